import { type AnyRecord, type Change, emptyChange, type FieldUpdate } from '../../core/change.ts'
import type { Id } from '../../core/ids.ts'
import type { State } from '../../core/state.ts'

export const removedWithAreas = (_state: State, _areaIds: ReadonlySet<Id>): readonly AnyRecord[] => []
export const removedWithMunicipality = (_state: State, _municipalityId: Id): readonly AnyRecord[] => []
export const freedFromGathering = (_state: State, _gatheringId: Id): readonly FieldUpdate[] => []
export const movedToArea = (_state: State, _goneId: Id, _keepId: Id): Change => emptyChange
