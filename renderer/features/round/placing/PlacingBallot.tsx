import { useId, useState } from 'react'
import type { Ballot, Round } from '../../../../shared/features/round/record.ts'
import { useTexts } from '../../../ui/language.tsx'
import { Segments } from '../../../ui/Segments.tsx'
import { BallotBoard } from './BallotBoard.tsx'
import { BallotList } from './BallotList.tsx'
import { castPlaces } from './ballotPlaces.ts'
import { CastBar } from './CastBar.tsx'
import { useBallotPlaces } from './useBallotPlaces.ts'
import './placingBallot.css'

export interface PlacingBallotProps {
  readonly round: Round
  /** Puts the places in the box: place in the round's list, x and y 0..1. Answers what went wrong, or null. */
  readonly onCast: (places: Ballot['places']) => Promise<string | null>
}

/** One person places every area alone; nobody else sees it. */
export function PlacingBallot({ round, onCast }: PlacingBallotProps) {
  const { ballot: words } = useTexts().placing
  const ballot = useBallotPlaces(round)
  const [form, setForm] = useState<'board' | 'list'>('board')
  const titleId = useId()
  return (
    <section className="placingBallot" aria-labelledby={titleId}>
      <header className="placingBallot-header">
        <div>
          <h2 id={titleId}>{round.question}</h2>
          <p>{words.intro}</p>
        </div>
        <Segments
          label={words.forms}
          choices={[
            { value: 'board', label: words.board },
            { value: 'list', label: words.list },
          ]}
          value={form}
          onChange={setForm}
        />
      </header>
      {form === 'board' ? (
        <BallotBoard matrix={round.matrix} ballot={ballot} />
      ) : (
        <BallotList matrix={round.matrix} ballot={ballot} />
      )}
      <CastBar
        placed={ballot.placed.length}
        total={round.areas.length}
        onCast={() => onCast(castPlaces(round, ballot.places))}
      />
    </section>
  )
}
