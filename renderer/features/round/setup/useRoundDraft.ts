import { useState } from 'react'
import type { Id } from '../../../../shared/core/ids.ts'
import { orderBetween } from '../../../../shared/core/order.ts'
import { selectImprovementAreas } from '../../../../shared/features/improvementArea/select.ts'
import { PLACING_SEAT_LIMIT, POINTS, SEAT_LIMIT } from '../../../../shared/features/round/limits.ts'
import type { RoundMethod } from '../../../../shared/features/round/record.ts'
import { getRound, selectRounds } from '../../../../shared/features/round/select.ts'
import { suggestDots } from '../../../../shared/features/round/suggestDots.ts'
import { stripSoftHyphens } from '../../../../shared/packs/stripSoftHyphens.ts'
import { useNetworkState } from '../../../store/storeContext.ts'
import { useTexts } from '../../../ui/language.tsx'
import type { RoundSetupProps } from '../RoundSetup.tsx'
import { useRoundActions } from '../useRoundActions.ts'

const FIRST_PEOPLE = 6

/** What is being settled before a round. What nobody has touched follows: the question the rule, the dots their suggestion. */
export function useRoundDraft({
  municipalityId,
  gatheringId,
  matrix,
  areaIds,
  rerunOf,
  ...props
}: RoundSetupProps) {
  const state = useNetworkState()
  const { roundSetup } = useTexts()
  const actions = useRoundActions()
  const rounds = selectRounds(state, municipalityId)
  // People are as many as last time; a round asked again begins as it was.
  const [before] = useState(() => (rerunOf === undefined ? undefined : getRound(state, rerunOf)))
  const [last] = useState(() => before ?? rounds[0])
  const areas = [...selectImprovementAreas(state, municipalityId)].sort((left, right) =>
    stripSoftHyphens(left.title).localeCompare(stripSoftHyphens(right.title), 'nb'),
  )
  const [method, setMethod] = useState<RoundMethod>(before?.method ?? props.method)
  const [typedQuestion, setQuestion] = useState<string | null>(before?.question ?? null)
  const [people, setPeople] = useState(
    last ? Math.max(1, last.seatCount - (last.hasFacilitator ? 1 : 0)) : FIRST_PEOPLE,
  )
  const [hasFacilitator, setHasFacilitator] = useState(last?.hasFacilitator ?? false)
  const [voters, setVoters] = useState(last?.voters ?? '')
  const [typedDots, setDotCount] = useState<number | null>(before?.method === 'dots' ? before.dotCount : null)
  const [canStack, setCanStack] = useState(before?.canStack ?? true)
  const [wantedIds, setChosenIds] = useState<ReadonlySet<Id> | null>(
    before ? new Set(before.areas.map(({ id }) => id)) : areaIds ? new Set(areaIds) : null,
  )

  const chosenIds = new Set(areas.map(({ id }) => id).filter((id) => wantedIds?.has(id) ?? true))
  const seatCount = people + (hasFacilitator ? 1 : 0)
  const suggestedDots = suggestDots(chosenIds.size, seatCount)
  const dotCount = typedDots ?? suggestedDots
  const question = typedQuestion ?? roundSetup.questions[method]
  const leastAreas = method === 'dots' || method === 'points' ? 2 : 1
  const mostPeople = method === 'placing' ? PLACING_SEAT_LIMIT : SEAT_LIMIT
  return {
    ...{
      areas,
      method,
      setMethod,
      question,
      setQuestion,
      people,
      setPeople,
      hasFacilitator,
      setHasFacilitator,
    },
    ...{ voters, setVoters, dotCount, setDotCount, canStack, setCanStack, chosenIds, setChosenIds },
    ...{ seatCount, suggestedDots, leastAreas, mostPeople },
    isTooFew: chosenIds.size < leastAreas,
    open(): void {
      const order = orderBetween(rounds[0]?.order ?? null, null)
      const round = {
        ...{
          municipalityId,
          gatheringId,
          method,
          matrix: matrix ?? before?.matrix ?? 'reach',
          question,
          voters,
        },
        ...{ seatCount, hasFacilitator, canStack, rerunOf: rerunOf ?? null },
        improvementAreaIds: [...chosenIds],
        dotCount: method === 'dots' ? dotCount : POINTS.length,
      }
      const roundId = actions.open(round, order)
      if (roundId !== null) props.onOpened?.(roundId)
    },
  }
}
