import { assertNever } from '../../shared/core/assertNever.ts'
import type { Id } from '../../shared/core/ids.ts'
import type { Point } from './rect.ts'

/** How far a pointer must go before it is a drag: a finger is never quite still. */
const MOUSE_SLOP_PX = 4
const TOUCH_SLOP_PX = 8
const DOUBLE_TAP_MS = 400
const DOUBLE_TAP_PX = 24

export type Device = 'mouse' | 'pen' | 'touch'

/** What a pointer came down on: a card with the centre it is drawn at, or the ground. */
export interface Grip {
  readonly cardId: Id
  readonly center: Point
}

/** What dragging the ground means: moving the map, or drawing a frame around cards to choose them. */
export type GroundDrag = 'pan' | 'marquee'

/** One pointer. Every move is computed from `start`, so rounding and lost events never add up. */
export interface Hand {
  readonly phase: 'pointing' | 'dragging' | 'blocked'
  readonly device: Device
  readonly start: Point
  readonly now: Point
  /** null = the ground. */
  readonly grip: Grip | null
  readonly ground: GroundDrag
}

/** All pointers that are down, and the last tap (for double taps). No pointer = idle. */
export interface Hands {
  readonly byPointer: ReadonlyMap<number, Hand>
  readonly lastTap: { readonly cardId: Id | null; readonly point: Point; readonly timeMs: number } | null
}

export const idleHands: Hands = { byPointer: new Map(), lastTap: null }

export type PointerInput =
  | {
      readonly type: 'down'
      readonly pointerId: number
      readonly device: Device
      readonly point: Point
      readonly grip: Grip | null
      readonly ground: GroundDrag
      /** A drag that began elsewhere (the tray) comes in already under way. */
      readonly isUnderWay?: boolean
    }
  | { readonly type: 'move'; readonly pointerId: number; readonly point: Point }
  | { readonly type: 'up'; readonly pointerId: number; readonly point: Point; readonly timeMs: number }
  /** The system took the pointer away: pointercancel, or the capture was lost. */
  | { readonly type: 'cancel'; readonly pointerId: number }
  | { readonly type: 'escape' }
  | { readonly type: 'cardGone'; readonly cardId: Id }

/** What the board must do. `center` is where the card's middle now is on the screen. */
export type GestureResult =
  | { readonly type: 'lift'; readonly pointerId: number; readonly cardId: Id; readonly center: Point }
  | { readonly type: 'move'; readonly pointerId: number; readonly cardId: Id; readonly center: Point }
  | { readonly type: 'drop'; readonly cardId: Id; readonly center: Point; readonly point: Point }
  | { readonly type: 'putBack'; readonly cardId: Id }
  | { readonly type: 'blocked'; readonly cardId: Id }
  | { readonly type: 'tap'; readonly cardId: Id | null; readonly point: Point; readonly isDouble: boolean }
  /** A frame is drawn from corner to corner: still growing, done, or given up. */
  | { readonly type: 'marquee' | 'marqueeEnd'; readonly from: Point; readonly to: Point }
  | { readonly type: 'marqueeCancel' }
  | { readonly type: 'pan'; readonly dx: number; readonly dy: number }
  | {
      readonly type: 'pinch'
      readonly middle: Point
      readonly factor: number
      readonly dx: number
      readonly dy: number
    }

export interface GestureStep {
  readonly hands: Hands
  readonly results: readonly GestureResult[]
}

const minus = (one: Point, other: Point): Point => ({ x: one.x - other.x, y: one.y - other.y })
const distance = (one: Point, other: Point): number => Math.hypot(one.x - other.x, one.y - other.y)

const centerAt = (hand: Hand, grip: Grip, point: Point): Point => {
  const moved = minus(point, hand.start)
  return { x: grip.center.x + moved.x, y: grip.center.y + moved.y }
}

function withHand(hands: Hands, pointerId: number, hand: Hand | null): Hands {
  const byPointer = new Map(hands.byPointer)
  if (hand) byPointer.set(pointerId, hand)
  else byPointer.delete(pointerId)
  return { ...hands, byPointer }
}

const unchanged = (hands: Hands): GestureStep => ({ hands, results: [] })

/** idle → pointing → dragging, for any number of pointers. Pure: what to draw and save is the caller's. */
export function stepGesture(hands: Hands, input: PointerInput): GestureStep {
  switch (input.type) {
    case 'down':
      return pressed(hands, input)
    case 'move':
      return moved(hands, input.pointerId, input.point)
    case 'up':
      return released(hands, input)
    case 'cancel':
      return letGo(hands, (_, pointerId) => pointerId === input.pointerId)
    case 'escape':
      return letGo(hands, ({ grip, ground }) => grip !== null || ground === 'marquee')
    case 'cardGone':
      return letGo(hands, ({ grip }) => grip?.cardId === input.cardId)
    default:
      return assertNever(input)
  }
}

function pressed(hands: Hands, input: Extract<PointerInput, { type: 'down' }>): GestureStep {
  const { pointerId, device, point, grip, ground, isUnderWay = false } = input
  const isHeld =
    grip !== null && [...hands.byPointer.values()].some((hand) => hand.grip?.cardId === grip.cardId)
  const phase = isHeld ? 'blocked' : isUnderWay ? 'dragging' : 'pointing'
  const next = withHand(hands, pointerId, {
    phase,
    device,
    start: point,
    now: point,
    grip: isHeld ? null : grip,
    ground,
  })
  if (!grip) return unchanged(next)
  if (isHeld) return { hands: next, results: [{ type: 'blocked', cardId: grip.cardId }] }
  if (!isUnderWay) return unchanged(next)
  return { hands: next, results: [{ type: 'lift', pointerId, cardId: grip.cardId, center: grip.center }] }
}

function moved(hands: Hands, pointerId: number, point: Point): GestureStep {
  const hand = hands.byPointer.get(pointerId)
  if (!hand || hand.phase === 'blocked') return unchanged(hands)
  const slop = hand.device === 'touch' ? TOUCH_SLOP_PX : MOUSE_SLOP_PX
  if (hand.phase === 'pointing' && distance(hand.start, point) < slop) return unchanged(hands)
  const next = withHand(hands, pointerId, { ...hand, phase: 'dragging', now: point })
  if (!hand.grip && hand.ground === 'marquee')
    return { hands: next, results: [{ type: 'marquee', from: hand.start, to: point }] }
  if (!hand.grip) return { hands: next, results: groundMove(hands, pointerId, hand, point) }
  const { cardId } = hand.grip
  const center = centerAt(hand, hand.grip, point)
  const type = hand.phase === 'pointing' ? 'lift' : 'move'
  return { hands: next, results: [{ type, pointerId, cardId, center }] }
}

/** One pointer on the ground pans, two pinch; a third changes nothing. */
function groundMove(hands: Hands, pointerId: number, hand: Hand, point: Point): readonly GestureResult[] {
  const others = [...hands.byPointer].filter(
    ([id, other]) =>
      id !== pointerId && other.grip === null && other.ground === 'pan' && other.phase !== 'blocked',
  )
  const step = minus(point, hand.now)
  const other = others[0]?.[1]
  if (!other) return [{ type: 'pan', dx: step.x, dy: step.y }]
  if (others.length > 1) return []
  const before = Math.max(1, distance(hand.now, other.now))
  const middle = { x: (point.x + other.now.x) / 2, y: (point.y + other.now.y) / 2 }
  const factor = Math.max(1, distance(point, other.now)) / before
  return [{ type: 'pinch', middle, factor, dx: step.x / 2, dy: step.y / 2 }]
}

function released(hands: Hands, input: Extract<PointerInput, { type: 'up' }>): GestureStep {
  const { pointerId, point, timeMs } = input
  const hand = hands.byPointer.get(pointerId)
  if (!hand) return unchanged(hands)
  const next = withHand(hands, pointerId, null)
  if (hand.phase === 'blocked') return unchanged(next)
  if (hand.phase === 'dragging') {
    if (!hand.grip && hand.ground === 'marquee')
      return { hands: next, results: [{ type: 'marqueeEnd', from: hand.start, to: point }] }
    if (!hand.grip) return unchanged(next)
    const center = centerAt(hand, hand.grip, point)
    return {
      hands: { ...next, lastTap: null },
      results: [{ type: 'drop', cardId: hand.grip.cardId, center, point }],
    }
  }
  const cardId = hand.grip?.cardId ?? null
  const last = hands.lastTap
  const isDouble =
    last !== null &&
    last.cardId === cardId &&
    timeMs - last.timeMs <= DOUBLE_TAP_MS &&
    distance(last.point, point) <= DOUBLE_TAP_PX
  const lastTap = isDouble ? null : { cardId, point, timeMs }
  return { hands: { ...next, lastTap }, results: [{ type: 'tap', cardId, point, isDouble }] }
}

/** The hands that match open without setting anything down: their cards go back where they were. */
function letGo(hands: Hands, matches: (hand: Hand, pointerId: number) => boolean): GestureStep {
  const leaving = [...hands.byPointer].filter(([pointerId, hand]) => matches(hand, pointerId))
  if (leaving.length === 0) return unchanged(hands)
  const byPointer = new Map(hands.byPointer)
  const results: GestureResult[] = []
  for (const [pointerId, hand] of leaving) {
    // A finger that is still down must not start anything new with what it happens to move over.
    byPointer.delete(pointerId)
    if (hand.phase !== 'dragging') continue
    if (hand.grip) results.push({ type: 'putBack', cardId: hand.grip.cardId })
    else if (hand.ground === 'marquee') results.push({ type: 'marqueeCancel' })
  }
  return { hands: { ...hands, byPointer }, results }
}
