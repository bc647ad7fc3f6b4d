import { factUses } from '#core/question/fact-uses.ts'
import { readAndPrint } from './read.ts'
import { showFacts } from './show-facts.ts'

export const facts = (folder: string): Promise<number> =>
  readAndPrint(folder, ({ catalogue, today }) =>
    catalogue.packs.map(({ pack, facts, questions }) => {
      const asked = questions.map(({ question }) => question)
      return showFacts(pack.id, factUses(facts, asked, today))
    }),
  )
