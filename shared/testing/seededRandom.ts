/** Randomness that repeats: the same seed gives the same numbers on every machine. */
export interface SeededRandom {
  /** 0 up to, but not including, 1. */
  readonly next: () => number
  /** A whole number from `lowest` to `highest`, both included. */
  readonly wholeBetween: (lowest: number, highest: number) => number
  readonly between: (lowest: number, highest: number) => number
  readonly pick: <Item>(items: readonly Item[]) => Item
  readonly shuffle: <Item>(items: readonly Item[]) => Item[]
  /** Fills `bytes`, as `crypto.getRandomValues` does: for `createIdSource`. */
  readonly fill: (bytes: Uint8Array<ArrayBuffer>) => void
}

/**
 * A counter stirred until neighbouring values look unrelated. Good enough for demo networks and
 * fuzz tests, useless for secrets.
 */
export function createSeededRandom(seed: number): SeededRandom {
  // The odd step visits all 2^32 counters before it repeats; large seeds are folded, not rounded.
  const step = 0x9e3779b9
  let counter = stir(Math.trunc(seed / 2 ** 32)) ^ Math.trunc(seed % 2 ** 32)

  const nextWord = (): number => {
    counter = (counter + step) | 0
    return stir(counter)
  }
  const next = (): number => nextWord() / 2 ** 32
  const wholeBetween = (lowest: number, highest: number): number =>
    lowest + Math.floor(next() * (highest - lowest + 1))
  const between = (lowest: number, highest: number): number => lowest + next() * (highest - lowest)
  const pick = <Item>(items: readonly Item[]): Item => {
    if (items.length === 0) throw new Error('Nothing to pick from')
    return items[wholeBetween(0, items.length - 1)] as Item // the index is within the list, which may hold undefined
  }
  const shuffle = <Item>(items: readonly Item[]): Item[] =>
    items
      .map((item) => ({ item, place: next() }))
      .sort((left, right) => left.place - right.place)
      .map(({ item }) => item)
  const fill = (bytes: Uint8Array<ArrayBuffer>): void => {
    for (let index = 0; index < bytes.length; index++) bytes[index] = nextWord() >>> 24
  }
  return { next, wholeBetween, between, pick, shuffle, fill }
}

/** Spreads every bit of a 32-bit word over all the others; unsigned result. */
function stir(word: number): number {
  let mixed = word | 0
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
  return (mixed ^ (mixed >>> 15)) >>> 0
}
