import { useRef, useState } from 'react'
import type { Municipality } from '../../../../shared/features/municipality/record.ts'
import { PROMISE_TEXT_LIMIT, PROMISE_TEXT_LIMITS } from '../../../../shared/features/promise/commands.ts'
import { Button } from '../../../ui/Button.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { useAddOnLeaving } from '../../../ui/useAddOnLeaving.ts'
import { RoleHint, ShownDay } from './DraftField.tsx'
import type { PromiseActions } from './usePromiseActions.ts'
import '../../../ui/draftField.css'
import './checkOut.css'

export interface NewPromiseRowProps {
  readonly municipality: Municipality
  /** When the next gathering is: what is promised is done by then. */
  readonly nextDate: string | null
  readonly actions: PromiseActions
}

/** An empty row that becomes a promise: Enter anywhere in it, the button, leaving it, or leaving the screen. */
export function NewPromiseRow({ municipality: { id, name }, nextDate, actions }: NewPromiseRowProps) {
  const { checkOut } = useTexts()
  const { promises: words } = checkOut
  const [text, setText] = useState('')
  const [owner, setOwner] = useState('')
  const [day, setDay] = useState<string | null>(null)
  const [error, setError] = useState<string>()
  const textRef = useRef<HTMLInputElement>(null)
  const wantedDay = day ?? nextDate ?? ''
  const add = useAddOnLeaving(text, () => {
    const problem = actions.give(id, { text, owner, day: wantedDay === '' ? null : wantedDay })
    setError(problem ?? undefined)
    if (problem !== null) return false
    setText('')
    setOwner('')
    setDay(null)
    return true
  })
  const addAndGoOn = (): void => {
    add()
    textRef.current?.focus()
  }
  const onEnter = (event: { readonly key: string }): void => {
    if (event.key === 'Enter') addAndGoOn()
  }
  return (
    <li
      className="checkOut-row"
      data-new="true"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) add()
      }}
    >
      <TextField
        label={words.newText(name)}
        isLabelHidden
        placeholder={words.textHint}
        value={text}
        limit={PROMISE_TEXT_LIMIT}
        error={error}
        inputRef={textRef}
        onChange={(typed) => {
          setText(typed)
          setError(undefined)
        }}
        onKeyDown={onEnter}
      />
      <div className="draftField">
        <TextField
          label={words.newOwner(name)}
          isLabelHidden
          placeholder={words.ownerHint}
          value={owner}
          limit={PROMISE_TEXT_LIMITS.owner}
          onChange={setOwner}
          onKeyDown={onEnter}
        />
        <RoleHint name={owner} />
      </div>
      <ShownDay day={wantedDay}>
        <TextField
          label={words.newDay(name)}
          isLabelHidden
          type="date"
          value={wantedDay}
          onChange={setDay}
          onKeyDown={onEnter}
        />
      </ShownDay>
      <Button
        label={words.addFor(name)}
        icon="plus"
        iconOnly
        variant="quiet"
        disabled={text.trim() === ''}
        onClick={addAndGoOn}
      />
    </li>
  )
}
