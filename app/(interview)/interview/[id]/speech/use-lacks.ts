import { useCallback, useState } from 'react'
import { isNews, type Lack } from './lacks.ts'

/** What was found to be missing since this was asked, as far as it was not said in this browser before. */
export function useLacks() {
  const [lacks, setLacks] = useState<readonly Lack[]>([])
  const found = useCallback((lack: Lack) => {
    if (isNews(lack)) setLacks((known) => [...known, lack])
  }, [])
  const mended = useCallback(
    (...those: readonly Lack[]) => setLacks((known) => known.filter((lack) => !those.includes(lack))),
    [],
  )
  return { lacks, found, mended }
}
