import { useId } from 'react'
import { LEVELS, TOP_LEVEL } from '../../../shared/features/assessment/level.ts'
import { breakLabel } from './breakLabel.ts'
import './radar.css'
import { lookOf, radarColors, scaleOf, spreadLook } from './radarLook.ts'
import { describeSpoke, isUnderNow, type RadarProps } from './radarSeries.ts'
import { SeriesMark } from './SeriesMark.tsx'
import { SpokeButton } from './SpokeButton.tsx'
import { SpokeWords } from './SpokeWords.tsx'

const sizes = {
  normal: { width: 1040, fontPx: 20, labelPx: 400, rowPx: 64, headPx: 44, marginPx: 24 },
  large: { width: 1840, fontPx: 38, labelPx: 780, rowPx: 104, headPx: 68, marginPx: 36 },
} as const

/** The same as the radar, for those who read bars more easily: one row a characteristic, levels 1 to 5 to the right. */
export function LevelBars(props: RadarProps) {
  const { spokes, onChoose } = props
  const size = sizes[props.isLarge ? 'large' : 'normal']
  const linePx = size.fontPx * 1.2
  const rows = spokes.map((spoke) => breakLabel(spoke.label, size.fontPx, size.labelPx - size.marginPx * 2))
  const tops: number[] = []
  let height: number = size.headPx
  for (const lines of rows) {
    tops.push(height)
    height += Math.max(size.rowPx, lines.length * linePx + size.marginPx)
  }
  const [titleId, textId] = [useId(), useId()]
  const xOf = (level: number): number =>
    size.labelPx + ((size.width - size.labelPx - size.marginPx * 2) * level) / TOP_LEVEL
  return (
    <svg
      className="radar"
      viewBox={`0 0 ${size.width} ${height}`}
      role={onChoose ? 'group' : 'img'}
      aria-labelledby={titleId}
      aria-describedby={textId}
      style={{ fontFamily: 'inherit', fontSize: size.fontPx }}
    >
      <title id={titleId}>{props.label}</title>
      <desc id={textId}>{spokes.map((spoke) => describeSpoke(spoke, props)).join('. ')}</desc>
      <g>
        {[0, ...LEVELS].map((level) => (
          <path
            key={level}
            d={`M${xOf(level)} ${size.headPx - 8}V${height}`}
            style={{ stroke: radarColors.line, strokeWidth: level === 0 ? 2 : 1 }}
          />
        ))}
        {LEVELS.map((level) => (
          <text
            key={level}
            x={xOf(level)}
            y={size.headPx - 18}
            textAnchor="middle"
            style={{ fill: radarColors.quiet, fontWeight: 560 }}
          >
            {level}
          </text>
        ))}
      </g>
      {spokes.map((spoke, index) => {
        const top = tops[index] ?? 0
        const bottom = tops[index + 1] ?? height
        const isChosen = spoke.id === props.chosenId
        const lines = rows[index] ?? []
        const first = (top + bottom) / 2 - (lines.length * linePx) / 2 + linePx * 0.78
        const ground = (
          <rect
            className={onChoose ? 'radar-row' : undefined}
            x={2}
            y={top + 2}
            width={size.width - 4}
            height={bottom - top - 4}
            rx={6}
            style={{ fill: radarColors.fjord, fillOpacity: isChosen ? 0.1 : 0 }}
          />
        )
        return (
          <g key={spoke.id}>
            {onChoose ? (
              <SpokeButton
                label={describeSpoke(spoke, props)}
                isChosen={isChosen}
                canTab
                onPress={() => onChoose(spoke.id)}
              >
                {ground}
              </SpokeButton>
            ) : (
              ground
            )}
            <SpokeWords
              lines={lines}
              anchor="end"
              x={size.labelPx - size.marginPx}
              y={first}
              linePx={linePx}
              isChosen={isChosen}
            />
            <Bar {...props} spokeId={spoke.id} y={(top + bottom) / 2} xOf={xOf} />
          </g>
        )
      })}
    </svg>
  )
}

interface BarProps extends RadarProps {
  readonly spokeId: string
  readonly y: number
  readonly xOf: (level: number) => number
}

function Bar({ spokeId, series, spreads, isLarge, y, xOf }: BarProps) {
  const scale = scaleOf(isLarge)
  const spread = spreads?.get(spokeId)
  const now = series.find(({ key }) => key === 'now')?.values.get(spokeId)
  const earlier = series.filter(({ key }) => key === 'earlier')
  return (
    <g className="radar-words">
      {now !== undefined && (
        <path
          d={`M${xOf(0)} ${y}H${xOf(now)}`}
          style={{ stroke: radarColors.fjord, strokeWidth: 12 * scale }}
        />
      )}
      {spread && <path d={`M${xOf(spread.low)} ${y}H${xOf(spread.high) + 0.1}`} style={spreadLook(scale)} />}
      {[...series].reverse().map((one) => {
        const level = one.values.get(spokeId)
        if (level === undefined) return null
        const earlierIndex = Math.max(0, earlier.indexOf(one))
        const look = lookOf(one.key, earlierIndex, scale)
        // What was stands a little lower, so that it is seen beside what is.
        const at = one.key === 'earlier' ? y + (16 + 6 * earlierIndex) * scale : y
        return (
          <g key={one.label}>
            {one.key === 'earlier' && <path d={`M${xOf(0)} ${at}H${xOf(level)}`} style={look.line} />}
            <SeriesMark
              look={look}
              x={xOf(level)}
              y={at}
              isUnder={at === y && isUnderNow(one, spokeId, series)}
            />
          </g>
        )
      })}
    </g>
  )
}
