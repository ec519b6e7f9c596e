import { meanPoint, type Point } from './point.ts'

/** An ellipse around where a body is placed, in map units. */
export interface Cloud {
  readonly centre: Point
  /** Half the length and half the width. */
  readonly radiusAlong: number
  readonly radiusAcross: number
  /** Of the long axis, radians from the x axis towards larger y. */
  readonly angle: number
}

/** Half-axes in standard deviations (docs/design.md, All together). */
const DEVIATIONS = 1.8
/** What a cloud holds at least: its legend says «most municipalities». */
const SHARE_WITHIN = 2 / 3
/** Smaller would be hidden behind the body's own name. */
const SMALLEST_RADIUS = 0.035

/** Along the axis, and across it. */
function turn({ x, y }: Point, angle: number): Point {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return { x: x * cos + y * sin, y: y * cos - x * sin }
}

interface Axes {
  readonly angle: number
  readonly along: number
  readonly across: number
}

/** The principal axes of the points: direction of the greatest spread, and the deviations along and across. */
function principalAxes(points: readonly Point[], middle: Point): Axes {
  let [xx, yy, xy] = [0, 0, 0]
  for (const point of points) {
    const [x, y] = [point.x - middle.x, point.y - middle.y]
    xx += (x * x) / points.length
    yy += (y * y) / points.length
    xy += (x * y) / points.length
  }
  const half = (xx + yy) / 2
  const reach = Math.hypot((xx - yy) / 2, xy)
  return {
    angle: Math.atan2(2 * xy, xx - yy) / 2,
    along: Math.sqrt(half + reach),
    // Rounding may take the smaller one a hair below nothing when all stand on one line.
    across: Math.sqrt(Math.max(0, half - reach)),
  }
}

/** How far out a point lies, in parts of the ellipse's radius: 1 = on its rim. */
function depthIn(cloud: Cloud, point: Point): number {
  const away = turn({ x: point.x - cloud.centre.x, y: point.y - cloud.centre.y }, cloud.angle)
  return Math.hypot(away.x / cloud.radiusAlong, away.y / cloud.radiusAcross)
}

/** The rim counts as within; a hair is allowed for rounding. */
export const isWithin = (cloud: Cloud, point: Point): boolean => depthIn(cloud, point) <= 1 + 1e-9

/**
 * The cloud over these points: 1.8 standard deviations along their principal axes, and larger where a
 * few outliers on a ring would leave less than two thirds inside.
 */
export function cloudOver(points: readonly Point[]): Cloud {
  const centre = meanPoint(points)
  const { angle, along, across } = principalAxes(points, centre)
  const cloud: Cloud = {
    centre,
    angle,
    radiusAlong: Math.max(SMALLEST_RADIUS, DEVIATIONS * along),
    radiusAcross: Math.max(SMALLEST_RADIUS, DEVIATIONS * across),
  }
  const depths = points.map((point) => depthIn(cloud, point)).sort((left, right) => left - right)
  const growth = Math.max(1, depths[Math.ceil(points.length * SHARE_WITHIN) - 1] ?? 1)
  return { ...cloud, radiusAlong: cloud.radiusAlong * growth, radiusAcross: cloud.radiusAcross * growth }
}
