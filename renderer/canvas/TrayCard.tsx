import { type PointerEvent as ReactPointerEvent, useRef } from 'react'
import { stripSoftHyphens } from '../../shared/packs/stripSoftHyphens.ts'
import { Icon } from '../ui/Icon.tsx'
import { useTexts } from '../ui/language.tsx'
import type { CardFace } from './boardConfig.ts'
import { CardSignIcon } from './CardSignIcon.tsx'
import { FlagIcon } from './FlagIcon.tsx'
import './trayCard.css'

export interface TrayCardProps {
  readonly face: CardFace
  /** Chosen, and waiting for a tap on its place. */
  readonly isArmed: boolean
  /** One of several that are chosen together. */
  readonly isChosen?: boolean
  /** In somebody's hand right now. */
  readonly isHeld?: boolean
  /** What sign and flag say, for those who do not see them. */
  readonly description?: string
  /** A tap, or Enter: the next tap on the board places it. Told with the keys held, which may mean choosing. */
  readonly onArm: (keys: {
    readonly ctrlKey: boolean
    readonly metaKey: boolean
    readonly shiftKey: boolean
  }) => void
  /** The pointer is down and has moved: the board takes over from here. */
  readonly onDrag: (event: PointerEvent) => void
  readonly onMenu: (clientX: number, clientY: number) => void
}

/** As on the board: a hand trembles less with a mouse than with a finger. */
const slopPx = (pointerType: string): number => (pointerType === 'touch' ? 8 : 4)

/** A card beside the board. Looks like its twin on the board; can be dragged, tapped, or asked for its menu. */
export function TrayCard(props: TrayCardProps) {
  const { face, isArmed, isChosen = false, isHeld = false, description, onArm, onDrag, onMenu } = props
  const { board } = useTexts()
  const from = useRef<{ readonly pointerId: number; readonly x: number; readonly y: number } | null>(null)

  const press = (event: ReactPointerEvent): void => {
    if (event.button !== 0) return
    from.current = { pointerId: event.pointerId, x: event.clientX, y: event.clientY }
    // A quick hand is off the card before its first move is told; captured, the moves still come here.
    event.currentTarget.setPointerCapture(event.pointerId)
  }
  const move = (event: ReactPointerEvent): void => {
    const start = from.current
    if (start?.pointerId !== event.pointerId) return
    if (Math.hypot(event.clientX - start.x, event.clientY - start.y) < slopPx(event.pointerType)) return
    from.current = null
    onDrag(event.nativeEvent)
  }
  const forget = (): void => {
    from.current = null
  }

  const name = stripSoftHyphens(face.name)
  return (
    <div
      className="trayCard"
      data-armed={isArmed}
      data-chosen={isChosen}
      data-held={isHeld}
      data-signed={face.sign !== undefined}
    >
      <button
        type="button"
        className="trayCard-card"
        aria-pressed={isArmed || isChosen}
        onPointerDown={press}
        onPointerMove={move}
        onPointerUp={forget}
        onPointerCancel={forget}
        onClick={onArm}
        onContextMenu={(event) => {
          event.preventDefault()
          onMenu(event.clientX, event.clientY)
        }}
      >
        <span
          className="trayCard-band"
          style={{ background: face.band.color, color: face.band.letterColor }}
          aria-hidden="true"
        >
          {face.band.text}
        </span>
        <span className="trayCard-name">{face.name}</span>
        {description && <span className="onlyForScreenReader">{`(${description})`}</span>}
        {face.sign && (
          <span className="trayCard-sign">
            <CardSignIcon sign={face.sign} sizeRem={1.4375} />
          </span>
        )}
      </button>
      {face.hasFlag && (
        <span className="trayCard-flag">
          <FlagIcon />
        </span>
      )}
      <button
        type="button"
        className="trayCard-menu"
        aria-haspopup="menu"
        aria-label={board.moveCard(name)}
        onClick={({ currentTarget }) => {
          const { left, bottom } = currentTarget.getBoundingClientRect()
          onMenu(left, bottom)
        }}
      >
        <Icon name="dots" sizeRem={1.125} />
      </button>
    </div>
  )
}
