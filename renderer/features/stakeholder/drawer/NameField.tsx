import { useState } from 'react'
import { STAKEHOLDER_NAME_LIMIT } from '../../../../shared/features/stakeholder/limits.ts'
import { looksLikePerson } from '../../../../shared/features/stakeholder/looksLikePerson.ts'
import { findInPack } from '../../../../shared/features/stakeholder/packMatches.ts'
import { stripSoftHyphens } from '../../../../shared/packs/stripSoftHyphens.ts'
import { Button } from '../../../ui/Button.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { useDraft } from '../../../ui/useDraft.ts'
import './nameField.css'
import '../stakeholderHint.css'

export interface NameFieldProps {
  readonly name: string
  /** A card just made: its name is what one wants to write. */
  readonly isNew: boolean
  readonly onRename: (name: string) => string | null
}

/** The card's name, whole and large; a press on the pencil makes it a field. */
export function NameField({ name: stored, isNew, onRename }: NameFieldProps) {
  const { stakeholder: words, card } = useTexts()
  const [isEditing, setIsEditing] = useState(isNew)
  /** Left by a key: then the focus has nowhere else to go than back to the pencil. */
  const [isLeftByKey, setIsLeftByKey] = useState(false)
  const name = stripSoftHyphens(stored)
  // A suggestion's own spelling has soft hyphens where its long words can break.
  const draft = useDraft(name, (typed) => onRename(findInPack(typed)?.name ?? typed))
  const save = (isByKey: boolean): void => {
    if (draft.save() !== null) return
    setIsLeftByKey(isByKey)
    setIsEditing(false)
  }
  return (
    <div className="nameField">
      <div className="nameField-line" data-editing={isEditing}>
        {/* Breaks where the pack says that the word can be broken. */}
        <h2 data-long={hasLongWord(stored)}>{stored}</h2>
        {!isEditing && (
          <Button
            label={card.changeName}
            icon="pencil"
            iconOnly
            variant="quiet"
            autoFocus={isLeftByKey}
            onClick={() => setIsEditing(true)}
          />
        )}
      </div>
      {isEditing && (
        <TextField
          label={words.name}
          value={draft.value}
          limit={STAKEHOLDER_NAME_LIMIT}
          error={draft.error}
          autoFocus
          inputRef={selectAll}
          onChange={draft.change}
          onBlur={() => save(false)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== 'Escape') return
            // The key is used up: Enter would press the pencil that gets the focus, Esc would close the drawer.
            event.preventDefault()
            if (event.key === 'Enter') {
              save(true)
              return
            }
            draft.reset()
            setIsLeftByKey(true)
            setIsEditing(false)
          }}
        />
      )}
      {looksLikePerson(draft.value) && <p className="stakeholderHint">{words.nameHint}</p>}
    </div>
  )
}

/** Too long to stand on one line of the drawer in full size. */
const LONG_WORD = 19
const hasLongWord = (name: string): boolean =>
  name.split(/[\s\u00AD]/u).some((word) => word.length > LONG_WORD)

/** So that the first letter replaces the name a new card was given. */
const selectAll = (field: HTMLInputElement | null): void => field?.select()
