import type { BoardCard, CardBand } from './boardConfig.ts'

const isSameBand = (one: CardBand, other: CardBand): boolean =>
  one.text === other.text && one.color === other.color && one.letterColor === other.letterColor

/** Every field a card has, so that none can be forgotten: one that was would stay on the screen when it is taken away. */
function isEqual({ band: oneBand, ...one }: BoardCard, { band: otherBand, ...other }: BoardCard): boolean {
  const [fields, otherFields] = [Object.entries(one), new Map<string, unknown>(Object.entries(other))]
  return (
    isSameBand(oneBand, otherBand) &&
    fields.length === otherFields.size &&
    fields.every(([name, value]) => otherFields.has(name) && otherFields.get(name) === value)
  )
}

/** The new cards, with the old object wherever nothing differs: the board redraws only what is new. */
export function keepUnchanged(before: readonly BoardCard[], now: readonly BoardCard[]): readonly BoardCard[] {
  const known = new Map(before.map((card) => [card.id, card]))
  return now.map((card) => {
    const old = known.get(card.id)
    return old && old !== card && isEqual(old, card) ? old : card
  })
}
