import type { Id } from '../../core/ids.ts'
import type { State } from '../../core/state.ts'
import { type Municipality, municipalityNoun } from './record.ts'

// Å comes last and Aa counts as Å: the only order in which municipalities are ever shown.
const collator = new Intl.Collator('nb')

export const getMunicipality = (state: State, id: Id): Municipality | undefined =>
  municipalityNoun.get(state, id)

const sortedLists = new WeakMap<readonly Municipality[], readonly Municipality[]>()

/** All municipalities in Norwegian alphabetical order. */
export function selectMunicipalities(state: State): readonly Municipality[] {
  const all = municipalityNoun.all(state)
  const known = sortedLists.get(all)
  if (known) return known
  const sorted = [...all].sort((left, right) => collator.compare(left.name, right.name))
  sortedLists.set(all, sorted)
  return sorted
}
