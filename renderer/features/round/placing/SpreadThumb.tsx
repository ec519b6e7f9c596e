import type { MatrixPoint } from '../../../../shared/features/areaPlacement/matrix.ts'
import './spreadThumb.css'

const WIDTH = 68
const HEIGHT = 48
const EDGE = 4
/** Above this many the dots are drawn smaller, or they would be one blot. */
const MANY = 25

/** Where everybody put an area, the size of a thumb; its words stand beside it. */
export function SpreadThumb({ points }: { readonly points: readonly MatrixPoint[] }) {
  const dots = points.map(
    ({ x, y }) => `M${EDGE + x * (WIDTH - 2 * EDGE)} ${EDGE + (1 - y) * (HEIGHT - 2 * EDGE)}h0`,
  )
  return (
    <svg className="spreadThumb" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      <path className="spreadThumb-cross" d={`M${WIDTH / 2} 0v${HEIGHT}M0 ${HEIGHT / 2}h${WIDTH}`} />
      <path className="spreadThumb-dots" d={dots.join('')} strokeWidth={points.length > MANY ? 3.5 : 6} />
    </svg>
  )
}
