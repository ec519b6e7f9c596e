import type { Id } from '../../core/ids.ts'
import type { State } from '../../core/state.ts'
import { type Stakeholder, stakeholderNoun } from './record.ts'

/** Which card a merged one lives on in; worked out once per table. */
const keptCards = new WeakMap<readonly Stakeholder[], ReadonlyMap<Id, Stakeholder>>()

function keptCardOf(state: State, goneId: Id): Stakeholder | undefined {
  const all = stakeholderNoun.all(state)
  const known = keptCards.get(all)
  if (known) return known.get(goneId)
  // A card keeps the ids of all that were merged into those merged into it, so one step is enough.
  const kept = new Map(all.flatMap((card) => card.merged.map(({ id }) => [id, card] as const)))
  keptCards.set(all, kept)
  return kept.get(goneId)
}

/** The card that one which was merged into another lives on in; undefined when it was not, or is still there. */
export const selectKeptId = (state: State, id: Id): Id | undefined =>
  stakeholderNoun.get(state, id) ? undefined : keptCardOf(state, id)?.id

/**
 * The cards some ids stand for today, each once, in the order of the ids. One that was merged into
 * another is that other; one that is gone is passed over.
 */
export function selectKeptStakeholders(state: State, ids: readonly Id[]): readonly Stakeholder[] {
  const cards = ids.map((id) => stakeholderNoun.get(state, id) ?? keptCardOf(state, id))
  return [...new Set(cards)].filter((card) => card !== undefined)
}
