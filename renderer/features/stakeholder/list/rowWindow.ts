export interface RowWindowInput {
  readonly count: number
  readonly rowPx: number
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
const MARGIN_ROWS = 8

/** Which rows of a long list are drawn: those in sight, a few around them, and the one that is kept. */
export function rowWindow({
  count,
  rowPx,
  scrollPx,
  heightPx,
  keptIndex,
}: RowWindowInput): readonly RowStretch[] {
  const first = Math.max(0, Math.floor(scrollPx / rowPx) - MARGIN_ROWS)
  const last = Math.min(count, Math.ceil((scrollPx + heightPx) / rowPx) + MARGIN_ROWS)
  const drawn: { readonly from: number; readonly to: number }[] = [{ from: Math.min(first, last), to: last }]
  if (keptIndex !== null && keptIndex < count && (keptIndex < first || keptIndex >= last))
    drawn.push({ from: keptIndex, to: keptIndex + 1 })
  drawn.sort((one, other) => one.from - other.from)
  const stretches: RowStretch[] = []
  let at = 0
  for (const { from, to } of drawn) {
    if (from > at) stretches.push({ kind: 'gap', from: at, px: (from - at) * rowPx })
    stretches.push({ kind: 'rows', from, to })
    at = to
  }
  if (at < count) stretches.push({ kind: 'gap', from: at, px: (count - at) * rowPx })
  return stretches
}
