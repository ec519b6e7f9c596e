import { fail, type Result, succeed } from '../../../shared/core/result.ts'
import type { EditionComparison, EditionSide } from '../../../shared/sync/edition.ts'
import type { LibraryProblem } from '../../../shared/sync/requests.ts'
import { type EventRow, hashEventRow } from './eventRow.ts'
import type { LogReader } from './logReader.ts'
import { damaged } from './storageProblem.ts'

/** How two logs stand to each other. */
export type LogComparison = Pick<EditionComparison, 'relation' | 'sharedAt' | 'own' | 'other'>

/** Smaller steps are a clock being set right by a minute; larger ones make times untrustworthy. */
const CLOCK_SLACK_MS = 60 * 60_000

/**
 * Finds where two logs parted. A hash covers everything before it, so a binary search over the hashes
 * is enough: 16 look-ups at 50,000 events. What it ends at is checked anew, so a decayed row is called
 * damage and never a parting.
 */
export function compareLogs(
  own: LogReader,
  other: LogReader,
  now: number,
): Result<LogComparison, LibraryProblem> {
  const sharedSeq = lastShared(own, other)
  const shared = own.rowAt(sharedSeq)
  if (!shared) return fail({ reason: 'failed' })
  for (const log of [own, other])
    if (!isLinked(shared, log.rowAt(sharedSeq + 1), log.headSeq > sharedSeq)) return fail(damaged)
  return succeed({
    relation: relationOf(own.headSeq - sharedSeq, other.headSeq - sharedSeq),
    sharedAt: shared.time,
    own: sideOf(own, shared, now),
    other: sideOf(other, shared, now),
  })
}

/** The last seq up to which both logs say the same; 0 when they share nothing. */
function lastShared(own: LogReader, other: LogReader): number {
  let same = 0
  let differs = Math.min(own.headSeq, other.headSeq) + 1
  while (differs - same > 1) {
    const middle = Math.floor((same + differs) / 2)
    const [left, right] = [own.rowAt(middle), other.rowAt(middle)]
    if (left && right && left.hash.equals(right.hash)) same = middle
    else differs = middle
  }
  return same
}

const isLinked = (shared: EventRow, next: EventRow | undefined, isExpected: boolean): boolean =>
  next ? next.previousHash.equals(shared.hash) && next.hash.equals(hashEventRow(next)) : !isExpected

function relationOf(ownCount: number, otherCount: number): LogComparison['relation'] {
  if (ownCount > 0 && otherCount > 0) return 'parted'
  if (ownCount > 0) return 'ahead'
  return otherCount > 0 ? 'behind' : 'same'
}

function sideOf(log: LogReader, shared: EventRow, now: number): EditionSide {
  const times = log.timesAfter(shared.seq)
  return {
    changeCount: times.length,
    changedAt: times.at(-1) ?? shared.time,
    clock: clockOf([shared.time, ...times], now),
  }
}

function clockOf(times: readonly number[], now: number): EditionSide['clock'] {
  let latest = Number.NEGATIVE_INFINITY
  for (const time of times) {
    if (time < latest - CLOCK_SLACK_MS) return 'ranBackwards'
    latest = Math.max(latest, time)
  }
  return latest > now + CLOCK_SLACK_MS ? 'ahead' : 'plausible'
}
