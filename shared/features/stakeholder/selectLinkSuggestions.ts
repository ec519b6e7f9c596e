import type { State } from '../../core/state.ts'
import { getMunicipality, selectMunicipalities } from '../municipality/select.ts'
import { kinshipOf, type NameKinship } from './nameKinship.ts'
import { readName } from './readName.ts'
import type { Stakeholder } from './record.ts'
import { selectStakeholders } from './select.ts'
import { selectSharedCards } from './selectSharedCards.ts'

/** A card of another municipality that may be the same body, going by its name only. */
export interface LinkSuggestion {
  readonly stakeholder: Stakeholder
  readonly municipalityName: string
  /** Set when it lies in another county than the card asked about: county authorities share a name, not a body. */
  readonly otherCounty: string | null
}

/** Every municipality has a mayor of its own: same name, never the same body. */
const ownCategories: ReadonlySet<string | null> = new Set(['politics', 'admin'])

/**
 * Cards that could be linked with this one, at most one from each municipality that is not linked
 * yet, in the municipalities' order. Only suggested: two bodies may well share a name.
 */
export function selectLinkSuggestions(state: State, asked: Stakeholder): readonly LinkSuggestion[] {
  if (ownCategories.has(asked.category)) return []
  const county = getMunicipality(state, asked.municipalityId)?.county ?? null
  const taken = new Set(
    [asked, ...selectSharedCards(state, asked)].map(({ municipalityId }) => municipalityId),
  )
  return selectMunicipalities(state).flatMap((municipality) => {
    if (taken.has(municipality.id)) return []
    const stakeholder = nearestKin(asked.name, selectStakeholders(state, municipality.id))
    if (!stakeholder) return []
    const otherCounty = municipality.county === county ? null : municipality.county
    return [{ stakeholder, municipalityName: municipality.name, otherCounty }]
  })
}

const closeness = ['same', 'form', 'typo'] as const satisfies readonly NameKinship[]

/**
 * The card whose name is most likely the same. Names of places count here: «Moss havn» and
 * «Drammen havn» are two, though each is «Havn» at home.
 */
function nearestKin(name: string, cards: readonly Stakeholder[]): Stakeholder | undefined {
  const asked = readName(name)
  const kin = cards.flatMap((card) => {
    const kinship = ownCategories.has(card.category) ? null : kinshipOf(asked, readName(card.name))
    return kinship ? [{ card, rank: closeness.indexOf(kinship) }] : []
  })
  return kin.sort((one, other) => one.rank - other.rank)[0]?.card
}
