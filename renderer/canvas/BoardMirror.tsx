import {
  type KeyboardEvent,
  memo,
  startTransition,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { Id } from '../../shared/core/ids.ts'
import { stripSoftHyphens } from '../../shared/packs/stripSoftHyphens.ts'
import { useTexts } from '../ui/language.tsx'
import type { BoardCard, BoardConfig, BoardZone } from './boardConfig.ts'
import { zoneAt, zonesOf } from './zones.ts'

export interface BoardMirrorProps {
  readonly label: string
  readonly config: BoardConfig
  readonly cards: readonly BoardCard[]
  readonly describeCard: (card: BoardCard) => string
  /** The card that Tab comes to. */
  readonly activeId: Id | null
  /** The card the keyboard is at; null = elsewhere. */
  readonly focusedId: Id | null
  readonly onFocusCard: (id: Id | null) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
  /** Screen readers press without keys: that opens the menu, which needs no pointing. */
  readonly onPress: (id: Id) => void
}

/**
 * The board for those who do not see it: a list of buttons per quadrant, over the same cards. It
 * comes after the first picture and lags behind busy moments, so that it never delays a hand.
 */
export function BoardMirror(props: BoardMirrorProps) {
  const { board } = useTexts()
  const isReady = useAfterFirstPaint()
  const cards = useDeferredValue(props.cards)
  const { config, describeCard, activeId, focusedId } = props
  const root = useRef<HTMLDivElement>(null)
  const groups = useMemo(() => (isReady ? groupCards(config, cards) : []), [isReady, config, cards])
  const first = groups.find(({ cards: own }) => own.length > 0)?.cards[0]?.id ?? null
  const tabStop = cards.some(({ id }) => id === activeId) ? activeId : first
  // biome-ignore lint/correctness/useExhaustiveDependencies: each regrouping may take a button away under the focus
  useLayoutEffect(() => {
    // A card that changed its zone has another button: the keyboard must not fall off the board with it.
    if (focusedId === null || document.activeElement !== document.body) return
    root.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(focusedId)}"]`)?.focus()
  }, [groups])
  return (
    // The keys belong to the buttons within; one listener serves thousands of them.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div
      ref={root}
      className="onlyForScreenReader"
      data-board-mirror
      onKeyDown={props.onKeyDown}
      onFocus={(event) => props.onFocusCard(cardIdOf(event.target))}
      onBlur={() => props.onFocusCard(null)}
    >
      <h2>{props.label}</h2>
      <p>{board.keys}</p>
      {groups.map(({ zone, cards: own }) => (
        <section key={zone.key}>
          <h3>{`${zone.label}, ${board.cardCount(own.length)}`}</h3>
          <ul>
            {own.map((card, index) => (
              <MirrorCard
                key={card.id}
                id={card.id}
                label={`${stripSoftHyphens(describeCard(card))}, ${board.cardOf(index + 1, own.length)}`}
                isTabStop={card.id === tabStop}
                onPress={props.onPress}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

interface MirrorCardProps {
  readonly id: Id
  readonly label: string
  readonly isTabStop: boolean
  readonly onPress: (id: Id) => void
}

const MirrorCard = memo(function MirrorCard({ id, label, isTabStop, onPress }: MirrorCardProps) {
  return (
    <li>
      <button type="button" data-card={id} tabIndex={isTabStop ? 0 : -1} onClick={() => onPress(id)}>
        {label}
      </button>
    </li>
  )
})

interface Group {
  readonly zone: BoardZone
  readonly cards: readonly BoardCard[]
}

function groupCards(config: BoardConfig, cards: readonly BoardCard[]): readonly Group[] {
  const byZone = Map.groupBy(cards, (card) => zoneAt(config, card))
  return zonesOf(config).map((zone) => ({ zone, cards: byZone.get(zone) ?? [] }))
}

export const cardIdOf = (target: EventTarget): Id | null =>
  target instanceof HTMLElement ? (target.dataset['card'] ?? null) : null

/** True from a moment after the canvas has been on screen. */
function useAfterFirstPaint(): boolean {
  const [isReady, setIsReady] = useState(false)
  const isMounted = useRef(true)
  useEffect(() => {
    isMounted.current = true
    const frame = requestAnimationFrame(() => {
      setTimeout(() => {
        if (isMounted.current) startTransition(() => setIsReady(true))
      })
    })
    return () => {
      isMounted.current = false
      cancelAnimationFrame(frame)
    }
  }, [])
  return isReady
}
