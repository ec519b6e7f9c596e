import { useState } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import { type RatingSpread, selectMostDisputed } from '../../../shared/features/round/ratingSpread.ts'
import type { ShownAssessment } from './useAssessment.ts'

export const assessmentForms = ['radar', 'bars', 'table', 'gaps'] as const
export type AssessmentForm = (typeof assessmentForms)[number]

export type AssessmentOverlay =
  /** Making a round ready; of another one again, or a new one. */
  | { readonly kind: 'setup'; readonly rerunOf: Id | null }
  /** The characteristic has an area already. */
  | { readonly kind: 'hasArea' }

/** What one window looks at; nobody else's business. */
export function useAssessmentView(focusId: Id | undefined) {
  const [form, chooseForm] = useState<AssessmentForm>('radar')
  const [comparedId, compare] = useState<Id | null | undefined>(undefined)
  const [roundId, showRound] = useState<Id | undefined>(focusId)
  const [overlay, show] = useState<AssessmentOverlay | null>(null)
  /** On the projector: the radar, or one characteristic large. */
  const [isOneLarge, setOneLarge] = useState(false)
  return {
    ...{ form, chooseForm, comparedId, compare, roundId, showRound, overlay, show },
    ...{ isOneLarge, setOneLarge },
    close: () => show(null),
  }
}

export type AssessmentView = ReturnType<typeof useAssessmentView>

/** Where to begin: where people differ most, else at the first without a level. */
export function firstToTalkAbout(
  assessed: ShownAssessment['assessed'],
  spreads: readonly RatingSpread[],
): Id | undefined {
  const active = new Set(assessed.map(({ characteristic }) => characteristic.id))
  const asked = spreads.filter(({ characteristicId }) => active.has(characteristicId))
  const open = assessed.find(({ assessment }) => (assessment?.level ?? null) === null) ?? assessed[0]
  return selectMostDisputed(asked)?.characteristicId ?? open?.characteristic.id
}

/** Coming back, one goes on where people differ most among what is not agreed yet. */
const nextToTalkAbout = (assessed: ShownAssessment['assessed'], spreads: readonly RatingSpread[]) =>
  firstToTalkAbout(
    assessed.filter(({ assessment }) => (assessment?.level ?? null) === null),
    spreads,
  ) ?? assessed[0]?.characteristic.id

/** Which characteristic one talks about. It stays until somebody moves on, also while levels are set. */
export function useChosen(shown: ShownAssessment, focusId: Id | undefined) {
  const { assessed } = shown
  const has = (id: Id | undefined): boolean => assessed.some(({ characteristic }) => characteristic.id === id)
  const [chosenId, choose] = useState<Id | undefined>(() =>
    has(focusId) ? focusId : nextToTalkAbout(assessed, [...shown.spreads.values()]),
  )
  const at = assessed.findIndex(({ characteristic }) => characteristic.id === chosenId)
  // Switched off a moment ago: the first one stands in.
  const index = Math.max(0, at)
  const step = (by: number): void => {
    const next = assessed[(index + by + assessed.length) % assessed.length]
    if (next) choose(next.characteristic.id)
  }
  return { chosen: assessed[index], index, choose, step }
}

export type Chosen = ReturnType<typeof useChosen>
