import { useEffect, useState } from 'react'
import { watchVoice } from './aloud.ts'
import type { Lack } from './lacks.ts'

/** Whether what is asked can be read aloud; says where it cannot. */
export function useVoice(found: (lack: Lack) => void, mended: (lack: Lack) => void): boolean {
  const [has, setHas] = useState(false)
  useEffect(
    () =>
      watchVoice((hears) => {
        setHas(hears)
        if (hears) mended('voice')
        else found('voice')
      }),
    [found, mended],
  )
  return has
}
