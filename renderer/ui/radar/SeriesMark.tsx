import type { SeriesLook } from './radarLook.ts'

export interface SeriesMarkProps {
  readonly look: SeriesLook
  readonly x: number
  readonly y: number
  readonly isChosen?: boolean
  /** Another mark lies on top: this one is drawn larger, so that it is seen around it. */
  readonly isUnder?: boolean
}

/** A dot or a diamond where a series meets a level. */
export function SeriesMark({ look, x, y, isChosen = false, isUnder = false }: SeriesMarkProps) {
  const size = look.size * (isChosen ? 1.3 : 1) * (isUnder ? 1.7 : 1)
  if (look.shape === 'dot') return <circle cx={x} cy={y} r={size} style={look.mark} />
  return (
    <path
      d={`M${x} ${y - size}L${x + size} ${y}L${x} ${y + size}L${x - size} ${y}Z`}
      style={{ ...look.mark, strokeLinejoin: 'round' }}
    />
  )
}
