import type { Id } from '../../core/ids.ts'
import { type BallotCount, noBallots, totalOf } from './ballotCount.ts'
import type { Round } from './record.ts'

/** What one area got in a round whose result is shown. */
export interface AreaTally {
  readonly areaId: Id
  readonly title: string
  /** Dots, points, or (removal) how many want to keep it. */
  readonly total: number
  readonly byWay: BallotCount
  /** How many gave it something; null when hands were counted, which do not tell who raised one twice. */
  readonly voterCount: number | null
  /** The most one voter gave it; 0 when nobody did. Counted hands are left out. */
  readonly largest: number
  /** 1 = most. Equal totals share a place: `tieSize` says how many stand there. */
  readonly place: number
  readonly tieSize: number
}

export interface Tally {
  /** Most first; equal ones in the order of the round's list. Areas nobody marked are here too. */
  readonly areas: readonly AreaTally[]
  readonly cast: BallotCount
  readonly voterCount: number
  /** Ballots without a mark. */
  readonly blankCount: number
  readonly total: number
}

/** Counts a round whose result is shown; before that there is nothing to count, here as everywhere. */
export function tallyOf(round: Round): Tally {
  const rows = round.areas.map(({ id, title }) => ({
    areaId: id,
    title,
    total: 0,
    byWay: { ...noBallots },
    voterCount: 0,
    largest: 0,
  }))
  let hasHands = false
  for (const { way, marks } of round.ballots) {
    if (way === 'hands') hasHands = true
    for (const [index, count] of marks) {
      const row = rows[index]
      if (!row) continue
      row.total += count
      row.byWay[way] += count
      if (way === 'hands') continue
      row.voterCount += 1
      row.largest = Math.max(row.largest, count)
    }
  }
  const sorted = [...rows].sort((left, right) => right.total - left.total)
  const areas = sorted.map((row): AreaTally => {
    const place = sorted.findIndex(({ total }) => total === row.total) + 1
    const tieSize = sorted.filter(({ total }) => total === row.total).length
    return { ...row, voterCount: hasHands ? null : row.voterCount, place, tieSize }
  })
  const cast = round.cast ?? noBallots
  return {
    areas,
    cast,
    voterCount: totalOf(cast),
    blankCount: round.ballots.filter(({ way, marks }) => way !== 'hands' && marks.length === 0).length,
    total: rows.reduce((sum, row) => sum + row.total, 0),
  }
}
