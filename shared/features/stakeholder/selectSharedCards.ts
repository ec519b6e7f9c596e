import type { State } from '../../core/state.ts'
import { selectMunicipalities } from '../municipality/select.ts'
import { type Stakeholder, stakeholderNoun } from './record.ts'

/** Cards of other municipalities that are said to be the same body as this one, in the municipalities' order. */
export function selectSharedCards(state: State, { id, sharedId }: Stakeholder): readonly Stakeholder[] {
  if (sharedId === null) return []
  const others = stakeholderNoun.all(state).filter((card) => card.sharedId === sharedId && card.id !== id)
  return selectMunicipalities(state).flatMap((municipality) =>
    others.filter(({ municipalityId }) => municipalityId === municipality.id),
  )
}
