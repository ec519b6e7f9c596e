import { useState } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import { getChoice } from '../../../shared/features/choice/select.ts'
import { getImprovementArea } from '../../../shared/features/improvementArea/select.ts'
import { isVoteMethod, type Round } from '../../../shared/features/round/record.ts'
import { selectRounds } from '../../../shared/features/round/select.ts'
import { useNetworkState } from '../../store/storeContext.ts'

/**
 * Which result one looks at: the one somebody came for, else the newest; all areas when one came for an
 * area that is not chosen yet. A round that asks again is held against the one it asks again, until told otherwise.
 */
export function useShownRound(municipalityId: Id, focusId: Id | undefined) {
  const state = useNetworkState()
  const rounds = selectRounds(state, municipalityId).filter(
    ({ status, method }) => status === 'revealed' && isVoteMethod(method),
  )
  const cameForArea =
    focusId !== undefined && getImprovementArea(state, focusId) && !getChoice(state, focusId)
  const [shownId, show] = useState<Id | null | undefined>(cameForArea ? null : undefined)
  const [comparedId, compare] = useState<Id | null | undefined>(undefined)
  const shown: Round | null =
    shownId === null ? null : (rounds.find(({ id }) => id === (shownId ?? focusId)) ?? rounds[0] ?? null)
  const others = shown ? rounds.filter(({ id, method }) => id !== shown.id && method === shown.method) : []
  const wantedId = comparedId === undefined ? shown?.rerunOf : comparedId
  return {
    rounds,
    shown,
    others,
    comparedWith: others.find(({ id }) => id === wantedId) ?? null,
    show,
    compare,
  }
}
