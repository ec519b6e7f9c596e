import { useMemo, useState } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import { selectAnswer } from '../../../shared/features/region/selectAnswer.ts'
import { type RegionBody, selectRegion } from '../../../shared/features/region/selectRegion.ts'
import type { RegionAnswer } from '../../../shared/features/regionAnswer/record.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { useLanguage } from '../../ui/language.tsx'
import { isDisagreement } from './shownBodies.ts'
import { suggestQuestion } from './suggestQuestion.ts'

/** The region as it is looked at: its bodies, the chosen one, and what the room is asked about it. */
export interface SeenRegion {
  /** Largest disagreement first. */
  readonly bodies: readonly RegionBody[]
  readonly selected: RegionBody | null
  readonly answer: RegionAnswer | undefined
  readonly suggestion: string
  /** As written by a person, or else as suggested. */
  readonly question: string
  readonly select: (body: RegionBody | null) => void
  /** To the next disagreement, round and round; null when there is no other. */
  readonly selectNext: (() => void) | null
}

/** The body is remembered by one of its cards: linking, unlinking and undoing change what it is called, but not that. */
const holdsCard = (body: RegionBody, cardId: Id): boolean =>
  body.cards.some(({ stakeholder }) => stakeholder.id === cardId)

export function useRegion(gatheringId: Id): SeenRegion {
  const state = useNetworkState()
  const { language } = useLanguage()
  const bodies = useMemo(() => selectRegion(state, gatheringId), [state, gatheringId])
  const differing = useMemo(() => bodies.filter(isDisagreement), [bodies])
  // undefined = nobody has chosen yet, and the largest disagreement is the place to begin; null = «Vis alt».
  const [cardId, setCardId] = useState<Id | null | undefined>(undefined)
  const chosen = cardId ? bodies.find((body) => holdsCard(body, cardId)) : undefined
  const selected = chosen ?? (cardId === null ? null : (differing[0] ?? null))
  const select = (body: RegionBody | null): void => setCardId(body?.cards[0]?.stakeholder.id ?? null)
  const next = differing[((selected ? differing.indexOf(selected) : -1) + 1) % differing.length]
  const suggestion = useMemo(
    () => (selected ? suggestQuestion(selected, language) : ''),
    [selected, language],
  )
  const answer = selected ? selectAnswer(state, selected, gatheringId) : undefined
  return {
    bodies,
    selected,
    answer,
    suggestion,
    question: answer?.question || suggestion,
    select,
    selectNext: next && next !== selected ? () => select(next) : null,
  }
}
