import { type ReactNode, useRef, useState } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import type { ImprovementArea } from '../../../shared/features/improvementArea/record.ts'
import { improvementAreaPack } from '../../../shared/packs/improvementAreaPack.ts'
import type { CardFace } from '../../canvas/boardConfig.ts'
import { TrayCard } from '../../canvas/TrayCard.tsx'
import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/language.tsx'
import { useShortcuts } from '../../ui/shortcuts.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { SetAsideList } from './SetAsideList.tsx'
import type { NewArea } from './useAreaActions.ts'
import './areaTray.css'

export interface AreaTrayProps {
  readonly cards: readonly CardFace[]
  readonly total: number
  readonly armedId: Id | null
  readonly onAdd: (areas: readonly NewArea[]) => boolean
  readonly onArm: (id: Id | null) => void
  readonly onDrag: (face: CardFace, event: PointerEvent) => void
  readonly onMenu: (id: Id, clientX: number, clientY: number) => void
  readonly onOpen: (id: Id) => void
  readonly onOpenStarters: () => void
  /** How many gaps the stakeholder map shows that no area is about. */
  readonly gapCount: number
  readonly onOpenGaps: () => void
  readonly onTakeUp: (id: Id) => void
  readonly aside: readonly ImprovementArea[]
  /** A quiet word between the field and the cards. */
  readonly hint: ReactNode
}

/** One area a line; bullets and numbers in front are the habit of whoever wrote the list. */
const linesOf = (typed: string): readonly string[] =>
  typed
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-*•–]|\d+[.)])\s+/, '').trim())
    .filter((line) => line !== '')

/** Areas that are not placed, and the field where new ones come from. */
export function AreaTray(props: AreaTrayProps) {
  const { cards, total, armedId, onAdd, onArm, onDrag, onMenu, onOpenStarters } = props
  const { improvementArea: texts, areaIntake, board } = useTexts()
  const [typed, setTyped] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useShortcuts([{ label: texts.newArea, shortcut: 'N', enabled: true, run: () => field.current?.focus() }])

  const add = (): void => {
    const titles = linesOf(typed)
    if (titles.length > 0 && onAdd(titles.map((title) => ({ title, characteristic: null })))) setTyped('')
  }
  return (
    <div className="areaTray">
      <div className="areaTray-heading">
        <h2>{texts.notPlaced}</h2>
        <span>{texts.count(cards.length)}</span>
      </div>
      <TextField
        label={texts.newArea}
        isLabelHidden
        placeholder={texts.newAreaHelp}
        value={typed}
        inputRef={field}
        onChange={setTyped}
        onPaste={(text) => {
          const titles = linesOf(text)
          return titles.length > 1 && onAdd(titles.map((title) => ({ title, characteristic: null })))
        }}
        onKeyDown={(event) => {
          // Tab as Enter while something is typed: the field stays ready for the next one.
          if (event.key !== 'Enter' && (event.key !== 'Tab' || event.shiftKey || typed.trim() === '')) return
          event.preventDefault()
          add()
        }}
      />
      {props.hint}
      <ul className="areaTray-cards">
        {cards.map((face) => (
          <li key={face.id}>
            <TrayCard
              face={face}
              isArmed={face.id === armedId}
              onArm={() => onArm(face.id === armedId ? null : face.id)}
              onDrag={(event) => onDrag(face, event)}
              onMenu={(clientX, clientY) => onMenu(face.id, clientX, clientY)}
            />
          </li>
        ))}
      </ul>
      {cards.length === 0 && total > 0 && <p className="areaTray-done">{texts.allPlaced}</p>}
      <SetAsideList areas={props.aside} onTakeUp={props.onTakeUp} />
      <div className="areaTray-sources">
        {armedId !== null && (
          <Button label={board.details} icon="pencil" variant="quiet" onClick={() => props.onOpen(armedId)} />
        )}
        <Button
          label={areaIntake.fromList(improvementAreaPack.length)}
          icon="list"
          variant="quiet"
          onClick={onOpenStarters}
        />
        {props.gapCount > 0 && (
          <Button
            label={areaIntake.mapGaps(props.gapCount)}
            icon="grid"
            variant="quiet"
            onClick={props.onOpenGaps}
          />
        )}
      </div>
    </div>
  )
}
