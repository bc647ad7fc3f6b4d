/** A number from 0 up to 1, evenly spread over all texts: FNV-1a, then the finish of MurmurHash3. */
export const shareOf = (text: string): number => {
  let hash = seedOf(text)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}

/** 32 bits of a text: FNV-1a. */
export const seedOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (let place = 0; place < text.length; place++) {
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193)
  }
  return hash
}
