import type { CSSProperties, RefObject } from 'react'
import type { MatrixPoint } from '../../../../shared/features/areaPlacement/matrix.ts'
import { stripSoftHyphens } from '../../../../shared/packs/stripSoftHyphens.ts'
import { layoutCard } from '../../../canvas/cardLayout.ts'
import { type CardSize, cardSizes } from '../../../canvas/cardSizes.ts'
import { useMeasure } from '../../../canvas/useMeasure.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { MATRIX_NAME_WIDTH_PX } from '../../../ui/matrix/matrixConfig.ts'
import { useProjectorMode } from '../../../ui/projectorMode.tsx'
import { useCardDrag } from './useCardDrag.ts'

interface AgreedCardProps {
  readonly title: string
  readonly point: MatrixPoint
  readonly plane: RefObject<HTMLElement | null>
  /** A place in words. */
  readonly describe: (point: MatrixPoint) => string
  readonly onPlace: (point: MatrixPoint) => void
  /** A press without a pull, or Enter: to the two numbers. */
  readonly onOpen: () => void
}

/** As wide as areas' cards are on the board; see `matrixConfig`. */
const sizeOf = ({ maxNamePx, ...size }: CardSize): CardSize => ({
  ...size,
  maxNamePx: (maxNamePx * MATRIX_NAME_WIDTH_PX) / cardSizes.desktop.maxNamePx,
})
const desktop = sizeOf(cardSizes.desktop)
const projected = sizeOf(cardSizes.projector)

/** Nearer the upper edge the card hangs under its pin. */
const TOP = 0.86

/** Card sizes are of 16 pixels to the rem; the projector has its own rem. */
const rem = (px: number): string => `${px / 16}rem`

/** Where the group agreed to put the area: a pin at the very place, and the card above it, so that the answers are still seen. */
export function AgreedCard({ title, point, plane, describe, onPlace, onOpen }: AgreedCardProps) {
  const { dragged, handlers } = useCardDrag(plane, point, onPlace)
  const at = dragged ?? point
  const size = useProjectorMode().isOn ? projected : desktop
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
