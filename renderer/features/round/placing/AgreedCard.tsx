import type { CSSProperties, RefObject } from 'react'
import type { MatrixPoint } from '../../../../shared/features/areaPlacement/matrix.ts'
import { stripSoftHyphens } from '../../../../shared/packs/stripSoftHyphens.ts'
import { layoutCard } from '../../../canvas/cardLayout.ts'
import { type CardSize, cardSizes } from '../../../canvas/cardSizes.ts'
import { useMeasure } from '../../../canvas/useMeasure.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { useProjectorMode } from '../../../ui/projectorMode.tsx'
import { useCardDrag } from './useCardDrag.ts'
import './agreedCard.css'

interface AgreedCardProps {
  readonly title: string
  readonly point: MatrixPoint
  /** Widest a name may be before it breaks, in desktop pixels. */
  readonly maxNamePx: number
  readonly plane: RefObject<HTMLElement | null>
  /** A place in words. */
  readonly describe: (point: MatrixPoint) => string
  readonly onPlace: (point: MatrixPoint) => void
  /** A press without a pull, or Enter: to the two numbers. */
  readonly onOpen: () => void
}

/** As on the board: a name may be wider than a card's usual one, by as much on the projector. */
const widened = (size: CardSize, maxNamePx: number): CardSize => ({
  ...size,
  maxNamePx: (size.maxNamePx * maxNamePx) / cardSizes.desktop.maxNamePx,
})

/** Nearer the upper edge the card hangs under its pin. */
const TOP = 0.86

/** Card sizes are of 16 pixels to the rem; the projector has its own rem. */
const rem = (px: number): string => `${px / 16}rem`

/** Where the group agreed to put the area: a pin at the very place, and the card above it, so that the answers are still seen. */
export function AgreedCard(props: AgreedCardProps) {
  const { title, point, maxNamePx, plane, describe, onPlace, onOpen } = props
  const { dragged, handlers } = useCardDrag(plane, point, onPlace)
  const at = dragged ?? point
  const size = widened(cardSizes[useProjectorMode().isOn ? 'projector' : 'desktop'], maxNamePx)
  const layout = layoutCard(title, size, useMeasure(size.fontWeight))
  // React's type knows no custom properties.
  const style = { '--x': at.x, '--y': at.y } as CSSProperties
  return (
    <div className="agreedCard" style={style} data-under={at.y > TOP} data-lifted={dragged !== null}>
      <span className="agreedCard-pin" aria-hidden="true" />
      <button
        type="button"
        className="agreedCard-card"
        style={{ inlineSize: rem(layout.widthPx), blockSize: rem(layout.heightPx) }}
        {...handlers}
        aria-label={`${stripSoftHyphens(title)}, ${describe(at)}`}
        onClick={(event) => {
          // The ground would take it for a tap on a new place.
          event.stopPropagation()
          onOpen()
        }}
      >
        <span className="agreedCard-band" style={{ inlineSize: rem(size.bandPx) }}>
          <Icon name="check" sizeRem={size.letterSizePx / 16} />
        </span>
        <span
          className="agreedCard-name"
          style={{
            paddingInlineStart: rem(size.paddingLeftPx),
            fontSize: rem(layout.fontSizePx),
            lineHeight: rem(layout.lineHeightPx),
          }}
        >
          {layout.lines.join('\n')}
        </span>
      </button>
      {dragged && <span className="agreedCard-place">{describe(dragged)}</span>}
    </div>
  )
}
