export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

const GAP_PX = 4
const MARGIN_PX = 8

const within = (value: number, size: number, limit: number): number =>
  Math.max(MARGIN_PX, Math.min(value, limit - size - MARGIN_PX))

/** Top left corner of a menu: under what opened it, above if there is no room, always inside the window. */
export function menuPosition(
  anchor: Box,
  menu: Size,
  view: Size,
  align: 'start' | 'end',
): { left: number; top: number } {
  const left = align === 'start' ? anchor.left : anchor.right - menu.width
  const below = anchor.bottom + GAP_PX
  const fitsBelow = below + menu.height + MARGIN_PX <= view.height
  const above = anchor.top - GAP_PX - menu.height
  const top = fitsBelow || above < MARGIN_PX ? below : above
  return { left: within(left, menu.width, view.width), top: within(top, menu.height, view.height) }
}
