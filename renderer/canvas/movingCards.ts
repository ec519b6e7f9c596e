import type { Id } from '../../shared/core/ids.ts'
import type { CardFace } from './boardConfig.ts'
import { DROP_MS, easeOut, GLIDE_MS, LIFT_MS, progressOf, RETURN_MS, settle } from './easing.ts'
import type { Point } from './rect.ts'

/**
 * A card on the moving sheet. `hand` and `keyboard` are held here, `remote` by somebody else;
 * `landing` is on its way to where its record says it stands.
 */
export type MovingKind = 'hand' | 'keyboard' | 'remote' | 'landing'
export type LandingReason = 'dropped' | 'putBack' | 'glide'

export interface MovingCard {
  readonly id: Id
  readonly kind: MovingKind
  readonly card: CardFace
  /** Where its middle is held; for a landing where it started from. */
  readonly center: Point
  readonly startedAt: number
  /** Came from the board (leaves an empty place), not from a list beside it. */
  readonly isFromBoard: boolean
  /** Goes along with another card in the same hand: that one speaks for both. */
  readonly isAlong?: boolean
  /** Who holds it, for remote ones. */
  readonly by: string | null
  readonly landing: LandingReason | null
  /** How lifted it was when the landing began (0..1). */
  readonly liftAtLanding: number
}

export interface Pose {
  readonly center: Point
  readonly scale: number
  readonly rotationDeg: number
  readonly isDone: boolean
}

const LIFT_ROTATION_DEG = -1.2

const durationOf = (reason: LandingReason): number =>
  reason === 'dropped' ? DROP_MS : reason === 'putBack' ? RETURN_MS : GLIDE_MS

const between = (from: Point, to: Point, share: number): Point => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
})

/** A drop that lands more than this far from the finger (a card kept inside the edge) slides, without a swing. */
const SWING_WITHIN_PX = 60

/**
 * Where and how large a moving card is at `nowMs`. `home` is where its record places it (null when
 * it has none). A held card follows its hand without any delay: only size and angle are eased.
 */
export function poseOf(
  moving: MovingCard,
  home: Point | null,
  liftScale: number,
  nowMs: number,
  isStill: boolean,
): Pose {
  if (moving.kind === 'landing') return landingPose(moving, home, liftScale, nowMs, isStill)
  if (moving.kind === 'remote') return { center: moving.center, scale: 1, rotationDeg: 0, isDone: true }
  const lift = easeOut(progressOf(moving.startedAt, isStill ? 0 : LIFT_MS, nowMs))
  const rotationDeg = moving.kind === 'keyboard' ? 0 : LIFT_ROTATION_DEG * lift
  return { center: moving.center, scale: 1 + (liftScale - 1) * lift, rotationDeg, isDone: lift >= 1 }
}

function landingPose(
  moving: MovingCard,
  home: Point | null,
  liftScale: number,
  nowMs: number,
  isStill: boolean,
): Pose {
  const reason = moving.landing ?? 'putBack'
  const progress =
    nowMs < moving.startedAt ? 0 : progressOf(moving.startedAt, isStill ? 0 : durationOf(reason), nowMs)
  const target = home ?? moving.center
  const isNear = Math.hypot(target.x - moving.center.x, target.y - moving.center.y) < SWING_WITHIN_PX
  const size = reason === 'dropped' && isNear ? settle(progress) : easeOut(progress)
  const lifted = moving.liftAtLanding * (1 - size)
  return {
    center: between(moving.center, target, easeOut(progress)),
    scale: 1 + (liftScale - 1) * lifted,
    rotationDeg: LIFT_ROTATION_DEG * Math.max(0, lifted),
    isDone: progress >= 1,
  }
}
