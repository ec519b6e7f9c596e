import type { Rect } from '../rect.ts'

/**
 * What a picture is composed on, in the projector's pixels. A4 and A3 have the same form, so they
 * are one sheet in two sizes: what is 30 high on the projector is 13 points on A4 and 19 on A3.
 */
export interface PictureSheet {
  readonly widthPx: number
  readonly heightPx: number
  /** Nothing is drawn outside; a slide's edge is lost behind frames, a page's in the printer. */
  readonly marginXPx: number
  readonly marginYPx: number
}

export const screenSheet: PictureSheet = { widthPx: 1920, heightPx: 1080, marginXPx: 48, marginYPx: 36 }

/** 12 mm on A4, more than any office printer needs. */
const PAPER_MARGIN_PX = (12 / 297) * 1920

export const paperSheet: PictureSheet = {
  widthPx: 1920,
  heightPx: 1920 / Math.SQRT2,
  marginXPx: PAPER_MARGIN_PX,
  marginYPx: PAPER_MARGIN_PX,
}

/** Points, landscape: 297 × 210 mm and 420 × 297 mm. */
export const paperSizes = {
  a4: { widthPt: 841.89, heightPt: 595.28 },
  a3: { widthPt: 1190.55, heightPt: 841.89 },
} as const
export type PaperSize = keyof typeof paperSizes

export const HEADING_HEIGHT_PX = 92
export const LEGEND_ROW_PX = 46
const GAP_PX = 16

export interface PictureBoxes {
  readonly heading: Rect
  readonly board: Rect
  readonly legend: Rect
}

/** Heading above, legend below, the map in all that is left. */
export function layoutPicture(sheet: PictureSheet, legendRows: number): PictureBoxes {
  const left = sheet.marginXPx
  const width = sheet.widthPx - 2 * sheet.marginXPx
  const heading = { left, top: sheet.marginYPx, width, height: HEADING_HEIGHT_PX }
  const legendHeight = legendRows * LEGEND_ROW_PX
  const legend = { left, top: sheet.heightPx - sheet.marginYPx - legendHeight, width, height: legendHeight }
  const top = heading.top + heading.height + GAP_PX
  const bottom = legend.top - (legendRows > 0 ? GAP_PX : 0)
  return { heading, board: { left, top, width, height: bottom - top }, legend }
}

/** Where things of these widths stand when they are set in rows, as words are. */
export function flowInRows(
  widthsPx: readonly number[],
  rowWidthPx: number,
  gapPx: number,
): readonly { readonly row: number; readonly leftPx: number }[] {
  let [row, leftPx] = [0, 0]
  return widthsPx.map((widthPx) => {
    if (leftPx > 0 && leftPx + widthPx > rowWidthPx) [row, leftPx] = [row + 1, 0]
    const place = { row, leftPx }
    leftPx += widthPx + gapPx
    return place
  })
}

/** Room a card needs to stand free in the projector's own type, with half as much again around it. */
const ROOM_PER_CARD_PX2 = 85_000
/** Below this names on A4 would be smaller than 8 points. */
const SMALLEST_TYPE = 0.6

/** How large the map's type is against the projector's: a picture is read up close, so many cards may be smaller. */
export const typeScaleFor = (cardCount: number, { width, height }: Pick<Rect, 'width' | 'height'>): number =>
  Math.min(
    1,
    Math.max(SMALLEST_TYPE, Math.sqrt((width * height) / (Math.max(1, cardCount) * ROOM_PER_CARD_PX2))),
  )
