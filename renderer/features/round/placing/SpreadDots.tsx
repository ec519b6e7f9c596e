import { useMemo } from 'react'
import type { MatrixPoint } from '../../../../shared/features/areaPlacement/matrix.ts'
import { type Cloud, cloudOver } from '../../../../shared/features/region/cloud.ts'
import type { AreaSpread } from '../../../../shared/features/round/spread.ts'
import { dotSwarm } from './dotSwarm.ts'
import './spreadDots.css'

interface SpreadDotsProps {
  readonly spread: AreaSpread
  /** Middles of the other areas: where one is among them. */
  readonly others: readonly MatrixPoint[]
  readonly plane: { readonly width: number; readonly height: number }
  /** Pixels to the rem; larger on the projector. */
  readonly remPx: number
  readonly isProjected: boolean
}

/** Fewer answers have no shape to speak of. */
const LEAST_FOR_CLOUD = 3

const degrees = (radians: number): number => (radians * 180) / Math.PI

/** A line of no length with round ends is a round dot; so all dots of a kind are one path. */
const dotAt = ({ x, y }: { readonly x: number; readonly y: number }): string => `M${x} ${y}h0`

/** Many answers are drawn smaller, so that they keep to their places. */
function radiusRem(count: number, isProjected: boolean): number {
  const desktop = count <= 30 ? 0.5625 : count <= 100 ? 0.4375 : 0.3125
  return isProjected ? desktop * 1.6 : desktop
}

/**
 * All answers about one area: dots, the cloud that holds most of them, and their middle. Everything comes
 * in the same moment. The list says it in words, so the picture is hidden from screen readers.
 */
export function SpreadDots({ spread, others, plane, remPx, isProjected }: SpreadDotsProps) {
  const { points, middle } = spread
  const radiusPx = radiusRem(points.length, isProjected) * remPx
  const dots = useMemo(() => dotSwarm(points, plane, radiusPx).map(dotAt).join(''), [points, plane, radiusPx])
  const cloud = useMemo(() => (points.length >= LEAST_FOR_CLOUD ? cloudOver(points) : null), [points])
  const drawn = ({ x, y }: MatrixPoint) => ({ x: x * plane.width, y: (1 - y) * plane.height })
  const ring = middle && drawn(middle)
  return (
    <svg
      className="spreadDots"
      viewBox={`0 0 ${plane.width} ${plane.height}`}
      aria-hidden="true"
      focusable="false"
    >
      <path className="spreadDots-others" d={others.map((point) => dotAt(drawn(point))).join('')} />
      <g key={spread.areaId} className="spreadDots-answers">
        {cloud && <CloudShape cloud={cloud} plane={plane} />}
        <path className="spreadDots-rims" d={dots} strokeWidth={2 * radiusPx} />
        <path className="spreadDots-dots" d={dots} strokeWidth={2 * radiusPx - 0.1875 * remPx} />
        {ring && (
          <>
            <circle className="spreadDots-halo" cx={ring.x} cy={ring.y} r={remPx} />
            <circle className="spreadDots-middle" cx={ring.x} cy={ring.y} r={remPx} />
          </>
        )}
      </g>
    </svg>
  )
}

/** Reckoned on the unit square and stretched with the plane; its outline keeps its width. A drawing of its own, cut at the plane's edges. */
function CloudShape({ cloud, plane }: { readonly cloud: Cloud; readonly plane: SpreadDotsProps['plane'] }) {
  const { centre, radiusAlong, radiusAcross, angle } = cloud
  return (
    <svg width={plane.width} height={plane.height} aria-hidden="true">
      <ellipse
        className="spreadDots-cloud"
        rx={radiusAlong}
        ry={radiusAcross}
        transform={`translate(0 ${plane.height}) scale(${plane.width} ${-plane.height}) translate(${centre.x} ${centre.y}) rotate(${degrees(angle)})`}
      />
    </svg>
  )
}
