import { useMemo } from 'react'
import type { Id } from '../../../../shared/core/ids.ts'
import { selectMunicipalities } from '../../../../shared/features/municipality/select.ts'
import { selectStakeholders } from '../../../../shared/features/stakeholder/select.ts'
import { useNetworkState } from '../../../store/storeContext.ts'
import type { KnownCard } from './suggestNames.ts'

const nothing: readonly KnownCard[] = []

/** The other municipalities' cards, for suggestions; gathered only while somebody types. */
export function useKnownCards(municipalityId: Id, isWanted: boolean): readonly KnownCard[] {
  const state = useNetworkState()
  return useMemo(() => {
    if (!isWanted) return nothing
    return selectMunicipalities(state)
      .filter(({ id }) => id !== municipalityId)
      .flatMap(({ id, name: from }) =>
        selectStakeholders(state, id).map(({ name, category }) => ({ name, category, from })),
      )
  }, [state, municipalityId, isWanted])
}
