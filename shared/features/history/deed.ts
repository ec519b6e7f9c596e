import type { AnyRecord } from '../../core/change.ts'
import type { Id } from '../../core/ids.ts'
import type { PriorityQuadrantKey } from '../../packs/priorityQuadrantPack.ts'
import type { QuadrantKey } from '../../packs/quadrantPack.ts'
import type { RingKey } from '../../packs/ringPack.ts'
import type { DeedKind, HistoryTopic } from './topic.ts'

/** Where something stood; `tray` = not placed. */
export type HistoryZone = QuadrantKey | RingKey | PriorityQuadrantKey | 'tray' | 'unsure'

export const historyBoards = ['map', 'rings', 'reach', 'effort'] as const
/** A board that things are moved on, and that can be replayed. */
export type HistoryBoard = (typeof historyBoards)[number]

export interface HistoryMove {
  readonly board: HistoryBoard
  readonly from: HistoryZone
  readonly to: HistoryZone
}

/** What one event did in one municipality, with nobody named. */
export interface Deed {
  readonly seq: number
  readonly time: number
  /** null = it concerned all of them: a gathering was checked out. */
  readonly municipalityId: Id | null
  readonly kind: DeedKind
  readonly topic: HistoryTopic
  /** What it was about, as it was called afterwards (or before it went). Never empty. */
  readonly subjects: readonly AnyRecord[]
  /** The gathering whose records it changed, if it said so. */
  readonly gatheringId: Id | null
  /** Only for one thing that was moved. */
  readonly move: HistoryMove | null
}
