import type { Id } from '../../core/ids.ts'
import type { Deed, HistoryBoard } from './deed.ts'
import type { DeedKind } from './topic.ts'

/** One picture of a replay: how many of the log's changes it shows, and what was the last of them. */
export interface ReplayFrame {
  readonly count: number
  /** null = the beginning, before anything was done. */
  readonly deed: Deed | null
  /** Where it stands when one scrubs by time: worked milliseconds since the beginning, pauses shortened. */
  readonly workedMs: number
}

/** A pause longer than this counts as this long: nights and months are not worth waiting for. */
const LONGEST_PAUSE_MS = 60_000

const cardKinds: readonly DeedKind[] = [
  'stakeholder.add',
  'stakeholder.copy',
  'stakeholder.fanOut',
  'stakeholder.remove',
  'stakeholder.unplace',
  'stakeholder.carryOver',
  'stakeholder.merge',
  'workbook.bringBack',
]
const areaKinds: readonly DeedKind[] = [
  'improvementArea.add',
  'improvementArea.remove',
  'improvementArea.unplace',
  'improvementArea.place',
  'improvementArea.setAside',
  'improvementArea.takeUp',
  'improvementArea.merge',
  'improvementArea.split',
  'workbook.bringBack',
]

/** What shows on each board when it is done. */
const shownKinds: Readonly<Record<HistoryBoard, ReadonlySet<DeedKind>>> = {
  map: new Set([...cardKinds, 'stakeholder.place', 'stakeholder.markUnsure']),
  rings: new Set([...cardKinds, 'stakeholder.placeInRings']),
  reach: new Set(areaKinds),
  effort: new Set(areaKinds),
}

export interface TrackOptions {
  /** One municipality's, in the log's order. */
  readonly deeds: readonly Deed[]
  readonly board: HistoryBoard
  /** The gathering whose board is shown and those before it: a board begins as the last one. */
  readonly gatheringIds: readonly Id[]
  /** How many changes the whole log has: the last picture is the board as it is now. */
  readonly length: number
}

/** The pictures of a board's growth: the beginning, and one for each deed that shows on it. */
export function selectReplayTrack({
  deeds,
  board,
  gatheringIds,
  length,
}: TrackOptions): readonly ReplayFrame[] {
  const kinds = shownKinds[board]
  const gatherings = new Set(gatheringIds)
  const shown = deeds.filter(
    ({ kind, gatheringId, move }) =>
      kinds.has(kind) &&
      (gatheringId === null || gatherings.has(gatheringId)) &&
      (move === null || move.board === board),
  )
  const [first] = shown
  if (!first) return []
  const frames: ReplayFrame[] = [{ count: first.seq - 1, deed: null, workedMs: 0 }]
  let workedMs = 0
  for (const [index, deed] of shown.entries()) {
    const before = shown[index - 1]
    // A clock that was set back gives no time at all; each picture still has a moment of its own.
    const passed = before ? deed.time - before.time : 0
    workedMs += Math.min(LONGEST_PAUSE_MS, Math.max(1000, passed))
    frames.push({ count: index === shown.length - 1 ? length : deed.seq, deed, workedMs })
  }
  return frames
}

/** The picture shown at a moment of worked time: the last that had come by then. */
export function frameAtTime(frames: readonly ReplayFrame[], workedMs: number): number {
  let [low, high] = [0, Math.max(0, frames.length - 1)]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((frames[middle]?.workedMs ?? 0) <= workedMs) low = middle
    else high = middle - 1
  }
  return low
}
