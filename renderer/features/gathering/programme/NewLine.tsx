import { useState } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { useAddOnLeaving } from '../../../ui/useAddOnLeaving.ts'
import './newLine.css'

export interface NewLineProps {
  readonly label: string
  readonly limit: number
  /** Answers what is wrong, in words; null = added, and the field is empty again for the next. */
  readonly onAdd: (text: string) => string | null
}

/** One more at the end of a list: Enter or the button, again and again. Leaving the screen adds too. */
export function NewLine({ label, limit, onAdd }: NewLineProps) {
  const { programme: words } = useTexts()
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const add = useAddOnLeaving(text, () => {
    const refused = onAdd(text)
    setProblem(refused)
    if (refused === null) setText('')
    return refused === null
  })
  return (
    <div className="newLine">
      <TextField
        label={label}
        isLabelHidden
        placeholder={label}
        value={text}
        limit={limit}
        error={problem ?? undefined}
        onChange={(typed) => {
          setText(typed)
          setProblem(null)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          add()
        }}
      />
      <Button
        label={`${words.add}: ${label}`}
        icon="plus"
        iconOnly
        variant="secondary"
        disabled={text.trim() === ''}
        onClick={add}
      />
    </div>
  )
}
