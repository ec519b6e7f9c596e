import type { Borders, Fill, Font, Style } from 'exceljs'
import type { ColumnKind } from '../sheetModel.ts'

/** Samling's own colours (the same tokens as on the screen), as Excel spells them: opaque ARGB. */
export const INK = 'FF16262B'
export const GREY = 'FF6F8087'
export const FJORD = 'FF0B5161'

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
  alignment: { vertical: 'top', wrapText: true },
}

export const titleStyle: Partial<Style> = { font: font({ bold: true, size: 18, color: { argb: FJORD } }) }

export const sectionStyle: Partial<Style> = {
  font: font({ bold: true, size: 13, color: { argb: FJORD } }),
  alignment: { vertical: 'bottom' },
}

/** `@` keeps a text a text: «=Kommune» is not calculated, and «1-2» does not become a date when edited. */
export const textStyle: Partial<Style> = {
  font: font(),
  numFmt: '@',
  alignment: { vertical: 'top', wrapText: true },
}

export const labelStyle: Partial<Style> = { ...textStyle, font: font({ bold: true }) }
export const linkStyle: Partial<Style> = {
  ...textStyle,
  font: font({ underline: true, color: { argb: FJORD } }),
}
export const quietStyle: Partial<Style> = {
  ...textStyle,
  font: font({ italic: true, color: { argb: GREY } }),
}

export const dayStyle: Partial<Style> = {
  font: font(),
  numFmt: 'dd.mm.yyyy',
  alignment: { vertical: 'top', horizontal: 'left' },
}

// For programs and paper without the bands of the table style.
const border: Partial<Borders> = { bottom: { style: 'thin', color: { argb: 'FFD3DCDE' } } }

// Numbers keep clear of the words that stand right beside them.
const numberAlignment = { vertical: 'top', horizontal: 'right', indent: 1 } as const

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
