import type { Round } from '../../../shared/features/round/record.ts'
import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/language.tsx'
import { shareWords } from './roundWords.ts'
import './roundList.css'

export interface RoundListProps {
  readonly rounds: readonly Round[]
  readonly onSee: (round: Round) => void
  readonly onAskAgain: (round: Round) => void
}

/** Rounds that are over, the newest first: kept for good, whatever came of them. */
export function RoundList({ rounds, onSee, onAskAgain }: RoundListProps) {
  const texts = useTexts()
  const { roundSetup } = texts
  return (
    <section className="roundList">
      <h2>{roundSetup.rounds}</h2>
      {rounds.length === 0 && <p>{roundSetup.noRounds}</p>}
      <ul>
        {rounds.map((round) => (
          <li key={round.id}>
            <h3>{round.question}</h3>
            <p>
              {round.status === 'cancelled' ? roundSetup.cancelled : roundSetup.revealed} ·{' '}
              {shareWords(round, texts)}
            </p>
            <div className="roundList-buttons">
              {round.status === 'revealed' && (
                <Button label={roundSetup.seeResult} onClick={() => onSee(round)} />
              )}
              <Button
                label={roundSetup.askAgain}
                variant="quiet"
                icon="redo"
                onClick={() => onAskAgain(round)}
              />
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
