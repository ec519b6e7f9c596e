/** A box on the drawn map, CSS pixels from its upper left corner. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

export const boxAround = (x: number, y: number, { width, height }: Size): Box => ({
  left: x - width / 2,
  top: y - height / 2,
  width,
  height,
})

export const centreOf = ({ left, top, width, height }: Box): { readonly x: number; readonly y: number } => ({
  x: left + width / 2,
  y: top + height / 2,
})

/** How much two boxes cover of each other, in square pixels. */
export function overlapOf(one: Box, other: Box): number {
  const width = Math.min(one.left + one.width, other.left + other.width) - Math.max(one.left, other.left)
  const height = Math.min(one.top + one.height, other.top + other.height) - Math.max(one.top, other.top)
  return width > 0 && height > 0 ? width * height : 0
}

/** The same box moved so that it is wholly on the map. */
export const keptInside = (box: Box, map: Size): Box => ({
  ...box,
  left: Math.min(Math.max(0, box.left), Math.max(0, map.width - box.width)),
  top: Math.min(Math.max(0, box.top), Math.max(0, map.height - box.height)),
})

/** Air between two names. */
export const GAP_PX = 3

const withAir = ({ left, top, width, height }: Box): Box => ({
  left: left - GAP_PX,
  top: top - GAP_PX,
  width: width + 2 * GAP_PX,
  height: height + 2 * GAP_PX,
})

/** The first of the wished places that is free, or else the one that covers least. */
export function placeBox(
  wishes: Iterable<Box>,
  taken: readonly Box[],
  map: Size,
): { readonly box: Box; readonly isFree: boolean } {
  let best: Box | null = null
  let least = Number.POSITIVE_INFINITY
  for (const wish of wishes) {
    const box = keptInside(wish, map)
    const air = withAir(box)
    let covered = 0
    for (const other of taken) covered += overlapOf(air, other)
    if (covered === 0) return { box, isFree: true }
    if (covered < least) {
      best = box
      least = covered
    }
  }
  if (!best) throw new Error('A box needs at least one place it could stand')
  return { box: best, isFree: false }
}
