import type { AnyRecord, Change } from '../../../../shared/core/change.ts'
import type { Id } from '../../../../shared/core/ids.ts'
import type { State } from '../../../../shared/core/state.ts'
import { actionNoun } from '../../../../shared/features/action/record.ts'
import { bodyName } from '../../../../shared/features/anchoring/bodyName.ts'
import { anchoringNoun } from '../../../../shared/features/anchoring/record.ts'
import { areaPlacementNoun } from '../../../../shared/features/areaPlacement/record.ts'
import { choiceNoun } from '../../../../shared/features/choice/record.ts'
import { gatheringNoun } from '../../../../shared/features/gathering/record.ts'
import { selectGatherings } from '../../../../shared/features/gathering/select.ts'
import { improvementAreaNoun } from '../../../../shared/features/improvementArea/record.ts'
import { placementNoun } from '../../../../shared/features/placement/record.ts'
import { relationNoun } from '../../../../shared/features/relation/record.ts'
import { stakeholderNoun } from '../../../../shared/features/stakeholder/record.ts'
import type { Language } from '../../../../shared/packs/language.ts'
import { type GoesAlong, goesAlongKinds } from '../../../../shared/sync/readBack.ts'

/** What goes with a row that `change` removes, as `state` has it, and what would no longer name it. */
export function goesAlong(state: State, change: Change, id: Id, language: Language): readonly GoesAlong[] {
  const moments = selectGatherings(state).map((gathering) => gathering.id)
  const moment = (record: AnyRecord): number =>
    placementNoun.is(record) || areaPlacementNoun.is(record) ? moments.indexOf(record.gatheringId) : -1
  const gone = change.removed
    .toSorted((one, other) => moment(one) - moment(other))
    .flatMap((record) => told(state, record, id, language) ?? [])
  const isGone = new Set(change.removed.map((record) => record.id))
  const named = [...actionNoun.all(state), ...improvementAreaNoun.all(state)]
    .filter((one) => one.stakeholderIds.includes(id) && !isGone.has(one.id))
    .map(({ title }): GoesAlong => ({ kind: 'link', name: title }))
  const place = ({ kind }: GoesAlong): number => goesAlongKinds.indexOf(kind)
  return [...gone, ...named].sort((one, other) => place(one) - place(other))
}

/** Null = the row itself, or a place that says nothing. */
function told(state: State, record: AnyRecord, id: Id, language: Language): GoesAlong | null {
  const gathering = (gatheringId: Id): string => gatheringNoun.get(state, gatheringId)?.title ?? ''
  if (placementNoun.is(record)) {
    const { influence, ringX, reason, isUnsure, gatheringId } = record
    const saysNothing = influence === null && ringX === null && reason === '' && !isUnsure
    return saysNothing ? null : { kind: 'placement', name: gathering(gatheringId) }
  }
  if (areaPlacementNoun.is(record)) {
    const { importance, effect, reason, gatheringId } = record
    const saysNothing = importance === null && effect === null && reason === ''
    return saysNothing ? null : { kind: 'areaPlacement', name: gathering(gatheringId) }
  }
  if (relationNoun.is(record)) {
    const other = record.fromId === id ? record.toId : record.fromId
    return { kind: 'relation', name: stakeholderNoun.get(state, other)?.name ?? '' }
  }
  // A choice has its area's id.
  if (choiceNoun.is(record))
    return { kind: 'choice', name: improvementAreaNoun.get(state, record.improvementAreaId)?.title ?? '' }
  if (record.id === id) return null
  if (actionNoun.is(record)) return { kind: 'action', name: record.title }
  if (anchoringNoun.is(record)) return { kind: 'anchoring', name: bodyName(record, language) }
  return null
}
