import { useKeydown } from '#app/_ui/use-keydown.ts'
import { fulfil } from './fulfil.ts'
import { wishOf } from './keys.ts'
import type { Study } from './study-state.ts'

export const useKeys = (study: Study, shortcuts: boolean): void =>
  useKeydown(
    () => study.read().panel === 'none',
    (event) => {
      const wish = wishOf(event, study.read().session.turn.tag === 'answered', shortcuts)
      return wish !== null && fulfil(study, wish)
    },
  )
