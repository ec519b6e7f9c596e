import { type ReactNode, type RefObject, useId, useMemo, useRef, useState } from 'react'
import type { Id } from '../../../../shared/core/ids.ts'
import { comparableName } from '../../../../shared/features/stakeholder/comparableName.ts'
import type { CardOnMap } from '../../../../shared/features/stakeholder/select.ts'
import type { CardFace } from '../../../canvas/boardConfig.ts'
import { Button } from '../../../ui/Button.tsx'
import { useTexts } from '../../../ui/language.tsx'
import type { MapForm, StakeholderActions } from '../useStakeholderActions.ts'
import './stakeholderTray.css'
import { TrayButtons } from './TrayButtons.tsx'
import { TrayChoiceBar } from './TrayChoiceBar.tsx'
import { TrayField } from './TrayField.tsx'
import { TrayList } from './TrayList.tsx'
import { useHeldCards } from './useHeldCards.ts'
import type { MapIntake } from './useMapIntake.tsx'
import { useTrayChoice } from './useTrayChoice.ts'
import { useTrayHands } from './useTrayHands.ts'
import { useTraySight } from './useTraySight.ts'

export interface StakeholderTrayProps {
  readonly municipalityId: Id
  readonly form: MapForm
  readonly cards: readonly CardFace[]
  /** «Usikre»: talked about, and not known. */
  readonly unsureCards: readonly CardFace[]
  /** Every card of the municipality, placed or not. */
  readonly allCards: readonly CardOnMap[]
  /** Every card's name: what is there already is not suggested. */
  readonly presentNames: readonly string[]
  readonly armedId: Id | null
  readonly actions: StakeholderActions
  readonly intake: MapIntake
  readonly fieldRef: RefObject<HTMLInputElement | null>
  /** A quiet line over the list. */
  readonly hint: ReactNode
  readonly onArm: (id: Id | null) => void
  readonly onDrag: (faces: readonly CardFace[], event: PointerEvent) => void
  readonly onMenu: (ids: readonly Id[], clientX: number, clientY: number) => void
  readonly onOpen: (ids: readonly Id[]) => void
  readonly onShowCard: (id: Id) => void
  readonly onOpenPack: () => void
}

/** Cards that are not on the map: not placed, and unsure; and the ways in for new ones. */
export function StakeholderTray(props: StakeholderTrayProps) {
  const { cards, unsureCards, presentNames, armedId, actions, fieldRef, onArm, onMenu, onOpen } = props
  const { stakeholder: words, board: boardWords, intake: intakeWords } = useTexts()
  const [typed, setTyped] = useState('')
  const lists = useRef<HTMLDivElement>(null)
  const { heldIds, hold } = useHeldCards()
  const wanted = comparableName(typed)
  const shown = useShown(cards, wanted)
  const shownUnsure = useShown(unsureCards, wanted)
  const order = useMemo(() => [...shown, ...shownUnsure].map(({ id }) => id), [shown, shownUnsure])
  const choice = useTrayChoice(order)
  const chosenIds = useMemo(() => new Set(choice.ids), [choice.ids])
  const inTray = useMemo(() => [...cards, ...unsureCards], [cards, unsureCards])
  const onMap = useMemo(() => namesOnMap(props.allCards, inTray), [props.allCards, inTray])
  // Also without cards in it: one must be able to drop the first one there.
  const hasUnsure = props.form === 'plane' && props.allCards.length > 0
  const formId = useId()
  const showNewest = useTraySight(lists, armedId)

  const hands = useTrayHands({
    press(id, keys) {
      if (choice.press(id, keys)) onArm(null)
      else onArm(id === armedId ? null : id)
    },
    drag(face, event) {
      const ids = choice.withChosen(face.id)
      hold(ids, event.pointerId)
      props.onDrag(ids.length > 1 ? inTray.filter(({ id }) => ids.includes(id)) : [face], event)
    },
    menu: (id, clientX, clientY) => onMenu(choice.withChosen(id), clientX, clientY),
    open: (id) => onOpen(choice.withChosen(id)),
    remove: (id) => void actions.remove(choice.withChosen(id)),
  })
  const shared = { armedId, chosenIds, heldIds, hands }

  return (
    <div className="stakeholderTray">
      <div className="stakeholderTray-heading">
        <h2>{words.tray}</h2>
        <span className="tabularNumbers">{words.cardCount(cards.length)}</span>
        <Button
          label={boardWords.selectMany}
          icon="select"
          iconOnly
          variant="quiet"
          aria-pressed={choice.isChoosing}
          disabled={inTray.length === 0}
          onClick={choice.toggleChoosing}
        />
      </div>
      <TrayField
        municipalityId={props.municipalityId}
        actions={actions}
        presentNames={presentNames}
        onMap={onMap}
        typed={typed}
        onType={setTyped}
        fieldRef={fieldRef}
        formId={formId}
        onAdded={showNewest}
        onPaste={props.intake.pasteInField}
        onShowCard={props.onShowCard}
      />
      {props.hint}
      <div ref={lists} className="stakeholderTray-lists">
        <TrayList
          {...shared}
          label={words.tray}
          cards={shown}
          empty={
            wanted !== '' && cards.length > 0
              ? words.noMatch
              : presentNames.length > 0
                ? words.allPlaced
                : words.noCards
          }
        />
        {hasUnsure && (
          <section className="stakeholderTray-unsure">
            <div className="stakeholderTray-heading">
              <h2>{intakeWords.unsure}</h2>
              <span className="tabularNumbers">{words.cardCount(unsureCards.length)}</span>
            </div>
            <p>{intakeWords.unsureHelp}</p>
            <TrayList {...shared} label={intakeWords.unsure} cards={shownUnsure} />
          </section>
        )}
      </div>
      {choice.ids.length > 1 ? (
        <TrayChoiceBar choice={choice} actions={actions} onMenu={onMenu} onOpen={onOpen} />
      ) : (
        <TrayButtons
          typed={typed}
          formId={formId}
          armedId={armedId}
          fieldRef={fieldRef}
          intake={props.intake}
          onOpen={onOpen}
          onOpenPack={props.onOpenPack}
        />
      )}
    </div>
  )
}

/** The cards whose names contain what is typed. */
const useShown = (cards: readonly CardFace[], wanted: string): readonly CardFace[] =>
  useMemo(
    () => (wanted === '' ? cards : cards.filter(({ name }) => comparableName(name).includes(wanted))),
    [cards, wanted],
  )

function namesOnMap(all: readonly CardOnMap[], inTray: readonly CardFace[]) {
  const beside = new Set(inTray.map(({ id }) => id))
  return all.flatMap(({ stakeholder: { id, name } }) => (beside.has(id) ? [] : [{ id, name }]))
}
