import { bodyCategory } from '../../../shared/features/region/selectBodies.ts'
import type { RegionBody } from '../../../shared/features/region/selectRegion.ts'
import { bandOf } from '../../ui/categoryLook.ts'
import './scatterThumb.css'

const WIDTH = 68
const HEIGHT = 48
const RADIUS = 3.5
const EDGE = RADIUS + 1

/** Where everybody has placed a body, the size of a thumb; its words stand beside it. */
export function ScatterThumb({ body }: { readonly body: RegionBody }) {
  const { color } = bandOf(bodyCategory(body))
  return (
    <svg className="scatterThumb" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      <path className="scatterThumb-cross" d={`M${WIDTH / 2} 0v${HEIGHT}M0 ${HEIGHT / 2}h${WIDTH}`} />
      {body.points.map(({ municipalityId, x, y }) => (
        <circle
          key={municipalityId}
          cx={EDGE + x * (WIDTH - 2 * EDGE)}
          cy={EDGE + (1 - y) * (HEIGHT - 2 * EDGE)}
          r={RADIUS}
          fill={color}
        />
      ))}
    </svg>
  )
}
