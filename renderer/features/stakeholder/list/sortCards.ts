import type { CardOnMap } from '../../../../shared/features/stakeholder/select.ts'

export const sortKeys = ['name', 'category', 'influence', 'interest', 'zone', 'ring', 'attitude'] as const
export type SortKey = (typeof sortKeys)[number]

export interface Sorting {
  readonly key: SortKey
  readonly isDescending: boolean
}

/** What a card is sorted by; words in the reader's language, null = nothing said. */
export type SortValue = (card: CardOnMap, key: SortKey) => string | number | null

const collator = new Intl.Collator('nb', { numeric: true })

/** Cards in the order of one column. Those without an answer come last either way; equal ones by name. */
export function sortCards(
  cards: readonly CardOnMap[],
  { key, isDescending }: Sorting,
  readValue: SortValue,
): readonly CardOnMap[] {
  const named = (card: CardOnMap): string => card.stakeholder.name
  const compare = (one: CardOnMap, other: CardOnMap): number => {
    const [left, right] = [readValue(one, key), readValue(other, key)]
    if (left === null || right === null) return Number(left === null) - Number(right === null)
    const order =
      typeof left === 'number' && typeof right === 'number'
        ? left - right
        : collator.compare(String(left), String(right))
    return isDescending ? -order : order
  }
  return [...cards].sort((one, other) => compare(one, other) || collator.compare(named(one), named(other)))
}
