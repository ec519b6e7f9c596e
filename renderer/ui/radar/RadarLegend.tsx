import './radar.css'
import { lookOf, scaleOf, spreadLook } from './radarLook.ts'
import type { RadarProps } from './radarSeries.ts'
import { SeriesMark } from './SeriesMark.tsx'

/** What each line of a radar or each bar is. Only of what is drawn. */
export function RadarLegend({ series, spreads, spreadLabel, isLarge }: RadarProps) {
  const earlier = series.filter(({ key }) => key === 'earlier')
  const hasSpread = spreads !== undefined && spreads.size > 0
  return (
    <ul className="radarLegend" data-large={isLarge ?? false}>
      {series
        .filter(({ values }) => values.size > 0)
        .map((one) => {
          const look = lookOf(one.key, Math.max(0, earlier.indexOf(one)), 1)
          return (
            <li key={one.label}>
              <svg viewBox="0 0 52 24" aria-hidden="true">
                <path d="M2 12H50" style={look.line} />
                <SeriesMark look={look} x={26} y={12} />
              </svg>
              {one.label}
            </li>
          )
        })}
      {hasSpread && (
        <li>
          <svg viewBox="0 0 52 24" aria-hidden="true">
            <path d="M12 12H40" style={spreadLook(scaleOf(false))} />
          </svg>
          {spreadLabel}
        </li>
      )}
    </ul>
  )
}
