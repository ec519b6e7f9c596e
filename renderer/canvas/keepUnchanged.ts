import type { BoardCard } from './boardConfig.ts'

const isEqual = (one: BoardCard, other: BoardCard): boolean =>
  one.name === other.name &&
  one.x === other.x &&
  one.y === other.y &&
  one.band.text === other.band.text &&
  one.band.color === other.band.color &&
  one.band.letterColor === other.band.letterColor

/** The new cards, with the old object wherever nothing differs: the board redraws only what is new. */
export function keepUnchanged(before: readonly BoardCard[], now: readonly BoardCard[]): readonly BoardCard[] {
  const known = new Map(before.map((card) => [card.id, card]))
  return now.map((card) => {
    const old = known.get(card.id)
    return old && isEqual(old, card) ? old : card
  })
}
