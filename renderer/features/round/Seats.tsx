import type { RoundMethod } from '../../../shared/features/round/record.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useTexts } from '../../ui/language.tsx'
import { roundTextsFor } from './roundWords.ts'
import './seats.css'

export interface SeatsProps {
  readonly taken: number
  readonly total: number
  readonly method: RoundMethod
}

/** More than these become a bar: circles that small say nothing. */
const MOST_CIRCLES = 24

/** How many have voted: seats fill from the left, whoever it was. */
export function Seats({ taken, total, method }: SeatsProps) {
  const words = roundTextsFor(method, useTexts())
  return (
    <div className="seats">
      {total <= MOST_CIRCLES ? (
        <div className="seats-row" data-many={total > 10} aria-hidden="true">
          {Array.from({ length: total }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: seats have no owners, they are told apart by their place alone
            <span key={index} className="seats-seat" data-taken={index < taken}>
              {index < taken && <Icon name="check" sizeRem={1.75} />}
            </span>
          ))}
        </div>
      ) : (
        <div className="seats-bar" aria-hidden="true">
          <span style={{ inlineSize: `${(100 * taken) / total}%` }} />
        </div>
      )}
      <p className="seats-words" role="status">
        <strong>{taken}</strong> {words.votedOf} <strong>{total}</strong> {words.votedEnd}
      </p>
    </div>
  )
}
