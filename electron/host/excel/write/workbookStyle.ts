import type { Borders, Fill, Font, Style } from 'exceljs'
import type { ColumnKind } from '../sheetModel.ts'

/** Samling's own colours (the same tokens as on the screen), as Excel spells them: opaque ARGB. */
export const INK = 'FF16262B'
export const GREY = 'FF6F8087'
export const FJORD = 'FF0B5161'
/** Secondary text: what Samling worked out, footers. */
export const QUIET_INK = 'FF3F5056'
/** The darkest of the frame. */
export const DEEP = 'FF05222C'
/** The one red line: connection over time, and nothing else. */
export const THREAD = 'FFC2263F'
export const MIST = 'FFF2F5F5'
export const LINE = 'FFD3DCDE'

export const FONT_NAME = 'Calibri'

export const solid = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } })

/** `#RRGGBB` as opaque ARGB. */
export const toArgb = (color: string): string => `FF${color.slice(1).toUpperCase()}`

const font = (extra: Partial<Font> = {}): Partial<Font> => ({
  name: FONT_NAME,
  size: 11,
  color: { argb: INK },
  ...extra,
})

// The table style colours the header in Excel; the fill is for readers that do not know table styles.
export const headerStyle: Partial<Style> = {
  font: font({ bold: true, color: { argb: 'FFFFFFFF' } }),
  fill: solid(FJORD),
  alignment: { vertical: 'top', horizontal: 'left', indent: 1, wrapText: true },
}

/** Over numbers and letters, which stand in the middle of their column. */
export const middleHeaderStyle: Partial<Style> = {
  ...headerStyle,
  alignment: { vertical: 'top', horizontal: 'center', wrapText: true },
}

/** `@` keeps a text a text: «=Kommune» is not calculated, and «1-2» does not become a date when edited. */
export const textStyle: Partial<Style> = {
  font: font(),
  numFmt: '@',
  alignment: { vertical: 'top', horizontal: 'left', indent: 1, wrapText: true },
}

export const quietStyle: Partial<Style> = {
  ...textStyle,
  font: font({ italic: true, color: { argb: GREY } }),
}

const dayStyle: Partial<Style> = {
  font: font(),
  numFmt: 'dd.mm.yyyy',
  alignment: { vertical: 'top', horizontal: 'left', indent: 1 },
}

// For programs and paper without the bands of the table style.
const border: Partial<Borders> = { bottom: { style: 'thin', color: { argb: LINE } } }

// In the middle, clear of the words that stand beside them.
const numberAlignment = { vertical: 'top', horizontal: 'center' } as const

/** The same letters, quieter: what Samling or the sheet has worked out. */
const workedOut = (style: Partial<Style>): Partial<Style> => ({
  ...style,
  font: { ...style.font, color: { argb: QUIET_INK } },
})

/** How the cells of a column look. */
export const columnStyle: Readonly<Record<ColumnKind, Partial<Style>>> = {
  text: { ...textStyle, border },
  day: { ...dayStyle, border },
  whole: { font: font(), numFmt: '0', alignment: numberAlignment, border },
  score: { font: font(), numFmt: '0.0', alignment: numberAlignment, border },
  badge: {
    font: font({ bold: true }),
    numFmt: '@',
    alignment: { vertical: 'top', horizontal: 'center' },
    border,
  },
  // «Fill» cuts a long id at the edge of its narrow column instead of spilling over or growing the row.
  id: {
    font: font({ size: 8, color: { argb: GREY } }),
    numFmt: '@',
    alignment: { vertical: 'top', horizontal: 'fill' },
    border,
  },
}

/** How the cells of a column look that nobody fills in. */
export const quietColumnStyle: typeof columnStyle = {
  ...columnStyle,
  text: workedOut(columnStyle.text),
  day: workedOut(columnStyle.day),
  whole: workedOut(columnStyle.whole),
  score: workedOut(columnStyle.score),
}
