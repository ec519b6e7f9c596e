import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import { comparableName } from '../../../shared/features/stakeholder/comparableName.ts'
import { STAKEHOLDER_NAME_LIMIT } from '../../../shared/features/stakeholder/limits.ts'
import { stakeholderPack } from '../../../shared/packs/stakeholderPack.ts'
import { stripSoftHyphens } from '../../../shared/packs/stripSoftHyphens.ts'
import { refusalText } from '../../../shared/texts/sections/refusal.ts'
import type { CardFace } from '../../canvas/boardConfig.ts'
import { TrayCard } from '../../canvas/TrayCard.tsx'
import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/language.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { looksLikePerson } from './looksLikePerson.ts'
import { newCard, newCards } from './newStakeholders.ts'
import { parseNames } from './parseNames.ts'
import { useHeldCards } from './useHeldCards.ts'
import { useIsScrolling } from './useIsScrolling.ts'
import type { MapForm, StakeholderActions } from './useStakeholderActions.ts'

export interface StakeholderTrayProps {
  readonly cards: readonly CardFace[]
  /** Every card's name, placed or not: pasted lines are not added twice. */
  readonly presentNames: readonly string[]
  readonly armedId: Id | null
  readonly actions: StakeholderActions
  readonly fieldRef: RefObject<HTMLInputElement | null>
  /** A quiet line over the list. */
  readonly hint: ReactNode
  readonly onArm: (id: Id | null) => void
  readonly municipalityId: Id
  readonly gatheringId: Id
  readonly form: MapForm
  /** «Usikre»: talked about, and not known. */
  readonly unsureCards: readonly CardFace[]
  readonly onDrag: (faces: readonly CardFace[], event: PointerEvent) => void
  readonly onMenu: (ids: readonly Id[], clientX: number, clientY: number) => void
  readonly onOpen: (ids: readonly Id[]) => void
  readonly onShowCard: (id: Id) => void
  readonly onOpenPack: () => void
}

/** Cards that are not on the map, and the field they are found and made in. */
export function StakeholderTray(props: StakeholderTrayProps) {
  const { cards, presentNames, armedId, actions, fieldRef, onArm, onDrag, onMenu, onOpen, onOpenPack } = props
  const texts = useTexts()
  const { stakeholder: words, board: boardWords } = texts
  const [typed, setTyped] = useState('')
  const [error, setError] = useState<string>()
  const { list, isScrolling } = useIsScrolling(cards.length)
  const { isHeld, hold } = useHeldCards()
  useLayoutEffect(() => {
    // The bar that comes with a chosen card takes room from the list: the card itself must stay in sight.
    if (armedId !== null)
      list.current?.querySelector('[data-armed="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [armedId, list])
  const showNewest = useRef(false)
  useLayoutEffect(() => {
    // What was just written here must be seen, also at the end of a long list.
    if (showNewest.current) list.current?.lastElementChild?.scrollIntoView({ block: 'nearest' })
    showNewest.current = false
  })
  const wanted = comparableName(typed)
  const shown = useMemo(
    () => (wanted === '' ? cards : cards.filter(({ name }) => comparableName(name).includes(wanted))),
    [cards, wanted],
  )

  const add = (): void => {
    const [first] = parseNames(typed)
    if (first === undefined) return
    const done = actions.add([newCard(first)])
    if (done.ok) {
      setTyped('')
      showNewest.current = true
    } else setError(refusalText(texts, done.failure))
    fieldRef.current?.focus()
  }
  const paste = (text: string): boolean => {
    const names = parseNames(text)
    if (names.length < 2) return false
    const fresh = newCards(names, presentNames)
    if (fresh.length > 0 && !actions.tell(actions.add(fresh))) return true
    showNewest.current = fresh.length > 0
    const skipped = names.length - fresh.length
    actions.tellWithUndo(
      skipped > 0 ? words.pastedSkipped(fresh.length, skipped) : words.pasted(fresh.length),
    )
    return true
  }
  const pressOnCard = (event: KeyboardEvent<HTMLElement>, id: Id): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const key = event.key.toLowerCase()
    if (key === 'm') {
      const { left, bottom } = event.currentTarget.getBoundingClientRect()
      onMenu([id], left, bottom)
    } else if (key === 'd') onOpen([id])
    else if (key === 'delete') actions.remove([id])
    else return
    event.preventDefault()
  }
  const armed = cards.find(({ id }) => id === armedId)

  return (
    <div className="stakeholderTray">
      <div className="stakeholderTray-heading">
        <h2>{words.tray}</h2>
        <span className="tabularNumbers">{words.cardCount(cards.length)}</span>
      </div>
      <TextField
        label={words.search}
        isLabelHidden
        placeholder={`${words.search} …`}
        value={typed}
        limit={STAKEHOLDER_NAME_LIMIT}
        error={error}
        inputRef={fieldRef}
        onChange={(value) => {
          setTyped(value)
          setError(undefined)
        }}
        onPaste={paste}
        onKeyDown={(event) => {
          const isTabbing = event.key === 'Tab' && !event.shiftKey && typed.trim() !== ''
          if (event.key === 'Escape' && typed !== '') setTyped('')
          else if (event.key === 'Enter' || isTabbing) add()
          else return
          event.preventDefault()
        }}
      />
      {looksLikePerson(typed) && <p className="stakeholderHint">{words.nameHint}</p>}
      {props.hint}
      <ul ref={list} className="stakeholderTray-cards" data-scrolling={isScrolling}>
        {shown.map((face) => (
          <li key={face.id} onKeyDown={(event) => pressOnCard(event, face.id)}>
            <TrayCard
              face={face}
              isArmed={face.id === armedId}
              isHeld={isHeld(face.id)}
              onArm={() => onArm(face.id === armedId ? null : face.id)}
              onDrag={(event) => {
                hold(face.id, event.pointerId)
                onDrag([face], event)
              }}
              onMenu={(clientX, clientY) => onMenu([face.id], clientX, clientY)}
            />
          </li>
        ))}
        {shown.length === 0 && (
          <li className="stakeholderTray-empty">
            {wanted !== '' && cards.length > 0
              ? words.noMatch
              : presentNames.length > 0
                ? words.allPlaced
                : words.noCards}
          </li>
        )}
      </ul>
      <div className="stakeholderTray-buttons">
        {armed && (
          <Button
            label={boardWords.details}
            icon="pencil"
            variant="quiet"
            onClick={() => onOpen([armed.id])}
          />
        )}
        <Button
          label={wanted === '' ? words.newCard : words.addNamed(stripSoftHyphens(typed.trim()))}
          icon="plus"
          onClick={() => (wanted === '' ? fieldRef.current?.focus() : add())}
        />
        <Button
          label={words.fromList(stakeholderPack.length)}
          icon="list"
          variant="quiet"
          onClick={onOpenPack}
        />
      </div>
    </div>
  )
}
