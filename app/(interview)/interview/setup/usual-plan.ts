import type { Learner } from '#core/learner/learner.ts'
import type { Database } from '#store/db.ts'
import { listInterviews } from '#store/interview/list-interviews.ts'
import type { WantedPlan } from './wanted-plan.ts'

/** What the learner's last interview of this kind was asked to be; null before the first. */
export const readUsualPlan = async (
  db: Database,
  { id }: Learner,
  company: 'alone' | 'paired',
): Promise<WantedPlan | null> => {
  const pages = await Promise.all([true, false].map((over) => listInterviews(db, id, { over }, MOST)))
  const [last] = pages
    .flatMap(({ interviews }) => interviews)
    .filter(({ plan }) => plan.company === company)
    .sort((a, b) => b.createdAt - a.createdAt)
  return last?.plan ?? null
}

const MOST = 20
