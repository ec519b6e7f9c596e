import { useEffect, useRef } from 'react'
import { TOP_LEVEL } from '../../../shared/features/assessment/level.ts'
import type { RadarDrawn } from './radarDrawn.ts'
import { boxOf } from './radarLabels.ts'
import { pointAt, toPath } from './radarLayout.ts'
import { describeSpoke } from './radarSeries.ts'
import { SpokeButton } from './SpokeButton.tsx'
import { SpokeWords } from './SpokeWords.tsx'

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
        const words = <SpokeWords {...label} linePx={layout.linePx} isChosen={isChosen} />
        if (!onChoose) return <g key={spoke.id}>{words}</g>
        const end = pointAt(layout, index, spokes.length, TOP_LEVEL)
        const begin = pointAt(layout, index, spokes.length, 0.6)
        return (
          <g key={spoke.id}>
            <SpokeButton
              label={describeSpoke(spoke, props)}
              isChosen={isChosen}
              canTab={isChosen || (chosenId == null && index === 0)}
              onPress={() => onChoose(spoke.id)}
            >
              <path className="radar-hit" d={toPath([begin, end])} />
              <rect className="radar-labelHit" {...boxOf(label, layout)} rx={6} />
            </SpokeButton>
            {words}
          </g>
        )
      })}
    </g>
  )
}
