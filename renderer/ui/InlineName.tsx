import { useEffect, useRef, useState } from 'react'
import type { Refusal } from '../../shared/core/refusal.ts'
import { refusalText } from '../../shared/texts/sections/refusal.ts'
import './inlineName.css'
import { useTexts } from './language.tsx'

export interface InlineNameProps {
  readonly label: string
  readonly name: string
  /** Tries the new name; a refusal keeps the field open with the reason under it. */
  readonly onRename: (name: string) => Refusal | null
  readonly onClose: () => void
}

/** A name being changed where it stands: Enter or leaving the field keeps it, Esc does not. */
export function InlineName({ label, name, onRename, onClose }: InlineNameProps) {
  const texts = useTexts()
  const [typed, setTyped] = useState(name)
  const [refused, setRefused] = useState<Refusal | null>(null)
  const field = useRef<HTMLInputElement>(null)
  // Leaving by Esc or Enter also blurs; the name must be tried once only.
  const isDone = useRef(false)
  useEffect(() => field.current?.select(), [])
  const close = (): void => {
    isDone.current = true
    onClose()
  }
  const keep = (): void => {
    if (isDone.current) return
    const refusal = typed === name ? null : onRename(typed)
    if (refusal) setRefused(refusal)
    else close()
  }
  return (
    <span className="inlineName">
      <input
        ref={field}
        className="inlineName-field"
        aria-label={label}
        aria-invalid={refused !== null}
        value={typed}
        // The person has just asked to change this very name.
        // biome-ignore lint/a11y/noAutofocus: see above
        autoFocus
        onChange={(event) => {
          setTyped(event.target.value)
          setRefused(null)
        }}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep()
          if (event.key === 'Escape') close()
        }}
      />
      {refused && (
        <span className="inlineName-error" role="alert">
          {refusalText(texts, refused)}
        </span>
      )}
    </span>
  )
}
