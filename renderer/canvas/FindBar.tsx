import { useEffect, useId, useMemo, useRef, useState } from 'react'
import type { Id } from '../../shared/core/ids.ts'
import { comparableName } from '../../shared/features/stakeholder/comparableName.ts'
import { stripSoftHyphens } from '../../shared/packs/stripSoftHyphens.ts'
import { Button } from '../ui/Button.tsx'
import { useTexts } from '../ui/language.tsx'
import type { CardFace } from './boardConfig.ts'
import './findBar.css'

export interface FindBarProps {
  readonly placed: readonly CardFace[]
  readonly unplaced: readonly CardFace[]
  /** Goes to the card; called while one walks through the matches. */
  readonly onFind: (id: Id) => void
  readonly onClose: () => void
}

interface Match {
  readonly face: CardFace
  readonly isPlaced: boolean
}

const MOST_SHOWN = 8

/** Names that begin with what is sought come first, then those that contain it. */
function matchesFor(typed: string, placed: readonly CardFace[], unplaced: readonly CardFace[]) {
  const wanted = comparableName(typed)
  if (wanted === '') return []
  const of = (faces: readonly CardFace[], isPlaced: boolean): Match[] =>
    faces.filter(({ name }) => comparableName(name).includes(wanted)).map((face) => ({ face, isPlaced }))
  const isFirst = ({ face }: Match): number => (comparableName(face.name).startsWith(wanted) ? 0 : 1)
  return [...of(placed, true), ...of(unplaced, false)].sort((one, other) => isFirst(one) - isFirst(other))
}

/** Find a card by name and go to it: arrows walk through the matches, Enter goes on to the next, Esc closes. */
export function FindBar({ placed, unplaced, onFind, onClose }: FindBarProps) {
  const { board: texts, common } = useTexts()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const listId = useId()
  const field = useRef<HTMLInputElement>(null)
  const matches = useMemo(() => matchesFor(typed, placed, unplaced), [typed, placed, unplaced])
  useEffect(() => field.current?.focus(), [])

  const goTo = (index: number): void => {
    const match = matches[index]
    if (!match) return
    setAt(index)
    onFind(match.face.id)
  }
  const first = Math.max(0, Math.min(at - MOST_SHOWN + 1, matches.length - MOST_SHOWN))
  const shown = matches.slice(first, first + MOST_SHOWN)
  return (
    <search className="findBar">
      <div className="findBar-line">
        <input
          ref={field}
          type="text"
          className="ds-input"
          role="combobox"
          aria-label={texts.find}
          aria-expanded={matches.length > 0}
          aria-controls={listId}
          aria-activedescendant={matches.length > 0 ? `${listId}-${at}` : undefined}
          autoComplete="off"
          placeholder={texts.findPlaceholder}
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value)
            setAt(0)
          }}
          onKeyDown={(event) => {
            const { length } = matches
            if (event.key === 'Escape') onClose()
            else if (event.key === 'Enter' && length > 0) goTo(at)
            else if (event.key === 'ArrowDown' && length > 0) goTo((at + 1) % length)
            else if (event.key === 'ArrowUp' && length > 0) goTo((at - 1 + length) % length)
            else return
            event.preventDefault()
            event.stopPropagation()
          }}
        />
        <Button label={common.close} icon="close" iconOnly variant="quiet" onClick={onClose} />
      </div>
      <p className="findBar-count" role="status">
        {typed.trim() === ''
          ? ''
          : matches.length === 0
            ? texts.findNothing
            : texts.findCount(matches.length)}
      </p>
      <div
        id={listId}
        role="listbox"
        aria-label={texts.find}
        className="findBar-list"
        hidden={shown.length === 0}
      >
        {shown.map(({ face, isPlaced }, offset) => (
          // Focus stays in the field; the pointer chooses here, keys there.
          // biome-ignore lint/a11y/useKeyWithClickEvents: see above
          <div
            key={face.id}
            id={`${listId}-${first + offset}`}
            role="option"
            tabIndex={-1}
            aria-selected={first + offset === at}
            className="findBar-match"
            onClick={() => goTo(first + offset)}
          >
            <span
              className="findBar-band"
              style={{ background: face.band.color, color: face.band.letterColor }}
            >
              {face.band.text}
            </span>
            <span>{stripSoftHyphens(face.name)}</span>
            {!isPlaced && <small>{texts.findInTray}</small>}
          </div>
        ))}
      </div>
    </search>
  )
}
