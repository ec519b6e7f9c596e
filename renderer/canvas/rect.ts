/** A place on the screen in CSS pixels, y downwards. */
export interface Point {
  readonly x: number
  readonly y: number
}

export interface Rect {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export const rightOf = (rect: Rect): number => rect.left + rect.width
export const bottomOf = (rect: Rect): number => rect.top + rect.height
export const centerOf = (rect: Rect): Point => ({
  x: rect.left + rect.width / 2,
  y: rect.top + rect.height / 2,
})

export const rectAround = (center: Point, width: number, height: number): Rect => ({
  left: center.x - width / 2,
  top: center.y - height / 2,
  width,
  height,
})

export const isInside = (point: Point, rect: Rect): boolean =>
  point.x >= rect.left && point.x <= rightOf(rect) && point.y >= rect.top && point.y <= bottomOf(rect)

export const isTouching = (one: Rect, other: Rect): boolean =>
  one.left < rightOf(other) &&
  rightOf(one) > other.left &&
  one.top < bottomOf(other) &&
  bottomOf(one) > other.top

export const grow = (rect: Rect, byPx: number): Rect => ({
  left: rect.left - byPx,
  top: rect.top - byPx,
  width: rect.width + 2 * byPx,
  height: rect.height + 2 * byPx,
})

/** How far a point is from the nearest edge of a rectangle; 0 inside it. */
export const distanceTo = (point: Point, rect: Rect): number =>
  Math.hypot(
    Math.max(rect.left - point.x, 0, point.x - rightOf(rect)),
    Math.max(rect.top - point.y, 0, point.y - bottomOf(rect)),
  )

/** Shared area of two rectangles, in square pixels. */
export const overlapOf = (one: Rect, other: Rect): number =>
  Math.max(0, Math.min(rightOf(one), rightOf(other)) - Math.max(one.left, other.left)) *
  Math.max(0, Math.min(bottomOf(one), bottomOf(other)) - Math.max(one.top, other.top))

/** The smallest rectangle around all of them; there is at least one. */
export function around(rects: readonly [Rect, ...Rect[]]): Rect {
  const left = Math.min(...rects.map((rect) => rect.left))
  const top = Math.min(...rects.map((rect) => rect.top))
  return {
    left,
    top,
    width: Math.max(...rects.map(rightOf)) - left,
    height: Math.max(...rects.map(bottomOf)) - top,
  }
}

/** Device pixels are whole at these steps on every usual screen scale (1, 1.25, 1.5, 1.75, 2). */
const WHOLE_STEP_PX = 4

/** The rectangle grown to whole device pixels: a part painted anew must not leave a seam. */
export function onDevicePixels({ left, top, width, height }: Rect): Rect {
  const [fromX, fromY] = [Math.floor(left / WHOLE_STEP_PX), Math.floor(top / WHOLE_STEP_PX)]
  const [toX, toY] = [Math.ceil((left + width) / WHOLE_STEP_PX), Math.ceil((top + height) / WHOLE_STEP_PX)]
  return {
    left: fromX * WHOLE_STEP_PX,
    top: fromY * WHOLE_STEP_PX,
    width: (toX - fromX) * WHOLE_STEP_PX,
    height: (toY - fromY) * WHOLE_STEP_PX,
  }
}
