import type { ReactNode } from 'react'
import './checkRow.css'

export interface CheckRowProps {
  readonly label: string
  readonly isChecked: boolean
  readonly onFlip: (isOn: boolean) => void
  /** Before the words: a category's band, say. */
  readonly mark?: ReactNode
  readonly description?: string
}

/** One line to tick off, with room for a finger. */
export function CheckRow({ label, isChecked, onFlip, mark, description }: CheckRowProps) {
  return (
    <label className="checkRow">
      <input
        type="checkbox"
        className="ds-input"
        checked={isChecked}
        onChange={({ target }) => onFlip(target.checked)}
      />
      {mark}
      <span>
        {label}
        {description && <span className="checkRow-description">{description}</span>}
      </span>
    </label>
  )
}
