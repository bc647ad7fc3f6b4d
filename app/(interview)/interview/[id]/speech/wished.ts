/** Whether questions are to be read aloud in this browser. Where it keeps nothing, the wish is of one question. */
export function isWished(): boolean {
  try {
    return localStorage.getItem(NAME) !== null
  } catch {
    return false
  }
}

export function wish(aloud: boolean): void {
  try {
    if (aloud) localStorage.setItem(NAME, 'yes')
    else localStorage.removeItem(NAME)
  } catch {
    // It is read aloud all the same.
  }
}

const NAME = 'runwhere-read-aloud'
