import { useMemo } from 'react'
import type { ListSheet } from '../../../../../shared/sync/listFile.ts'
import { Button } from '../../../../ui/Button.tsx'
import { useLanguage, useTexts } from '../../../../ui/language.tsx'
import { cellAddress } from './cellAddress.ts'
import { closestKey } from './closestWord.ts'
import { fieldChoices } from './fieldWords.ts'
import { type ForeignWord, foreignWords } from './foreignWords.ts'
import { isWordField, type WordField } from './listField.ts'
import type { ColumnListState } from './useColumnList.ts'
import './wordChoices.css'

export interface WordChoicesProps {
  readonly sheet: ListSheet
  readonly list: ColumnListState
}

/** More would be a list of its own; the rest is counted, and is in the notes like these. */
const SHOWN_WORDS = 12
const SHOWN_LETTERS = 60

/** What the list says in words that are not ours: where, what it becomes, and what it was perhaps meant to say. */
export function WordChoices({ sheet, list }: WordChoicesProps) {
  const { lists: words } = useTexts()
  const { columns, contexts, unclear } = list
  const found = useMemo(
    () => foreignWords(sheet.rows, columns, contexts, unclear),
    [sheet, columns, contexts, unclear],
  )
  if (found.length === 0) return null
  const rest = found.slice(SHOWN_WORDS).reduce((sum, { count }) => sum + count, 0)
  return (
    <section className="wordChoices" aria-label={words.words}>
      <h3>{words.words}</h3>
      <p>{words.wordsHelp}</p>
      <ul>
        {found.slice(0, SHOWN_WORDS).map((word) => (
          <li key={`${word.field} ${word.value}`}>
            <WordRow word={word} sheet={sheet} list={list} />
          </li>
        ))}
      </ul>
      {rest > 0 && <p>{words.more(rest)}</p>}
    </section>
  )
}

function WordRow({ word, sheet, list }: WordChoicesProps & { readonly word: ForeignWord }) {
  const { lists: words, common } = useTexts()
  const address = cellAddress(word.column, sheet.rowNumbers?.[word.row] ?? word.row + 1)
  const shown = word.value.length > SHOWN_LETTERS ? `${word.value.slice(0, SHOWN_LETTERS)} …` : word.value
  const { field, reason } = word
  return (
    <>
      <span className="wordChoices-what">
        <span className="wordChoices-address tabularNumbers">{address}</span>
        <span>
          {common.quoted(shown)}
          <small>
            {words.uses[field]}
            {word.count > 1 && `, ${words.inCells(word.count)}`}
          </small>
        </span>
      </span>
      {isWordField(field) && reason === 'word' ? (
        <WordAnswer word={word} field={field} list={list} />
      ) : (
        <span className="wordChoices-reason">
          {reason !== 'word' && words.reasons[reason]} {words.leaveInNote}.
        </span>
      )}
    </>
  )
}

interface WordAnswerProps {
  readonly word: ForeignWord
  readonly field: WordField
  readonly list: ColumnListState
}

const IN_NOTE = ''

function WordAnswer({ word, field, list }: WordAnswerProps) {
  const { language } = useLanguage()
  const { lists: words } = useTexts()
  const choices = fieldChoices(field)
  const closest = word.key === null ? closestKey(field, word.value) : null
  const near = choices.find(({ key }) => key === closest)
  return (
    <span className="wordChoices-answer">
      {near && (
        <Button
          label={words.nearest(near.name[language])}
          onClick={() => list.mean(field, word.value, near.key)}
        />
      )}
      <select
        className="ds-input"
        aria-label={words.becomes(word.value.slice(0, SHOWN_LETTERS))}
        value={word.key ?? IN_NOTE}
        onChange={({ target }) =>
          list.mean(field, word.value, target.value === IN_NOTE ? null : target.value)
        }
      >
        <option value={IN_NOTE}>{words.leaveInNote}</option>
        {choices.map(({ key, name }) => (
          <option key={key} value={key}>
            {name[language]}
          </option>
        ))}
      </select>
    </span>
  )
}
