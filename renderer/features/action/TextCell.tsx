import { useEffect, useRef, useState } from 'react'
import type { Refusal } from '../../../shared/core/refusal.ts'
import { refusalText } from '../../../shared/texts/sections/refusal.ts'
import { useTexts } from '../../ui/language.tsx'

export interface TextCellProps {
  readonly label: string
  readonly value: string
  readonly placeholder?: string
  readonly type?: 'text' | 'date'
  /** A date as people of the chosen language write it; shown until the field is entered. */
  readonly shown?: string
  readonly onSave: (text: string) => Refusal | null
  /** After Enter has saved. */
  readonly onEnter?: () => void
}

/** A text edited where it stands: leaving it or Enter saves, Esc takes it back. A refusal stays, with its words. */
export function TextCell(props: TextCellProps) {
  const { label, value, placeholder, type = 'text', shown, onSave, onEnter } = props
  const texts = useTexts()
  const [typed, setTyped] = useState(value)
  const [refused, setRefused] = useState<Refusal | null>(null)
  const known = useRef(value)
  // A text wraps and grows with what is in it: nothing is ever cut off.
  const Field = type === 'date' ? 'input' : 'textarea'
  // Somebody else wrote it, or undo took it back: shown unless something is being typed here.
  useEffect(() => {
    if (typed === known.current) setTyped(value)
    known.current = value
  }, [value, typed])
  const save = (): boolean => {
    if (typed === value) return true
    const answer = onSave(typed)
    setRefused(answer)
    return answer === null
  }
  return (
    <span className="textCell">
      {shown !== undefined && typed === value && (
        <span className="textCell-shown tabularNumbers" aria-hidden="true">
          {shown}
        </span>
      )}
      <Field
        {...(type === 'date' ? { type } : { rows: 1 })}
        aria-label={label}
        aria-invalid={refused !== null}
        placeholder={placeholder}
        value={typed}
        autoComplete="off"
        onChange={(event) => {
          setTyped(event.target.value)
          setRefused(null)
        }}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && typed !== value) {
            event.preventDefault()
            setTyped(value)
            setRefused(null)
          } else if (event.key === 'Enter') {
            event.preventDefault()
            if (save()) onEnter?.()
          }
        }}
      />
      {refused && (
        <span className="textCell-error" role="alert">
          {refusalText(texts, refused)}
        </span>
      )}
    </span>
  )
}
