import type { AxisPosition } from './boardConfig.ts'
import type { Rect } from './rect.ts'

/** Between cards that stand side by side, and between rows of them. */
const GAP_PX = 6

/** How many parts an axis has, by its words. */
export interface Parts {
  readonly columns: number
  readonly rows: number
}

/** Number of a place's part; the end of the axis belongs to the last one. */
const partOf = (value: number, parts: number): number =>
  Math.max(0, Math.min(parts - 1, Math.floor(value * parts)))

/** Whether two places have the same words on both axes. */
export const isSamePart = (one: AxisPosition, other: AxisPosition, { columns, rows }: Parts): boolean =>
  partOf(one.x, columns) === partOf(other.x, columns) && partOf(one.y, rows) === partOf(other.y, rows)

interface SnapItem {
  readonly position: AxisPosition
  readonly rect: Rect
}

/** Cards side by side, a new row when the part is full. */
function rowsOf(rects: readonly Rect[], widthPx: number): readonly Rect[][] {
  const rows: Rect[][] = []
  let roomPx = 0
  for (const rect of rects) {
    const row = rows.at(-1)
    if (row && rect.width + GAP_PX <= roomPx) {
      row.push(rect)
      roomPx -= rect.width + GAP_PX
    } else {
      rows.push([rect])
      roomPx = widthPx - rect.width
    }
  }
  return rows
}

/** Distance from row to row that fills a part of this height. */
const pitchIn = (heightPx: number, rows: number, cardPx: number): number =>
  rows < 2 ? Number.POSITIVE_INFINITY : (heightPx - 2 * GAP_PX - cardPx) / (rows - 1)

/** Puts one part's cards into its middle; too many rows come closer, the later ones over the earlier. */
function fill(cell: Rect, rects: readonly Rect[]): readonly Rect[] {
  const rows = rowsOf(rects, cell.width - 2 * GAP_PX)
  const heightPx = Math.max(...rects.map(({ height }) => height))
  const pitchPx = Math.max(0, Math.min(heightPx + GAP_PX, pitchIn(cell.height, rows.length, heightPx)))
  const firstPx = cell.top + cell.height / 2 - ((rows.length - 1) * pitchPx) / 2
  return rows.flatMap((row, index) => {
    const rowPx = row.reduce((sum, { width }) => sum + width, (row.length - 1) * GAP_PX)
    let left = cell.left + (cell.width - rowPx) / 2
    return row.map((rect) => {
      const placed = { ...rect, left, top: firstPx + index * pitchPx - rect.height / 2 }
      left += rect.width + GAP_PX
      return placed
    })
  })
}

function byPart(
  items: readonly SnapItem[],
  { columns, rows }: Parts,
): ReadonlyMap<number, readonly number[]> {
  const cells = new Map<number, number[]>()
  items.forEach(({ position }, index) => {
    const key = partOf(position.y, rows) * columns + partOf(position.x, columns)
    const cell = cells.get(key) ?? []
    cell.push(index)
    cells.set(key, cell)
  })
  return cells
}

/** Whether the names of all cards could be read: rows may come closer than a card, not closer than a name. */
export function isRoomToSnap(items: readonly SnapItem[], plane: Rect, parts: Parts, namePx: number): boolean {
  const [width, height] = [plane.width / parts.columns, plane.height / parts.rows]
  for (const indexes of byPart(items, parts).values()) {
    const rects = indexes.flatMap((index) => items[index]?.rect ?? [])
    const rows = rowsOf(rects, width - 2 * GAP_PX)
    if (pitchIn(height, rows.length, Math.max(...rects.map((rect) => rect.height))) < namePx) return false
  }
  return true
}

/**
 * Where cards stand when they go by the words of the axes: in the middle of their part, in the order
 * given, so that a card moved within its part stays where it was drawn. Values are not touched.
 */
export function snapCards(items: readonly SnapItem[], plane: Rect, parts: Parts): readonly Rect[] {
  const placed: Rect[] = items.map(({ rect }) => rect)
  const [width, height] = [plane.width / parts.columns, plane.height / parts.rows]
  for (const [key, indexes] of byPart(items, parts)) {
    const row = Math.floor(key / parts.columns)
    const cell = {
      left: plane.left + (key % parts.columns) * width,
      top: plane.top + plane.height - (row + 1) * height,
      width,
      height,
    }
    const rects = fill(
      cell,
      indexes.flatMap((index) => items[index]?.rect ?? []),
    )
    indexes.forEach((index, place) => {
      const rect = rects[place]
      if (rect) placed[index] = rect
    })
  }
  return placed
}
