/** A4 landscape within the margins `writeWorkbook` sets for tables, in points. */
const PAGE_WIDTH_PT = 841.9 - 2 * 0.5 * 72
const PAGE_HEIGHT_PT = 595.3 - (0.95 + 0.7) * 72
/** A last page with less than this of it in use is not worth its paper. */
const NEARLY_EMPTY = 0.2
/** How much smaller a table may become to spare a page: 11 points stay above 9. */
const SMALLEST = 0.85

export interface TableSize {
  /** Of all columns on paper together. */
  readonly widthPt: number
  /** Repeated on each page. */
  readonly headingPt: number
  readonly heightsPt: readonly number[]
}

/**
 * How many pages a table is to be held to, so that its last page is not nearly empty; 0 = as many as it takes. Only for
 * tables nobody adds rows to: one that grew would be printed ever smaller.
 */
export function pagesToFit(table: TableSize): number {
  const scale = Math.min(1, PAGE_WIDTH_PT / table.widthPt)
  const { pages, lastUse } = layOut(table, scale)
  const isWorthIt = pages > 1 && lastUse < NEARLY_EMPTY
  return isWorthIt && layOut(table, scale * SMALLEST).pages < pages ? pages - 1 : 0
}

/** As Excel breaks pages: rows whole, the heading on each page. `lastUse`: how much of the last page has rows, 0..1. */
function layOut({ headingPt, heightsPt }: TableSize, scale: number): { pages: number; lastUse: number } {
  const room = PAGE_HEIGHT_PT / scale - headingPt
  let [pages, used] = [1, 0]
  for (const height of heightsPt) {
    if (used > 0 && used + height > room) {
      pages += 1
      used = 0
    }
    used += height
  }
  return { pages, lastUse: used / room }
}
