import type { ReactNode, Ref } from 'react'
import { looksLikePerson } from '../../../../shared/features/stakeholder/looksLikePerson.ts'
import { draftKeys } from '../../../ui/draftKeys.ts'
import { formatDay, isoDayOf } from '../../../ui/formatDate.ts'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { useDayDraft } from '../../../ui/useDayDraft.ts'
import { useDraft } from '../../../ui/useDraft.ts'
import '../../../ui/draftField.css'
import './draftField.css'

export interface DraftTextProps {
  readonly label: string
  readonly placeholder: string
  readonly value: string
  readonly limit: number
  /** Who somebody is: thought of twice when it reads like a person's name. */
  readonly isRole?: boolean
  readonly inputRef?: Ref<HTMLInputElement>
  /** Answers what is wrong, in words; null = saved. */
  readonly onSave: (text: string) => string | null
}

/** One line of a table: saved when it is left or with Enter, Esc takes back what was typed. */
export function DraftText({ label, placeholder, value, limit, isRole, inputRef, onSave }: DraftTextProps) {
  const draft = useDraft(value, onSave)
  return (
    <div className="draftField">
      <TextField
        label={label}
        isLabelHidden
        placeholder={placeholder}
        value={draft.value}
        limit={limit}
        error={draft.error}
        {...(inputRef === undefined ? {} : { inputRef })}
        onChange={draft.change}
        onBlur={draft.save}
        onKeyDown={draftKeys(draft)}
      />
      {isRole && <RoleHint name={draft.value} />}
    </div>
  )
}

/** A gentle word, never a stop. */
export function RoleHint({ name }: { readonly name: string }) {
  const { checkOut: words } = useTexts()
  return looksLikePerson(name) ? <p className="draftField-hint">{words.promises.looksLikeName}</p> : null
}

export interface DraftDayProps {
  readonly label: string
  readonly day: string | null
  readonly onSave: (day: string | null) => string | null
}

/** A date of a table, or none. */
export function DraftDay({ label, day, onSave }: DraftDayProps) {
  const draft = useDayDraft(day, onSave)
  return (
    <ShownDay day={draft.value}>
      <TextField
        label={label}
        isLabelHidden
        type="date"
        value={draft.value}
        error={draft.error}
        inputRef={draft.inputRef}
        onChange={draft.change}
        onBlur={draft.save}
      />
    </ShownDay>
  )
}

/** Until it is entered a date stands as people write it, not as the browser's language would have it. */
export function ShownDay({ day, children }: { readonly day: string; readonly children: ReactNode }) {
  const { checkOut: words } = useTexts()
  const { language } = useLanguage()
  const shown = /^\d{4}-\d{2}-\d{2}$/.test(day) ? formatDay(day, language, isoDayOf(Date.now())) : ''
  return (
    <div className="shownDay">
      {children}
      <span className="shownDay-words tabularNumbers" aria-hidden="true" data-empty={shown === ''}>
        {shown || words.promises.when}
      </span>
    </div>
  )
}
