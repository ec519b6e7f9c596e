import { memo } from 'react'
import { LEVELS, TOP_LEVEL } from '../../../shared/features/assessment/level.ts'
import type { RadarDrawn } from './radarDrawn.ts'
import { pointAt, type RadarLayout, toPath } from './radarLayout.ts'
import { radarColors, spreadLook } from './radarLook.ts'

interface GroundProps {
  readonly layout: RadarLayout
  readonly count: number
  readonly scale: number
}

/** The empty web: five rings and its spokes. */
export const RadarGround = memo(({ layout, count, scale }: GroundProps) => {
  const ring = (level: number): string =>
    `${toPath(Array.from({ length: count }, (_, index) => pointAt(layout, index, count, level)))}Z`
  return (
    <g>
      <path
        d={ring(TOP_LEVEL)}
        style={{ fill: radarColors.paper, stroke: radarColors.frame, strokeWidth: 2 * scale }}
      />
      {LEVELS.slice(0, -1).map((level) => (
        <path
          key={level}
          d={ring(level)}
          style={{ fill: 'none', stroke: radarColors.line, strokeWidth: scale, strokeOpacity: 0.55 }}
        />
      ))}
      {Array.from({ length: count }, (_, index) => {
        const end = pointAt(layout, index, count, TOP_LEVEL)
        return (
          <path
            // biome-ignore lint/suspicious/noArrayIndexKey: a spoke of the ground is its place
            key={index}
            d={toPath([layout.centre, end])}
            style={{ stroke: radarColors.line, strokeWidth: 1.5 * scale }}
          />
        )
      })}
    </g>
  )
})

/** How far apart the answers were, as a wide bar along the spoke; and the spoke that is chosen. */
export function Spreads({ spokes, spreads, layout, scale, chosenId }: RadarDrawn) {
  return (
    <g>
      {spokes.map(({ id }, index) => {
        const spread = spreads?.get(id)
        const isChosen = id === chosenId
        const at = (level: number) => pointAt(layout, index, spokes.length, level)
        return (
          <g key={id}>
            {spread && (
              <path
                d={toPath([at(spread.low), at(spread.low === spread.high ? spread.low + 0.01 : spread.high)])}
                style={{ ...spreadLook(scale), ...(isChosen ? { strokeOpacity: 0.45 } : {}) }}
              />
            )}
            {isChosen && (
              <path
                d={toPath([layout.centre, at(TOP_LEVEL)])}
                style={{ stroke: radarColors.fjord, strokeWidth: 3 * scale }}
              />
            )}
          </g>
        )
      })}
    </g>
  )
}

/** Beside the spoke that points up, on a halo, so that no line runs through a number. */
export function LevelNumbers({ layout, count, scale }: GroundProps) {
  const sizePx = layout.fontPx * 0.8
  return (
    <g>
      {LEVELS.map((level) => {
        const { x, y } = pointAt(layout, 0, count, level)
        return (
          <text
            key={level}
            x={x + 14 * scale}
            y={y + sizePx * (level === TOP_LEVEL ? 1.1 : 0.35)}
            style={{
              fontSize: sizePx,
              fontWeight: 560,
              fill: radarColors.quiet,
              stroke: radarColors.paper,
              strokeWidth: 4 * scale,
              paintOrder: 'stroke',
            }}
          >
            {level}
          </text>
        )
      })}
    </g>
  )
}
