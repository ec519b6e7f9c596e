import { useEffect, useRef } from 'react'
import type { RoundMethod } from '../../../../shared/features/round/record.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { useTexts } from '../../../ui/language.tsx'
import './markRow.css'

export interface MarkRowProps {
  readonly title: string
  readonly count: number
  readonly method: RoundMethod
  /** The first row takes the keyboard when the ballot comes up. */
  readonly hasFocus: boolean
  readonly onGive: () => void
  readonly onTake: () => void
}

/** One area on a ballot: the whole row gives, and a minus appears when there is something to take away. */
export function MarkRow({ title, count, method, hasFocus, onGive, onTake }: MarkRowProps) {
  const { round: words } = useTexts()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (hasFocus && !button.current?.closest('.markBallot')?.contains(document.activeElement))
      button.current?.focus()
  }, [hasFocus])
  const said =
    method === 'points' ? words.pointsGiven(count) : method === 'dots' ? words.given(count) : words.keep
  return (
    <li className="markRow" data-marked={count > 0}>
      <button
        ref={button}
        type="button"
        className="markRow-give"
        aria-pressed={method === 'dots' ? undefined : count > 0}
        aria-label={count > 0 ? `${title}, ${said}` : title}
        onClick={onGive}
        onKeyDown={(event) => {
          if (event.key === '+') onGive()
          else if (event.key === '-' || event.key === 'Backspace' || event.key === 'Delete') onTake()
          // Space presses the button by itself.
        }}
      >
        <span className="markRow-title">{title}</span>
        <Marks count={count} method={method} />
      </button>
      {method === 'dots' && (
        <button
          type="button"
          className="markRow-take"
          aria-label={words.takeAway(title)}
          disabled={count === 0}
          tabIndex={-1}
          onClick={onTake}
        >
          <Icon name="minus" />
        </button>
      )}
    </li>
  )
}

function Marks({ count, method }: Pick<MarkRowProps, 'count' | 'method'>) {
  if (count === 0) return null
  if (method === 'dots')
    return (
      <span className="markRow-dots" aria-hidden="true">
        {Array.from({ length: count }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: dots are alike and only ever added at the end
          <span key={index} className="markRow-dot" />
        ))}
      </span>
    )
  return (
    <span className="markRow-sign" aria-hidden="true">
      {method === 'points' ? count : <Icon name="check" />}
    </span>
  )
}
