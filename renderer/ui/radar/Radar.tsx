import { useId, useMemo } from 'react'
import { LevelBars } from './LevelBars.tsx'
import './radar.css'
import { LevelNumbers, RadarGround, Spreads } from './RadarGround.tsx'
import { RadarSpokes } from './RadarSpokes.tsx'
import type { RadarDrawn } from './radarDrawn.ts'
import { layoutRadar, pointAt, seriesPath } from './radarLayout.ts'
import { lookOf, radarColors, scaleOf } from './radarLook.ts'
import { describeSpoke, isUnderNow, isWeb, type RadarProps, type RadarSeries } from './radarSeries.ts'
import { SeriesMark } from './SeriesMark.tsx'

/** Levels on three to twelve spokes as a web; with fewer than three answered, or more spokes, it draws bars. Needs no page around it. */
export function Radar(props: RadarProps) {
  return isWeb(props) ? <Web {...props} /> : <LevelBars {...props} />
}

function Web(props: RadarProps) {
  const { spokes, series, onChoose } = props
  const layout = useLayout(props)
  const scale = scaleOf(props.isLarge)
  const [titleId, textId] = [useId(), useId()]
  return (
    <svg
      className="radar"
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role={onChoose ? 'group' : 'img'}
      aria-labelledby={titleId}
      aria-describedby={textId}
      style={{ fontFamily: 'inherit', fontSize: layout.fontPx }}
    >
      <title id={titleId}>{props.label}</title>
      <desc id={textId}>{spokes.map((spoke) => describeSpoke(spoke, props)).join('. ')}</desc>
      <RadarGround layout={layout} count={spokes.length} scale={scale} />
      <Spreads {...props} layout={layout} scale={scale} />
      {inDrawingOrder(series).map(({ one, earlierIndex }) => (
        <Line
          key={one.label}
          layout={layout}
          spokes={spokes}
          series={one}
          earlierIndex={earlierIndex}
          scale={scale}
        />
      ))}
      <Marks {...props} layout={layout} scale={scale} />
      <LevelNumbers layout={layout} count={spokes.length} scale={scale} />
      <RadarSpokes {...props} layout={layout} scale={scale} />
    </svg>
  )
}

/** What was lies under what is wished, and what is lies on top. */
export function inDrawingOrder(
  series: readonly RadarSeries[],
): readonly { readonly one: RadarSeries; readonly earlierIndex: number }[] {
  const earlier = series.filter(({ key }) => key === 'earlier')
  return (['earlier', 'wanted', 'now'] as const).flatMap((key) =>
    series
      .filter((one) => one.key === key)
      .map((one) => ({ one, earlierIndex: Math.max(0, earlier.indexOf(one)) })),
  )
}

/** The same as long as names and room are: a level that changes moves no label. */
function useLayout({ spokes, isLarge = false, room }: RadarProps) {
  const names = spokes.map(({ id, label }) => `${id}/${label}`).join('/')
  // biome-ignore lint/correctness/useExhaustiveDependencies: `names` is all that is read of the spokes
  return useMemo(() => layoutRadar(spokes, isLarge, room), [names, isLarge, room?.width, room?.height])
}

interface LineProps extends Pick<RadarDrawn, 'layout' | 'spokes' | 'scale'> {
  readonly series: RadarSeries
  readonly earlierIndex: number
}

function Line({ layout, spokes, series, earlierIndex, scale }: LineProps) {
  const { path, isWhole } = seriesPath(layout, spokes, series.values)
  const { line } = lookOf(series.key, earlierIndex, scale)
  const isFilled = series.key === 'now' && isWhole
  return (
    <g>
      {isFilled && <path d={path} style={{ fill: radarColors.fjord, fillOpacity: 0.1 }} />}
      <path d={path} style={line} />
    </g>
  )
}

function Marks({ spokes, series, layout, scale, chosenId }: RadarDrawn) {
  return (
    <g>
      {inDrawingOrder(series).flatMap(({ one, earlierIndex }) =>
        spokes.map(({ id }, index) => {
          const level = one.values.get(id)
          if (level === undefined) return null
          const { x, y } = pointAt(layout, index, spokes.length, level)
          const look = lookOf(one.key, earlierIndex, scale)
          return (
            <SeriesMark
              key={`${one.label}/${id}`}
              look={look}
              x={x}
              y={y}
              isChosen={id === chosenId}
              isUnder={isUnderNow(one, id, series)}
            />
          )
        }),
      )}
    </g>
  )
}
