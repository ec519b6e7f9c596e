import type { PromisedItem } from '../../../../shared/features/promise/selectPromisedLast.ts'
import { formatDay, isoDayOf } from '../../../ui/formatDate.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import { useProjectorMode } from '../../../ui/projectorMode.tsx'
import { statusIcons } from '../../../ui/statusIcons.ts'
import { NoteField } from './NoteField.tsx'
import { promisedText, statusChoices } from './promisedWords.ts'
import type { PromisedActions } from './usePromisedActions.ts'
import { keyOf } from './usePromisedByMunicipality.ts'
import './promisedRow.css'

export interface PromisedRowProps {
  readonly item: PromisedItem
  /** Keys go here. */
  readonly isActive: boolean
  readonly actions: PromisedActions
  readonly onActivate: () => void
}

/** One thing promised: what and who, how it went, what came of it. In the room only the first two. */
export function PromisedRow({ item, isActive, actions, onActivate }: PromisedRowProps) {
  const { promises: words } = useTexts()
  const { language } = useLanguage()
  const { isOn: isProjected } = useProjectorMode()
  const text = promisedText(item, language)
  return (
    <li
      className="promised"
      data-key={keyOf(item)}
      data-active={isActive}
      data-status={item.status}
      onFocus={onActivate}
    >
      <div className="promised-what">
        <p className="promised-text">{text}</p>
        {item.promise !== '' && <p>{words.promisedAbout(item.promise)}</p>}
        <PromisedFacts item={item} />
      </div>
      {isProjected ? (
        <StatusWord item={item} />
      ) : (
        <StatusButtons item={item} text={text} isActive={isActive} actions={actions} />
      )}
      {!isProjected && item.noun !== 'anchoring' && (
        <NoteField item={item} text={text} onSave={(note) => actions.setNote(item, note)} />
      )}
    </li>
  )
}

/** What kind it is, who answers for it, by when. */
function PromisedFacts({ item }: { readonly item: PromisedItem }) {
  const { promises: words } = useTexts()
  const { language } = useLanguage()
  const day = item.day === null ? '' : words.by(formatDay(item.day, language, isoDayOf(Date.now())))
  const facts = [words.sources[item.noun], item.owner].filter((fact) => fact !== '')
  return (
    <p className="promised-facts">
      {facts.join(' · ')}
      {day !== '' && (
        <>
          {' · '}
          <span className={item.isOverdue ? 'promised-day promised-overdue' : 'promised-day'}>
            {item.isOverdue ? `${day}, ${words.overdue}` : day}
          </span>
        </>
      )}
    </p>
  )
}

function StatusWord({ item }: { readonly item: PromisedItem }) {
  const { language } = useLanguage()
  const label = statusChoices(item.noun, language).find(({ status }) => status === item.status)?.label
  return (
    <p className="promised-status" data-status={item.status}>
      <Icon name={statusIcons[item.status]} /> {label}
    </p>
  )
}

interface StatusButtonsProps {
  readonly item: PromisedItem
  readonly text: string
  readonly isActive: boolean
  readonly actions: PromisedActions
}

/** One press each, with the digit that does the same. One stop for Tab: the one that is chosen. */
function StatusButtons({ item, text, isActive, actions }: StatusButtonsProps) {
  const { promises: words } = useTexts()
  const { language } = useLanguage()
  return (
    <fieldset className="promised-buttons">
      <legend className="onlyForScreenReader">{words.statusOf(text)}</legend>
      {statusChoices(item.noun, language).map(({ digit, status, label }) => (
        <button
          key={status}
          type="button"
          className="promised-button"
          aria-pressed={item.status === status}
          aria-keyshortcuts={digit}
          data-status={status}
          data-current={item.status === status}
          tabIndex={item.status === status ? 0 : -1}
          onClick={() => actions.setStatus(item, status)}
        >
          <span aria-hidden="true" className="promised-digit" data-active={isActive}>
            {digit}
          </span>
          <Icon name={statusIcons[status]} sizeRem={1} />
          <span>{label}</span>
        </button>
      ))}
    </fieldset>
  )
}
