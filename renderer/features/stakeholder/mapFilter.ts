import { comparableName } from '../../../shared/features/stakeholder/comparableName.ts'
import type { Stakeholder } from '../../../shared/features/stakeholder/record.ts'
import type { AttitudeKey } from '../../../shared/packs/attitudePack.ts'
import { categoryOf } from '../../ui/categoryLook.ts'

/** What one looks for. Empty = everything; several choices of one kind widen, different kinds narrow. */
export interface MapFilter {
  readonly text: string
  /** Keys of the pack; null = cards without a known category. */
  readonly categories: ReadonlySet<string | null>
  /** null = cards nobody has been asked about. */
  readonly attitudes: ReadonlySet<AttitudeKey | null>
  readonly isStronglyAffected: boolean
  readonly isRequired: boolean
}

export const noFilter: MapFilter = {
  text: '',
  categories: new Set(),
  attitudes: new Set(),
  isStronglyAffected: false,
  isRequired: false,
}

export const isFiltering = (filter: MapFilter): boolean =>
  comparableName(filter.text) !== '' ||
  filter.categories.size > 0 ||
  filter.attitudes.size > 0 ||
  filter.isStronglyAffected ||
  filter.isRequired

/** Text is sought in name, contact, next step and note: all that one may remember of a card. */
export function matchesFilter(stakeholder: Stakeholder, filter: MapFilter): boolean {
  const { name, contact, nextStep, note, attitude } = stakeholder
  const wanted = comparableName(filter.text)
  const category = categoryOf(stakeholder.category)?.key ?? null
  return (
    (wanted === '' ||
      [name, contact, nextStep, note].some((text) => comparableName(text).includes(wanted))) &&
    (filter.categories.size === 0 || filter.categories.has(category)) &&
    (filter.attitudes.size === 0 || filter.attitudes.has(attitude)) &&
    (!filter.isStronglyAffected || stakeholder.isStronglyAffected) &&
    (!filter.isRequired || stakeholder.isRequired)
  )
}
