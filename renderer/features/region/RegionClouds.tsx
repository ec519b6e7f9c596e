import type { CSSProperties } from 'react'
import type { Cloud } from '../../../shared/features/region/cloud.ts'
import type { Point } from '../../../shared/features/region/point.ts'
import { bodyCategory } from '../../../shared/features/region/selectBodies.ts'
import type { RegionBody } from '../../../shared/features/region/selectRegion.ts'
import { bandOf } from '../../ui/categoryLook.ts'
import type { Size } from './placeBox.ts'
import type { RegionLabel } from './regionLayout.ts'
import './regionClouds.css'

const degrees = (radians: number): number => (radians * 180) / Math.PI

/** A line of no length with round ends is a round dot, also where the drawing is stretched. */
const dotAt = ({ x, y }: Point): string => `M${x} ${y}h0`

// React's type knows no custom properties.
const inColor = (body: RegionBody): CSSProperties =>
  ({ '--body': bandOf(bodyCategory(body)).color }) as CSSProperties

interface LeaderProps {
  readonly leader: NonNullable<RegionLabel['leader']>
  readonly map: Size
}

/** From a label that had to give way to its true place, marked with a dot. */
function Leader({ leader: { from, to }, map }: LeaderProps) {
  const [start, end] = [from, to].map(({ x, y }) => ({ x: x / map.width, y: y / map.height }))
  if (!start || !end) return null
  return (
    <>
      <path className="regionLeader" d={`M${start.x} ${start.y}L${end.x} ${end.y}`} />
      <path className="regionLeader-place" d={dotAt(end)} />
    </>
  )
}

interface RegionCloudsProps {
  readonly bodies: readonly RegionBody[]
  readonly selected: RegionBody | null
  readonly labels: readonly RegionLabel[]
  readonly map: Size
}

/**
 * Clouds, ties, dots without names and the lines from labels that had to give way. Drawn in map units and
 * stretched over the map; all of it is said in the list, so it is hidden from screen readers.
 */
export function RegionClouds({ bodies, selected, labels, map }: RegionCloudsProps) {
  return (
    <svg
      className="regionClouds"
      viewBox="0 0 1 1"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {labels.map(
        ({ leader }) =>
          leader && (
            <Leader key={`${leader.to.x}/${leader.to.y}/${leader.from.x}`} leader={leader} map={map} />
          ),
      )}
      {/* Upwards is more, as on the axis. */}
      <g transform="translate(0 1) scale(1 -1)">
        {bodies.map((body) => (
          <BodyClouds key={body.topic} body={body} isSelected={body === selected} />
        ))}
      </g>
    </svg>
  )
}

function BodyClouds({ body, isSelected }: { readonly body: RegionBody; readonly isSelected: boolean }) {
  const { clouds, points } = body
  const [one, other] = clouds
  return (
    <g className="regionBody" style={inColor(body)} data-selected={isSelected}>
      {clouds.map((cloud) => (
        <CloudShape key={`${cloud.centre.x}/${cloud.centre.y}`} cloud={cloud} />
      ))}
      {one && other && (
        <path
          className="regionTie"
          d={`M${one.centre.x} ${one.centre.y}L${other.centre.x} ${other.centre.y}`}
        />
      )}
      {!isSelected &&
        points.map((point) => <path key={point.municipalityId} className="regionDot" d={dotAt(point)} />)}
    </g>
  )
}

function CloudShape({ cloud: { centre, radiusAlong, radiusAcross, angle } }: { readonly cloud: Cloud }) {
  return (
    <ellipse
      className="regionCloud"
      rx={radiusAlong}
      ry={radiusAcross}
      transform={`translate(${centre.x} ${centre.y}) rotate(${degrees(angle)})`}
    />
  )
}
