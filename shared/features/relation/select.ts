import type { Id } from '../../core/ids.ts'
import type { State } from '../../core/state.ts'
import { stakeholderNoun } from '../stakeholder/record.ts'
import { type Relation, relationNoun } from './record.ts'

/** Relations of one card, whichever end it is. */
export const selectRelationsOf = (state: State, stakeholderId: Id): readonly Relation[] =>
  relationNoun.all(state).filter(({ fromId, toId }) => fromId === stakeholderId || toId === stakeholderId)

/** All relations on one municipality's map. */
export const selectRelations = (state: State, municipalityId: Id): readonly Relation[] =>
  relationNoun
    .all(state)
    .filter(({ fromId }) => stakeholderNoun.get(state, fromId)?.municipalityId === municipalityId)
