import { type KeyboardEvent, type RefObject, useId, useState } from 'react'
import type { Id } from '../../../../shared/core/ids.ts'
import { visibleLength } from '../../../../shared/core/text.ts'
import { NOTE_LIMIT, STAKEHOLDER_NAME_LIMIT } from '../../../../shared/features/stakeholder/limits.ts'
import { looksLikePerson } from '../../../../shared/features/stakeholder/looksLikePerson.ts'
import { stripSoftHyphens } from '../../../../shared/packs/stripSoftHyphens.ts'
import { refusalText } from '../../../../shared/texts/sections/refusal.ts'
import { Button } from '../../../ui/Button.tsx'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import type { StakeholderActions } from '../useStakeholderActions.ts'
import { nameKey } from './nameKey.ts'
import { type NewCard, newCard } from './newStakeholders.ts'
import { parseNames } from './parseNames.ts'
import { readTogether } from './readTogether.ts'
import { SuggestionList } from './SuggestionList.tsx'
import { suggestNames } from './suggestNames.ts'
import './trayField.css'
import { useKnownCards } from './useKnownCards.ts'
import '../stakeholderHint.css'

export interface TrayFieldProps {
  readonly municipalityId: Id
  readonly actions: StakeholderActions
  readonly presentNames: readonly string[]
  /** Cards on the map, so that one typed again is pointed at. */
  readonly onMap: readonly { readonly id: Id; readonly name: string }[]
  readonly typed: string
  readonly onType: (typed: string) => void
  readonly fieldRef: RefObject<HTMLInputElement | null>
  /** The button at the foot of the tray submits this field. */
  readonly formId: string
  readonly onAdded: () => void
  /** Several lines; false leaves the paste to the field. */
  readonly onPaste: (text: string) => boolean
  readonly onShowCard: (id: Id) => void
}

/** The field cards are found and made in, with suggestions under it. */
export function TrayField(props: TrayFieldProps) {
  const { typed, onType, actions, fieldRef, presentNames, onShowCard } = props
  const texts = useTexts()
  const { language } = useLanguage()
  const { stakeholder: words, intake } = texts
  const listId = useId()
  const [error, setError] = useState<string>()
  const [active, setActive] = useState(-1)
  const known = useKnownCards(props.municipalityId, typed !== '')
  const suggestions = suggestNames(typed, known, presentNames, language)
  const chosen = suggestions[active]
  const isTooLong = visibleLength(typed) > STAKEHOLDER_NAME_LIMIT
  const twin = typed === '' ? undefined : props.onMap.find(({ name }) => nameKey(name) === nameKey(typed))

  const type = (value: string): void => {
    onType(value)
    setError(undefined)
    setActive(-1)
  }
  const add = (card: NewCard): void => {
    const done = actions.add([card])
    if (done.ok) {
      type('')
      props.onAdded()
    } else setError(refusalText(texts, done.failure))
    fieldRef.current?.focus()
  }
  const addTyped = (): void => {
    const [name] = parseNames(typed)
    // Told here: so long a text would not even get through the door, where it is only «not understood».
    if (isTooLong)
      setError(intake.nameTooLong(visibleLength(typed).toLocaleString(language), STAKEHOLDER_NAME_LIMIT))
    else if (name !== undefined) add(newCard(name))
  }
  const addAsNote = (): void => {
    const card = readTogether(typed)
    if (card) add(card)
    else setError(intake.noteTooLong(NOTE_LIMIT))
  }
  const step = (by: number): void => {
    const count = suggestions.length + 1
    setActive(((active + 1 + by + count) % count) - 1)
  }
  const press = (event: KeyboardEvent): void => {
    const isTabbing = event.key === 'Tab' && !event.shiftKey && typed.trim() !== ''
    if (event.key === 'ArrowDown' && suggestions.length > 0) step(1)
    else if (event.key === 'ArrowUp' && suggestions.length > 0) step(-1)
    else if (event.key === 'Escape' && chosen) setActive(-1)
    else if (event.key === 'Escape' && typed !== '') type('')
    else if (event.key === 'Enter' && chosen) add(chosenCard(chosen))
    else if (isTabbing) addTyped()
    else return
    event.preventDefault()
  }

  return (
    <form
      id={props.formId}
      className="trayField"
      onSubmit={(event) => {
        event.preventDefault()
        addTyped()
      }}
    >
      <TextField
        label={words.search}
        isLabelHidden
        placeholder={`${words.search} …`}
        value={typed}
        limit={STAKEHOLDER_NAME_LIMIT}
        error={error}
        inputRef={fieldRef}
        onChange={type}
        onPaste={props.onPaste}
        onKeyDown={press}
        suggestions={{
          listId,
          isOpen: suggestions.length > 0,
          ...(chosen && { activeId: `${listId}-${active}` }),
        }}
      />
      {suggestions.length > 0 && (
        <SuggestionList
          id={listId}
          suggestions={suggestions}
          active={active}
          onTake={(suggestion) => add(chosenCard(suggestion))}
        />
      )}
      {isTooLong && <Button label={intake.asNote} variant="quiet" icon="plus" onClick={addAsNote} />}
      {looksLikePerson(typed) && <p className="stakeholderHint">{words.nameHint}</p>}
      {twin && (
        <p className="trayField-twin">
          {intake.onMapAlready(stripSoftHyphens(twin.name))}
          <Button label={intake.showCard} variant="quiet" onClick={() => onShowCard(twin.id)} />
        </p>
      )}
    </form>
  )
}

const chosenCard = ({ name, category }: NewCard): NewCard => ({ name, category })
