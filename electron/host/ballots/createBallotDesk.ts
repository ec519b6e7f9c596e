import type { Actor } from '../../../shared/core/command.ts'
import type { Id } from '../../../shared/core/ids.ts'
import { type Refusal, refuse } from '../../../shared/core/refusal.ts'
import { type Result, succeed } from '../../../shared/core/result.ts'
import type { State } from '../../../shared/core/state.ts'
import { countBallots, totalOf } from '../../../shared/features/round/ballotCount.ts'
import { checkBallot } from '../../../shared/features/round/checkBallot.ts'
import { emptyBox } from '../../../shared/features/round/emptyBox.ts'
import { selectOpenRounds } from '../../../shared/features/round/openRounds.ts'
import { type Ballot, type Round, roundNoun } from '../../../shared/features/round/record.ts'
import type { HostSession } from '../../../shared/sync/hostSession.ts'
import type { HostMessage } from '../../../shared/sync/protocol.ts'
import type { BallotBox } from './ballotBox.ts'

/** Takes ballots in, says how many, and opens the boxes. Nothing else in Samling sees a ballot before that. */
export interface BallotDesk {
  readonly cast: (roundId: Id, ballotId: Id, ballot: Ballot) => Result<void, Refusal>
  readonly reveal: (roundId: Id) => Result<void, Refusal>
  readonly countMessage: () => HostMessage
  /** To be called with the state after every command: rounds that are over lose their box. */
  readonly follow: (state: State) => void
}

export interface BallotDeskOptions {
  readonly session: () => HostSession
  readonly box: BallotBox
  readonly newId: () => Id
  readonly now: () => number
}

/** The result is nobody's deed: the log does not say who pressed the button. */
const host: Actor = { id: 'host', role: 'host', name: '' }

export function createBallotDesk({ session, box, newId, now }: BallotDeskOptions): BallotDesk {
  const stateNow = (): State => session().getState()

  const countMessage = (): HostMessage => ({
    type: 'ballotCounts',
    fileId: session().fileId,
    rounds: selectOpenRounds(stateNow()).map(({ id }) => ({
      roundId: id,
      ...countBallots(box.ballotsOf(id)),
    })),
  })
  let openIds: ReadonlySet<Id> | null = null

  const cast = (roundId: Id, ballotId: Id, typed: Ballot): Result<void, Refusal> => {
    const round = roundNoun.require(stateNow(), roundId)
    if (!round.ok) return round
    const ballot = checkBallot(round.value, typed)
    if (!ballot.ok) return ballot
    const seats = requireSeat(round.value, ballotId, ballot.value)
    if (!seats.ok) return seats
    const put = box.put(roundId, ballotId, ballot.value)
    if (put.ok) session().tell(countMessage())
    return put
  }

  const requireSeat = (round: Round, ballotId: Id, { voters }: Ballot): Result<null, Refusal> => {
    const replaced = box.get(round.id, ballotId)?.voters ?? 0
    const others = totalOf(countBallots(box.ballotsOf(round.id))) - replaced
    return others + voters > round.seatCount
      ? refuse({ reason: 'noSeatsLeft', limit: round.seatCount })
      : succeed(null)
  }

  const reveal = (roundId: Id): Result<void, Refusal> => {
    const round = roundNoun.get(stateNow(), roundId)
    // Two windows pressed the button: both see the result.
    if (round?.status === 'revealed') return succeed(undefined)
    if (!round) return refuse({ reason: 'missing', noun: 'round', id: roundId })
    const payload = { roundId, ...emptyBox(round, box.ballotsOf(roundId)) }
    return session().issue({ id: newId(), kind: 'round.reveal', payload, actor: host, time: now() })
  }

  return {
    cast,
    reveal,
    countMessage,
    follow(state) {
      const ids = new Set(selectOpenRounds(state).map(({ id }) => id))
      const isSame = openIds?.size === ids.size && [...ids].every((id) => openIds?.has(id))
      if (isSame) return
      const isFirst = openIds === null
      openIds = ids
      box.keepOnly(ids)
      if (!isFirst) session().tell(countMessage())
    },
  }
}
