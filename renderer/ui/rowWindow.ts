export interface RowWindowInput {
  /** The top of each row in a list drawn whole, and last the height of it all. */
  readonly tops: readonly number[]
  readonly scrollPx: number
  readonly heightPx: number
  /** A row that must stay whatever is in sight: the one with the cursor in it. null = none. */
  readonly keptIndex: number | null
}

/** A stretch of the list: rows that are drawn, or room for rows that are not. */
export type RowStretch =
  | { readonly kind: 'rows'; readonly from: number; readonly to: number }
  | { readonly kind: 'gap'; readonly from: number; readonly px: number }

/** Drawn above and below what is in sight, so that scrolling shows no blanks. */
const MARGIN_ROWS = 6

/** Where each row begins: a row with something to say is higher than the others. */
export function rowTops(heights: readonly number[]): readonly number[] {
  const tops = [0]
  let at = 0
  for (const height of heights) {
    at += height
    tops.push(at)
  }
  return tops
}

/** The row at a height: the last one that begins there or above. */
export function rowAt(tops: readonly number[], px: number): number {
  let [low, high] = [0, Math.max(0, tops.length - 2)]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((tops[middle] ?? 0) <= px) low = middle
    else high = middle - 1
  }
  return low
}

/** Which rows of a long list are drawn: those in sight, a few around them, and the one with the cursor. */
export function rowWindow({ tops, scrollPx, heightPx, keptIndex }: RowWindowInput): readonly RowStretch[] {
  const count = tops.length - 1
  const clamp = (index: number): number => Math.min(count, Math.max(0, index))
  const drawn = [
    {
      from: clamp(rowAt(tops, scrollPx) - MARGIN_ROWS),
      to: clamp(rowAt(tops, scrollPx + heightPx) + 1 + MARGIN_ROWS),
    },
  ]
  if (keptIndex !== null && keptIndex < count)
    // With its neighbours, so that Tab and Shift+Tab go where they would in a list drawn whole.
    drawn.push({ from: clamp(keptIndex - 1), to: clamp(keptIndex + 2) })
  drawn.sort((one, other) => one.from - other.from)

  const stretches: RowStretch[] = []
  let at = 0
  const leaveRoom = (from: number): void => {
    if (from > at) stretches.push({ kind: 'gap', from: at, px: (tops[from] ?? 0) - (tops[at] ?? 0) })
  }
  for (const { from, to } of drawn) {
    if (to <= at) continue
    leaveRoom(from)
    stretches.push({ kind: 'rows', from: Math.max(from, at), to })
    at = to
  }
  leaveRoom(count)
  return stretches
}
