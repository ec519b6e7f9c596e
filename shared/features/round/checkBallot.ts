import { type Refusal, refuse } from '../../core/refusal.ts'
import { type Result, succeed } from '../../core/result.ts'
import { TOP_LEVEL } from '../assessment/level.ts'
import { POINTS } from './limits.ts'
import type { Ballot, Round, RoundMethod } from './record.ts'

/** Finer than a hand can place, and too coarse to recognise anybody's hand by. */
const PLACE_DECIMALS = 100

const round2 = (value: number): number => Math.round(value * PLACE_DECIMALS) / PLACE_DECIMALS + 0

/**
 * Whether a ballot may go into the round's box; answers with the ballot as it is kept: marks in the
 * order of the list, so that how somebody went about it leaves no trace.
 */
export function checkBallot(round: Round, ballot: Ballot): Result<Ballot, Refusal> {
  if (round.status !== 'open') return refuse({ reason: 'roundClosed' })
  const about = [...ballot.marks, ...ballot.places].map(([index]) => index)
  const asked = round.method === 'rating' ? round.characteristics : round.areas
  if (new Set(about).size !== about.length || about.some((index) => index >= asked.length))
    return refuse({ reason: 'malformed', detail: 'a mark for an area that is not in the round' })
  const isPlacing = round.method === 'placing'
  if ((isPlacing ? ballot.marks : ballot.places).length > 0)
    return refuse({ reason: 'malformed', detail: 'a ballot of another kind of round' })
  if (ballot.way === 'hands' ? !canCountHands(round.method) : ballot.voters !== 1)
    return refuse({ reason: 'malformed', detail: 'these cannot be counted as hands' })
  const fits = checkMarks(round, ballot)
  if (!fits.ok) return fits
  return succeed({
    ...ballot,
    marks: [...ballot.marks].sort(([left], [right]) => left - right),
    places: [...ballot.places]
      .sort(([left], [right]) => left - right)
      .map(([index, x, y]) => [index, round2(x), round2(y)]),
  })
}

/** Hands say how many want a thing, not how many points or which level each would give. */
const canCountHands = (method: RoundMethod): boolean => method === 'dots' || method === 'removal'

function checkMarks(round: Round, { voters, marks }: Ballot): Result<null, Refusal> {
  const counts = marks.map(([, count]) => count)
  switch (round.method) {
    case 'placing':
      return succeed(null)
    case 'rating':
      return counts.every((level) => level <= TOP_LEVEL)
        ? succeed(null)
        : refuse({ reason: 'outOfRange', field: 'ballot.level' })
    case 'removal':
      return counts.every((count) => count <= voters)
        ? succeed(null)
        : refuse({ reason: 'moreHandsThanPeople' })
    case 'points': {
      const isFair = new Set(counts).size === counts.length && counts.every((count) => isPoint(count))
      return isFair ? succeed(null) : refuse({ reason: 'pointsTwice' })
    }
    case 'dots': {
      const most = round.canStack ? round.dotCount : 1
      if (counts.some((count) => count > most * voters))
        return refuse(voters === 1 ? { reason: 'noStacking' } : { reason: 'moreHandsThanPeople' })
      const sum = counts.reduce((total, count) => total + count, 0)
      return sum <= round.dotCount * voters
        ? succeed(null)
        : refuse({ reason: 'tooManyDots', limit: round.dotCount * voters })
    }
  }
}

const isPoint = (count: number): boolean => (POINTS as readonly number[]).includes(count)
