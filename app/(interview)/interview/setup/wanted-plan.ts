import { type InterviewPlan, LENGTHS, MODES } from '#core/interview/plan.ts'
import type { Pack } from '#core/question/pack.ts'

/** What can be picked of a plan; who takes part and the seed come when it starts. */
export type WantedPlan = Omit<InterviewPlan, 'company' | 'seed'>

/** What an address or a form asks for; what cannot be is put right rather than refused. Null where there is nothing to ask. */
export const wantedPlan = (
  asked: URLSearchParams,
  packs: readonly Pack[],
  usual: WantedPlan | null,
): WantedPlan | null => {
  const packId = asked.get('pack') ?? usual?.packId
  const pack = packs.find(({ id }) => id === packId) ?? packs[0]
  if (pack === undefined) return null
  // Of a form nothing picked means all; of an address without any, what was picked last.
  const axes = asked.has('minutes') ? asked.getAll('axes') : (usual?.axes ?? [])
  return {
    packId: pack.id,
    minutes: LENGTHS.find((one) => String(one) === asked.get('minutes')) ?? usual?.minutes ?? 20,
    level: levelOf(pack, asked.get('level')) ?? levelOf(pack, usual?.level ?? null) ?? middleOf(pack),
    axes: pack.axes.map(({ id }) => id).filter((id) => axes.includes(id)),
    mode: MODES.find((one) => one === asked.get('mode')) ?? usual?.mode ?? 'normal',
  }
}

/** As `wantedPlan` reads it. */
export const queryOf = ({ packId, minutes, level, axes, mode }: WantedPlan): URLSearchParams =>
  new URLSearchParams([
    ['pack', packId],
    ['minutes', String(minutes)],
    ['level', level],
    ...axes.map((axis) => ['axes', axis]),
    ['mode', mode],
  ])

const levelOf = ({ levels }: Pack, level: string | null): string | undefined =>
  levels.find((one) => one === level)

const middleOf = ({ levels }: Pack): string => levels[Math.floor((levels.length - 1) / 2)] ?? ''
