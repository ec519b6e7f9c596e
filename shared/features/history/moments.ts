import type { Id } from '../../core/ids.ts'
import type { Gathering } from '../gathering/record.ts'
import type { ClosingInLog } from './createDeedReader.ts'
import type { Deed } from './deed.ts'

/** When a deed was done, as people remember it. */
export interface Moment {
  /** The gathering that had last begun; null = before the first. */
  readonly gatheringId: Id | null
  /** At the gathering itself, or at home after it. */
  readonly isAt: boolean
  /** The calendar day of the machine's clock. */
  readonly day: string
}

export interface MomentOptions {
  readonly deeds: readonly Deed[]
  readonly closings: readonly ClosingInLog[]
  /** In the order they are held. */
  readonly gatherings: readonly Gathering[]
  /** A time as a calendar day (`2026-06-09`) where the window is. */
  readonly dayOf: (time: number) => string
}

/**
 * To which gathering each deed belongs. The day says so, as long as it agrees with the log: what stands
 * before a gathering's check-out was not done at a later one, and what stands after it not at an earlier.
 * So a laptop with a wrong clock moves nothing across a check-out. A gathering without a date begins with
 * the first deed on its own records. A check-out before its gathering's own day is a mistake, and moves nothing.
 */
export function selectMoments({ deeds, closings, gatherings, dayOf }: MomentOptions): readonly Moment[] {
  const placeOf = new Map(gatherings.map(({ id }, index) => [id, index]))
  const known = closings.flatMap(({ seq, gatheringId, time }) => {
    const index = placeOf.get(gatheringId)
    if (index === undefined) return []
    // The wrong gathering was checked out: that one had not come yet, and says nothing about when.
    const date = gatherings[index]?.date ?? null
    return date !== null && dayOf(time) < date ? [] : [{ seq, index }]
  })
  const days = deeds.map(({ time }) => dayOf(time))
  const worked = new Set(days)
  const closed = new Set<number>()
  let reached = -1
  let passed = 0

  return deeds.map((deed, at): Moment => {
    for (; (known[passed]?.seq ?? Number.POSITIVE_INFINITY) < deed.seq; passed += 1) {
      const index = known[passed]?.index ?? -1
      closed.add(index)
      reached = Math.max(reached, index)
    }
    const day = days[at] ?? ''
    const ahead = known.slice(passed).filter(({ index }) => !closed.has(index))
    const latest = ahead[0]?.index ?? gatherings.length - 1
    const byDay = gatherings.findLastIndex(({ date }) => date !== null && date <= day)
    const named = deed.gatheringId === null ? -1 : (placeOf.get(deed.gatheringId) ?? -1)
    const byRecords = gatherings[named]?.date === null ? named : -1
    reached = Math.max(reached, Math.min(Math.max(byDay, byRecords), latest))
    const gathering = gatherings[reached]
    if (!gathering) return { gatheringId: null, isAt: false, day }
    const { date } = gathering
    const isToBeClosed = ahead.some(({ index }) => index === reached)
    const isOffDay = date !== null && worked.has(date)
    const isAt = day === date || (!closed.has(reached) && !isOffDay && (isToBeClosed || date === null))
    return { gatheringId: gathering.id, isAt, day }
  })
}
