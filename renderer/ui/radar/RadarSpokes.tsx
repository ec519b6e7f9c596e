import { useEffect, useRef } from 'react'
import { TOP_LEVEL } from '../../../shared/features/assessment/level.ts'
import type { RadarDrawn } from './radarDrawn.ts'
import { pointAt, toPath } from './radarLayout.ts'
import { radarColors } from './radarLook.ts'
import { describeSpoke } from './radarSeries.ts'

/** The labels, and with `onChoose` the whole spoke to press. */
export function RadarSpokes(props: RadarDrawn) {
  const { spokes, layout, chosenId, onChoose } = props
  const group = useRef<SVGGElement>(null)
  // The arrows of the screen move the choice; the keyboard goes with it.
  useEffect(() => {
    const inside = group.current
    if (chosenId == null || !inside?.contains(document.activeElement)) return
    inside.querySelector<SVGGElement>('[aria-pressed="true"]')?.focus()
  }, [chosenId])
  return (
    <g ref={group}>
      {spokes.map((spoke, index) => {
        const label = layout.labels.find(({ id }) => id === spoke.id)
        const isChosen = spoke.id === chosenId
        if (!label) return null
        const words = (
          <text textAnchor={label.anchor} style={{ fontWeight: isChosen ? 720 : 560, fill: radarColors.ink }}>
            {label.lines.map((line, at) => (
              <tspan key={line} x={label.x} y={label.y + at * layout.linePx}>
                {line}
              </tspan>
            ))}
          </text>
        )
        if (!onChoose) return <g key={spoke.id}>{words}</g>
        const end = pointAt(layout, index, spokes.length, TOP_LEVEL)
        const begin = pointAt(layout, index, spokes.length, 0.6)
        return (
          // A fieldset or a real button cannot stand in a drawing.
          // biome-ignore lint/a11y/useSemanticElements: svg knows no button
          <g
            key={spoke.id}
            className="radar-spoke"
            role="button"
            tabIndex={isChosen || (chosenId == null && index === 0) ? 0 : -1}
            aria-pressed={isChosen}
            aria-label={describeSpoke(spoke, props)}
            onClick={() => onChoose(spoke.id)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return
              event.preventDefault()
              onChoose(spoke.id)
            }}
          >
            <path className="radar-hit" d={toPath([begin, end])} />
            {words}
          </g>
        )
      })}
    </g>
  )
}
