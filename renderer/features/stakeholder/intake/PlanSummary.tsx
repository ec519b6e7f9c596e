import type { ReactNode } from 'react'
import { useTexts } from '../../../ui/language.tsx'
import type { IntakePlan } from './planIntake.ts'
import './planSummary.css'
import { leftOutTexts } from './planText.ts'

export interface PlanSummaryProps {
  readonly plan: IntakePlan
  readonly shortensLong: boolean
  readonly onShortenLong: (shortens: boolean) => void
  /** More that is to be said of it. */
  readonly children?: ReactNode
}

/** What a list would become, before it does: told anew whenever it changes. */
export function PlanSummary({ plan, shortensLong, onShortenLong, children }: PlanSummaryProps) {
  const texts = useTexts()
  const { intake: words } = texts
  return (
    <div className="planSummary">
      <p role="status">
        <strong>{words.newCount(plan.cards.length)}</strong> {leftOutTexts(texts, plan).join(' ')} {children}
      </p>
      {plan.tooLong.length > 0 && (
        <ul className="planSummary-long">
          {plan.tooLong.slice(0, SHOWN_LONG).map((line) => (
            <li key={line}>{`${line.slice(0, SHOWN_LETTERS)} …`}</li>
          ))}
        </ul>
      )}
      {(plan.tooLong.length > 0 || shortensLong) && (
        <label className="planSummary-choice">
          <input
            type="checkbox"
            className="ds-input"
            checked={shortensLong}
            onChange={({ currentTarget }) => onShortenLong(currentTarget.checked)}
          />
          {words.shortenLong}
        </label>
      )}
    </div>
  )
}

const SHOWN_LONG = 3
const SHOWN_LETTERS = 70
