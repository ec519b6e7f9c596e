import { useEffect, useRef, useState } from 'react'
import type { Refusal } from '../../shared/core/refusal.ts'
import { refusalText } from '../../shared/texts/sections/refusal.ts'
import { useTexts } from './language.tsx'
import { TextField } from './TextField.tsx'

export interface SavedTextProps {
  readonly label: string
  readonly description?: string
  readonly value: string
  readonly limit: number
  readonly rows?: number
  /** A refusal keeps what was typed, with the reason under it. */
  readonly onSave: (text: string) => Refusal | null
}

/** A text that is saved when one leaves it: no button. Esc takes back what was typed. */
export function SavedText({ label, description, value, limit, rows = 2, onSave }: SavedTextProps) {
  const texts = useTexts()
  const [typed, setTyped] = useState(value)
  const [refused, setRefused] = useState<Refusal | null>(null)
  const known = useRef(value)
  // Somebody else wrote it, or undo took it back: shown unless something is being typed here.
  useEffect(() => {
    if (typed === known.current) setTyped(value)
    known.current = value
  }, [value, typed])
  return (
    <TextField
      label={label}
      {...(description === undefined ? {} : { description })}
      value={typed}
      limit={limit}
      rows={rows}
      error={refused ? refusalText(texts, refused) : undefined}
      onChange={(text) => {
        setTyped(text)
        setRefused(null)
      }}
      onBlur={() => {
        if (typed !== value) setRefused(onSave(typed))
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || typed === value) return
        event.preventDefault()
        setTyped(value)
        setRefused(null)
      }}
    />
  )
}
