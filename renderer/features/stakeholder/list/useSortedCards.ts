import { useMemo, useRef } from 'react'
import { quadrantOf, ringOf } from '../../../../shared/features/stakeholder/quadrant.ts'
import type { CardOnMap } from '../../../../shared/features/stakeholder/select.ts'
import { attitudeKeys } from '../../../../shared/packs/attitudePack.ts'
import type { Language } from '../../../../shared/packs/language.ts'
import { quadrantPack } from '../../../../shared/packs/quadrantPack.ts'
import { ringKeys } from '../../../../shared/packs/ringPack.ts'
import { categoryName } from '../cardFace.ts'
import { type Sorting, type SortKey, sortCards } from './sortCards.ts'

function readValue(card: CardOnMap, key: SortKey, language: Language): string | number | null {
  const { stakeholder, position, ringPosition } = card
  switch (key) {
    case 'name':
      return stakeholder.name
    case 'category':
      return categoryName(stakeholder.category, language)
    case 'influence':
      return position?.influence ?? null
    case 'interest':
      return position?.interest ?? null
    case 'zone':
      return position && quadrantPack.findIndex((zone) => zone.key === quadrantOf(position))
    case 'ring':
      return ringPosition && ringKeys.indexOf(ringOf(ringPosition))
    case 'attitude':
      return stakeholder.attitude === null ? null : attitudeKeys.indexOf(stakeholder.attitude)
  }
}

/**
 * Cards in the order last asked for. What is typed in a row does not move it: a row that leaves under
 * the hands is a row one loses. New cards come last until one sorts again.
 */
export function useSortedCards(
  cards: readonly CardOnMap[],
  sorting: Sorting,
  language: Language,
): readonly CardOnMap[] {
  const kept = useRef<{ readonly sorting: Sorting; readonly ids: readonly string[] } | null>(null)
  return useMemo(() => {
    const byId = new Map(cards.map((card) => [card.stakeholder.id, card]))
    const before = kept.current
    const isKept = before?.sorting === sorting && before.ids.some((id) => byId.has(id))
    if (!isKept) {
      const sorted = sortCards(cards, sorting, (card, key) => readValue(card, key, language))
      kept.current = { sorting, ids: sorted.map(({ stakeholder }) => stakeholder.id) }
      return sorted
    }
    const known = new Set(before.ids)
    const fresh = cards.filter(({ stakeholder }) => !known.has(stakeholder.id))
    const ids = [...before.ids, ...fresh.map(({ stakeholder }) => stakeholder.id)]
    kept.current = { sorting, ids }
    return ids.flatMap((id) => byId.get(id) ?? [])
  }, [cards, sorting, language])
}
