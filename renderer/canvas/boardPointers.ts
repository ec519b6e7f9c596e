import type { Device, GestureResult, Grip, GroundDrag, Hands, PointerInput } from './gesture.ts'
import { idleHands, stepGesture } from './gesture.ts'
import type { Point } from './rect.ts'
import { readWheel } from './wheel.ts'

/** Where a pointer is, and whether it adds to what is chosen instead of replacing it. */
export interface PointerPlace {
  readonly clientX: number
  readonly clientY: number
  readonly isAdding: boolean
  /** Choosing with a free hand instead of a frame. */
  readonly isFree: boolean
}

export interface PointerOwner {
  /** The card under a point, with the centre it is drawn at; null = ground. */
  readonly gripAt: (point: Point) => Grip | null
  readonly onResult: (result: GestureResult, pointer: PointerPlace) => void
  readonly onHover: (point: Point | null) => void
  readonly onZoom: (point: Point, factor: number) => void
  readonly onPan: (dx: number, dy: number) => void
  /** What a finger on the ground does; a mouse always draws a frame. */
  readonly fingerOnGround: () => GroundDrag
  readonly onMenu: (point: Point, clientX: number, clientY: number) => void
}

export interface BoardPointers {
  /** Takes over a pointer that is already down on something else, with the card in its hand. */
  readonly take: (grip: Grip, event: PointerEvent) => void
  readonly cancelAll: () => void
  readonly forgetCard: (cardId: string) => void
  readonly destroy: () => void
}

const deviceOf = (pointerType: string): Device =>
  pointerType === 'touch' || pointerType === 'pen' ? pointerType : 'mouse'

const isAddingWith = ({ ctrlKey, metaKey, shiftKey }: MouseEvent): boolean => ctrlKey || metaKey || shiftKey

const isTyping = (): boolean => document.activeElement !== null && document.activeElement !== document.body

/** Turns DOM pointer events on `container` into gestures in board pixels. All listeners go with `destroy`. */
export function listenToPointers(container: HTMLElement, owner: PointerOwner): BoardPointers {
  const listening = new AbortController()
  const { signal } = listening
  let hands: Hands = idleHands
  let isSpaceDown = false
  const last: PointerPlace = { clientX: 0, clientY: 0, isAdding: false, isFree: false }
  let lastPanAt = Number.NEGATIVE_INFINITY

  const pointOf = (event: { readonly clientX: number; readonly clientY: number }): Point => {
    const box = container.getBoundingClientRect()
    return { x: event.clientX - box.left, y: event.clientY - box.top }
  }
  const feed = (input: PointerInput, event?: PointerEvent): void => {
    const pointer = event
      ? {
          clientX: event.clientX,
          clientY: event.clientY,
          isAdding: isAddingWith(event),
          isFree: event.altKey,
        }
      : last
    const step = stepGesture(hands, input)
    hands = step.hands
    for (const result of step.results) owner.onResult(result, pointer)
  }
  const capture = (pointerId: number): void => {
    try {
      container.setPointerCapture(pointerId)
    } catch {
      // The pointer is already up or gone: then there is nothing to hold, and its card goes back.
      feed({ type: 'cancel', pointerId })
    }
  }

  container.addEventListener(
    'pointerdown',
    (event) => {
      if (event.pointerType === 'mouse' && event.button > 1) return
      const point = pointOf(event)
      const isPan = event.button === 1 || (isSpaceDown && !isTyping())
      const grip = isPan ? null : owner.gripAt(point)
      const device = deviceOf(event.pointerType)
      const ground = isPan ? 'pan' : device === 'touch' ? owner.fingerOnGround() : 'marquee'
      feed({ type: 'down', pointerId: event.pointerId, device, point, grip, ground }, event)
      capture(event.pointerId)
      if (event.button === 1) event.preventDefault()
    },
    { signal },
  )
  container.addEventListener(
    'pointermove',
    (event) => {
      if (hands.byPointer.has(event.pointerId))
        feed({ type: 'move', pointerId: event.pointerId, point: pointOf(event) }, event)
      else if (event.pointerType === 'mouse') owner.onHover(pointOf(event))
    },
    { signal },
  )
  container.addEventListener(
    'pointerup',
    (event) => {
      feed({ type: 'up', pointerId: event.pointerId, point: pointOf(event), timeMs: event.timeStamp }, event)
    },
    { signal },
  )
  for (const type of ['pointercancel', 'lostpointercapture'] as const)
    container.addEventListener(type, (event) => feed({ type: 'cancel', pointerId: event.pointerId }, event), {
      signal,
    })
  container.addEventListener('pointerleave', () => owner.onHover(null), { signal })
  container.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault()
      const turn = readWheel(event, event.timeStamp - lastPanAt)
      if (turn.type === 'zoom') return owner.onZoom(pointOf(event), turn.factor)
      lastPanAt = event.timeStamp
      owner.onPan(turn.dx, turn.dy)
    },
    { signal, passive: false },
  )
  container.addEventListener(
    'contextmenu',
    (event) => {
      event.preventDefault()
      // A long press on a touch screen also gets here; the finger then holds a card and needs no menu.
      if (hands.byPointer.size === 0) owner.onMenu(pointOf(event), event.clientX, event.clientY)
    },
    { signal },
  )
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key === ' ') isSpaceDown = true
      if (event.key !== 'Escape') return
      const isHolding = [...hands.byPointer.values()].some(
        ({ phase, grip, ground }) => phase === 'dragging' && (grip || ground === 'marquee'),
      )
      feed({ type: 'escape' })
      // Escape during a drag means the drag and nothing else: the drawer stays open.
      if (isHolding) event.stopImmediatePropagation()
    },
    { signal, capture: true },
  )
  window.addEventListener(
    'keyup',
    (event) => {
      if (event.key === ' ') isSpaceDown = false
    },
    { signal, capture: true },
  )
  window.addEventListener(
    'blur',
    () => {
      isSpaceDown = false
    },
    { signal },
  )

  return {
    take: (grip, event) => {
      const { pointerId } = event
      feed(
        {
          type: 'down',
          pointerId,
          device: deviceOf(event.pointerType),
          point: pointOf(event),
          grip,
          ground: 'pan',
          isUnderWay: true,
        },
        event,
      )
      capture(pointerId)
    },
    cancelAll: () => feed({ type: 'escape' }),
    forgetCard: (cardId) => feed({ type: 'cardGone', cardId }),
    destroy: () => listening.abort(),
  }
}
