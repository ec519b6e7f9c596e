import type { ReactNode } from 'react'
import { Icon } from '../../../ui/Icon.tsx'
import { useTexts } from '../../../ui/language.tsx'
import './stepCard.css'

export interface StepCardProps {
  readonly number: number
  readonly title: string
  readonly isDone: boolean
  /** In words, beside the mark: what is done, or what remains. */
  readonly state: string
  readonly children?: ReactNode
}

/** One step of a good end, and whether it is taken: mark and words, never colour alone. */
export function StepCard({ number, title, isDone, state, children }: StepCardProps) {
  const { checkOut: words } = useTexts()
  const id = `checkOutStep${number}`
  return (
    <section className="stepCard" aria-labelledby={id} data-done={isDone}>
      <header className="stepCard-header">
        <h2 id={id}>
          <span className="stepCard-number" aria-hidden="true">
            {number}
          </span>
          {title}
        </h2>
        <p className="stepCard-state">
          <Icon name={isDone ? 'checkCircle' : 'circle'} />
          <span className="onlyForScreenReader">{isDone ? words.state.done : words.state.missing}. </span>
          {state}
        </p>
      </header>
      {children}
    </section>
  )
}
