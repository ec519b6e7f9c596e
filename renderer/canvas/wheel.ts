/** What the fingers on a wheel or a trackpad mean. */
export type WheelTurn =
  | { readonly type: 'zoom'; readonly factor: number }
  | { readonly type: 'pan'; readonly dx: number; readonly dy: number }

export type WheelInput = Pick<WheelEvent, 'deltaX' | 'deltaY' | 'deltaMode' | 'ctrlKey' | 'shiftKey'>

const WHEEL_SPEED = 0.0015
const PINCH_SPEED = 0.01
const PX_PER_LINE = 16
const LINES = 1
/** A mouse wheel turns in notches of 53 px (macOS) to 120 px (Windows); fingers glide in smaller steps. */
const SMALLEST_NOTCH_PX = 50
/** While fingers glide, a quick stretch must not suddenly zoom. */
const GLIDE_MS = 300

/**
 * A mouse wheel zooms at the pointer; two fingers on a trackpad pan, and pinch zooms (browsers tell
 * a pinch as a wheel with Ctrl). `sincePanMs`: how long ago the last pan was.
 */
export function readWheel(input: WheelInput, sincePanMs: number): WheelTurn {
  const unit = input.deltaMode === LINES ? PX_PER_LINE : 1
  const [dx, dy] = [input.deltaX * unit, input.deltaY * unit]
  if (input.ctrlKey) return { type: 'zoom', factor: Math.exp(-dy * PINCH_SPEED) }
  if (input.shiftKey && dx === 0) return { type: 'pan', dx: -dy, dy: 0 }
  const isGlide =
    dx !== 0 || (input.deltaMode !== LINES && Math.abs(dy) < SMALLEST_NOTCH_PX) || sincePanMs < GLIDE_MS
  return isGlide ? { type: 'pan', dx: -dx, dy: -dy } : { type: 'zoom', factor: Math.exp(-dy * WHEEL_SPEED) }
}
