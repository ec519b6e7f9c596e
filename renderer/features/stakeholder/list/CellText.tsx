import type { ReactNode } from 'react'
import type { ListColumn } from './listColumns.ts'
import { useCellField } from './useCellField.ts'
import './cellText.css'

export interface CellTextProps {
  readonly column: ListColumn
  readonly label: string
  readonly stored: string
  readonly kept: string | undefined
  readonly type?: 'text' | 'date'
  /** How it looks while nobody writes in it, on as many lines as there is room for. */
  readonly children: ReactNode
  readonly describedBy: string | undefined
  readonly isInvalid: boolean
  readonly onSave: (typed: string) => void
  readonly onHalf?: () => void
  readonly onTakeBack: () => void
}

/** Letters from which three lines may be needed, and are set closer. */
const LONG = 28

/** A text in the table. A field shows one line; until one writes in it, its words are shown over it, all of them. */
export function CellText({ column, label, type = 'text', children, ...props }: CellTextProps) {
  const { value, input } = useCellField(props)
  return (
    <span
      className="mapList-text"
      // The last columns have no room at their right.
      data-grows={column === 'name' ? undefined : 'back'}
      title={type === 'text' && value !== '' ? value : undefined}
    >
      <input
        type={type}
        className="mapList-input"
        data-cell={column}
        aria-label={label}
        aria-invalid={props.isInvalid || undefined}
        aria-describedby={props.describedBy}
        value={value}
        // The browser's own field would take years of six figures.
        max={type === 'date' ? '9999-12-31' : undefined}
        {...input}
      />
      <span className="mapList-shown" aria-hidden="true" data-long={value.length > LONG}>
        <span className="mapList-words">{props.kept ?? children}</span>
      </span>
    </span>
  )
}
