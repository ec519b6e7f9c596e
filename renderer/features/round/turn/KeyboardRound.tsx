import { useEffect, useRef } from 'react'
import { totalOf } from '../../../../shared/features/round/ballotCount.ts'
import type { Ballot, Round } from '../../../../shared/features/round/record.ts'
import { useBallotCount, useStore } from '../../../store/storeContext.ts'
import { PlacingBallot } from '../placing/PlacingBallot.tsx'
import { RatingBallot } from '../rating/RatingBallot.tsx'
import { useRoundActions } from '../useRoundActions.ts'
import { MarkBallot } from './MarkBallot.tsx'
import { type Turn, TurnShell } from './TurnShell.tsx'

export interface KeyboardRoundProps {
  readonly round: Round
  readonly onLeave: () => void
}

/** «Send tastaturet rundt»: one after the other votes at this machine. */
export function KeyboardRound({ round, onLeave }: KeyboardRoundProps) {
  const count = useBallotCount(round.id)
  return (
    <TurnShell
      method={round.method}
      isFull={totalOf(count) >= round.seatCount}
      onLeave={onLeave}
      renderTurn={(turn) => <OneTurn round={round} turn={turn} />}
    />
  )
}

function OneTurn({ round, turn }: { readonly round: Round; readonly turn: Turn }) {
  const store = useStore()
  const { cast } = useRoundActions()
  // One id a turn: a second try of the same ballot counts once.
  const ballotId = useRef(store.newId())
  const put = async (ballot: Ballot): Promise<string | null> => {
    const problem = await cast(round.id, ballotId.current, ballot)
    if (problem === null) turn.onCast()
    return problem
  }
  const isPlacing = round.method === 'placing'
  const { onBegun } = turn
  // A board of one's own is begun as soon as it is there: leaving it is asked about.
  useEffect(() => {
    if (isPlacing) onBegun(true)
  }, [isPlacing, onBegun])
  if (isPlacing)
    return (
      <PlacingBallot
        round={round}
        onCast={(places) =>
          put({ way: 'keyboard', voters: 1, marks: [], places: places.map(([at, x, y]) => [at, x, y]) })
        }
      />
    )
  if (round.method === 'rating')
    return <RatingBallot round={round} way="keyboard" onCast={put} onBegun={turn.onBegun} />
  return <MarkBallot round={round} way="keyboard" onCast={put} onBegun={turn.onBegun} />
}
