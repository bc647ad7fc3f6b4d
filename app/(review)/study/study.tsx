'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'
import { KeysDialog } from '#app/_ui/keys-dialog.tsx'
import type { Queue } from '#core/review/study-item.ts'
import { Announced } from './announced.tsx'
import { Answered } from './answered.tsx'
import { Asking } from './asking.tsx'
import { Between } from './between.tsx'
import { FlagDialog } from './flag-dialog.tsx'
import { KEY_LIST } from './keys.ts'
import { NoticeBar } from './notice-bar.tsx'
import { flush, openOutbox } from './outbox.ts'
import { Progress } from './progress.tsx'
import { createStudy } from './study-state.ts'
import { useKeys } from './use-keys.ts'

type StudyProps = {
  readonly queue: Queue
  readonly shortcuts: boolean
  readonly timeZone: string
  /** An interview is coming: the day holds what its plan says. */
  readonly planned: boolean
}

export function Study({ queue, shortcuts, timeZone, planned }: StudyProps) {
  const [study] = useState(() => createStudy(queue))
  const view = useSyncExternalStore(study.subscribe, study.read, study.readServer)
  const { turn, ahead } = view.session
  useKeys(study, shortcuts)

  useEffect(() => {
    const start = async () => {
      const left = await openOutbox()
      // An earlier page may have left answers to these very questions.
      await flush()
      study.start(left.filter((op) => op.what === 'answer').map((op) => op.cardId))
    }
    void start()
  }, [study])

  return (
    <>
      <Progress session={view.session} />
      <Announced turn={turn} />
      <NoticeBar notice={view.notice} resume={study.resume} />
      {turn.tag === 'answered' && (
        <Answered key={turn.item.cardId} view={view} turn={turn} study={study} timeZone={timeZone} />
      )}
      {turn.tag !== 'asking' && turn.tag !== 'answered' && (
        <Between view={view} turn={turn} study={study} planned={planned} />
      )}
      <Asking view={view} turn={turn} next={ahead[0] ?? null} study={study} timeZone={timeZone} />
      {view.panel === 'keys' && (
        <KeysDialog list={KEY_LIST} shortcuts={shortcuts} close={() => study.show('none')} />
      )}
      {view.panel === 'flag' && <FlagDialog close={() => study.show('none')} note={study.flag} />}
    </>
  )
}
