import type { CSSProperties, RefObject } from 'react'
import type { MatrixPoint } from '../../../../shared/features/areaPlacement/matrix.ts'
import { stripSoftHyphens } from '../../../../shared/packs/stripSoftHyphens.ts'
import { Icon } from '../../../ui/Icon.tsx'
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

/** Nearer the upper edge the card hangs under its pin. */
const TOP = 0.86

/** Where the group agreed to put the area: a pin at the very place, and the card above it, so that the answers are still seen. */
export function AgreedCard({ title, point, plane, describe, onPlace, onOpen }: AgreedCardProps) {
  const { dragged, handlers } = useCardDrag(plane, point, onPlace)
  const at = dragged ?? point
  // React's type knows no custom properties.
  const style = { '--x': at.x, '--y': at.y } as CSSProperties
  return (
    <div className="agreedCard" style={style} data-under={at.y > TOP} data-lifted={dragged !== null}>
      <span className="agreedCard-pin" aria-hidden="true" />
      <button
        type="button"
        className="agreedCard-card"
        {...handlers}
        aria-label={`${stripSoftHyphens(title)}, ${describe(at)}`}
        onClick={(event) => {
          // The ground would take it for a tap on a new place.
          event.stopPropagation()
          onOpen()
        }}
      >
        <span className="agreedCard-band">
          <Icon name="check" />
        </span>
        <span className="agreedCard-name">{title}</span>
      </button>
      {dragged && <span className="agreedCard-place">{describe(dragged)}</span>}
    </div>
  )
}
