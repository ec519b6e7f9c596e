import { type KeyboardEvent, memo, type ReactNode } from 'react'
import type { Id } from '../../../../shared/core/ids.ts'
import { attitudePack } from '../../../../shared/packs/attitudePack.ts'
import type { Language } from '../../../../shared/packs/language.ts'
import { getTexts } from '../../../../shared/texts/texts.ts'
import type { CardFace } from '../../../canvas/boardConfig.ts'
import { TrayCard } from '../../../canvas/TrayCard.tsx'
import { useLanguage } from '../../../ui/language.tsx'
import './trayList.css'
import { useIsScrolling } from './useIsScrolling.ts'
import type { PressKeys } from './useTrayChoice.ts'

/** What is done to a card in the tray; one object for the life of the tray, so that 5,000 cards are not drawn anew. */
export interface TrayHands {
  readonly press: (id: Id, keys: PressKeys) => void
  readonly drag: (face: CardFace, event: PointerEvent) => void
  readonly menu: (id: Id, clientX: number, clientY: number) => void
  readonly open: (id: Id) => void
  readonly remove: (id: Id) => void
}

export interface TrayListProps {
  readonly cards: readonly CardFace[]
  readonly armedId: Id | null
  readonly chosenIds: ReadonlySet<Id>
  readonly heldIds: ReadonlySet<Id>
  readonly hands: TrayHands
  /** For screen readers: which of the tray's two lists this is. */
  readonly label: string
  /** Instead of cards. */
  readonly empty?: ReactNode
}

/** From here on rows out of sight are not laid out. */
const MANY_CARDS = 100

/** Cards of the tray, one below the other. */
export function TrayList({ cards, armedId, chosenIds, heldIds, hands, label, empty }: TrayListProps) {
  const { list, isScrolling } = useIsScrolling(cards.length)
  const { language } = useLanguage()
  return (
    <ul
      ref={list}
      className="trayList"
      aria-label={label}
      data-scrolling={isScrolling}
      data-many={cards.length > MANY_CARDS}
    >
      {cards.map((face) => (
        <TrayRow
          key={face.id}
          face={face}
          isArmed={face.id === armedId}
          isChosen={chosenIds.has(face.id)}
          isHeld={heldIds.has(face.id)}
          hands={hands}
          language={language}
        />
      ))}
      {cards.length === 0 && empty && <li className="trayList-empty">{empty}</li>}
    </ul>
  )
}

interface TrayRowProps {
  readonly face: CardFace
  readonly isArmed: boolean
  readonly isChosen: boolean
  readonly isHeld: boolean
  readonly hands: TrayHands
  readonly language: Language
}

const TrayRow = memo(function TrayRow({ face, isArmed, isChosen, isHeld, hands, language }: TrayRowProps) {
  const { id } = face
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const key = event.key.toLowerCase()
    if (key === 'm') {
      const { left, bottom } = event.currentTarget.getBoundingClientRect()
      hands.menu(id, left, bottom)
    } else if (key === 'd') hands.open(id)
    else if (key === 'delete') hands.remove(id)
    else return
    event.preventDefault()
  }
  return (
    <li onKeyDown={press}>
      <TrayCard
        face={face}
        isArmed={isArmed}
        isChosen={isChosen}
        isHeld={isHeld}
        description={signsInWords(face, language)}
        onArm={(keys) => hands.press(id, keys)}
        onDrag={(event) => hands.drag(face, event)}
        onMenu={(clientX, clientY) => hands.menu(id, clientX, clientY)}
      />
    </li>
  )
})

/** What sign and flag say, for those who do not see them. */
function signsInWords({ sign, hasFlag }: CardFace, language: Language): string {
  const attitude = sign && attitudePack.find((item) => item.sign === sign)?.name[language]
  const flag = hasFlag && getTexts(language).stakeholder.stronglyAffected
  return [attitude, flag].filter(Boolean).join(', ')
}
