import type { Id } from '../../../../shared/core/ids.ts'
import { quadrantOf, ringOf } from '../../../../shared/features/stakeholder/quadrant.ts'
import type { CardOnMap } from '../../../../shared/features/stakeholder/select.ts'
import { attitudeKeys } from '../../../../shared/packs/attitudePack.ts'
import type { Language } from '../../../../shared/packs/language.ts'
import { quadrantPack } from '../../../../shared/packs/quadrantPack.ts'
import { ringKeys } from '../../../../shared/packs/ringPack.ts'
import { stripSoftHyphens } from '../../../../shared/packs/stripSoftHyphens.ts'
import { categoryName, categoryOf } from '../../../ui/categoryLook.ts'
import type { ListColumn } from './listColumns.ts'

const sortKeys = [
  'name',
  'category',
  'quadrant',
  'influence',
  'interest',
  'ring',
  'attitude',
  'deadline',
] as const satisfies readonly ListColumn[]
export type SortKey = (typeof sortKeys)[number]

export const isSortKey = (column: ListColumn): column is SortKey => sortKeys.some((key) => key === column)

export interface Sorting {
  readonly key: SortKey
  readonly isDescending: boolean
}

export const byName: Sorting = { key: 'name', isDescending: false }

/** Pressed once: numbers from the largest, words from A. Pressed again: the other way. */
export const nextSorting = (before: Sorting, key: SortKey): Sorting => ({
  key,
  isDescending: before.key === key ? !before.isDescending : key === 'influence' || key === 'interest',
})

/** Å is last and Aa counts as Å; «Skole 2» stands before «Skole 10». */
const collator = new Intl.Collator('nb', { numeric: true })

/** What a card is sorted by, in the reader's language; null = nothing said. */
function readValue(card: CardOnMap, key: SortKey, language: Language): string | number | null {
  const { stakeholder, position, ringPosition, isUnsure } = card
  switch (key) {
    case 'name':
      return stripSoftHyphens(stakeholder.name)
    case 'category':
      return categoryOf(stakeholder.category) && categoryName(stakeholder.category, language)
    case 'influence':
    case 'interest':
      return position?.[key] ?? null
    case 'quadrant':
      if (position) return quadrantPack.findIndex((quadrant) => quadrant.key === quadrantOf(position))
      return isUnsure ? quadrantPack.length : null
    case 'ring':
      return ringPosition && ringKeys.indexOf(ringOf(ringPosition))
    case 'attitude':
      return stakeholder.attitude === null ? null : attitudeKeys.indexOf(stakeholder.attitude)
    case 'deadline':
      return stakeholder.nextStepDay
  }
}

const compareValues = (left: string | number, right: string | number): number =>
  typeof left === 'number' && typeof right === 'number'
    ? left - right
    : collator.compare(String(left), String(right))

/** Cards in the order of one column. Those without an answer come last either way; equal ones by name. */
export function sortCards(
  cards: readonly CardOnMap[],
  { key, isDescending }: Sorting,
  language: Language,
): readonly CardOnMap[] {
  // Read once a card: with 2,000 of them the comparing alone is what costs.
  const rows = cards.map((card) => ({
    card,
    name: stripSoftHyphens(card.stakeholder.name),
    value: readValue(card, key, language),
  }))
  rows.sort((one, other) => {
    if (one.value === null || other.value === null) {
      const order = Number(one.value === null) - Number(other.value === null)
      return order || collator.compare(one.name, other.name)
    }
    const order = compareValues(one.value, other.value)
    return (isDescending ? -order : order) || collator.compare(one.name, other.name)
  })
  return rows.map(({ card }) => card)
}

/** The same cards in an order from before; new ones come last. */
export function keepOrder(cards: readonly CardOnMap[], ids: readonly Id[]): readonly CardOnMap[] {
  const byId = new Map(cards.map((card) => [card.stakeholder.id, card]))
  const known = new Set(ids)
  return [
    ...ids.flatMap((id) => byId.get(id) ?? []),
    ...cards.filter(({ stakeholder }) => !known.has(stakeholder.id)),
  ]
}
