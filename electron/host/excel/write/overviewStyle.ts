import type { Border, Style } from 'exceljs'
import { DEEP, FJORD, FONT_NAME, INK, LINE, MIST, QUIET_INK, solid, THREAD } from './workbookStyle.ts'

/** Secondary words on the dark frame. */
const ON_DEEP = 'FFB9CBCF'

const letters = (size: number, argb: string, isBold = false): Partial<Style> => ({
  font: { name: FONT_NAME, size, color: { argb }, bold: isBold },
})

const line = (argb: string, style: Border['style'] = 'thin'): Partial<Border> => ({ style, color: { argb } })

const calm = { vertical: 'middle', horizontal: 'left', wrapText: true, indent: 1 } as const

/** `@` keeps a text a text: «=Kommune» is not calculated. */
const asText = { numFmt: '@' } as const

/** How the front page looks: a dark band, calm labels, and the red thread along the gatherings. */
export const front = {
  title: (sizePt: number): Partial<Style> => ({
    ...letters(sizePt, 'FFFFFFFF', true),
    ...asText,
    fill: solid(DEEP),
    alignment: { vertical: 'bottom', horizontal: 'left', indent: 1 },
  }),
  subtitle: {
    ...letters(13, ON_DEEP),
    ...asText,
    fill: solid(DEEP),
    alignment: { vertical: 'top', horizontal: 'left', indent: 1 },
  },
  section: {
    ...letters(14, FJORD, true),
    ...asText,
    alignment: { vertical: 'bottom', horizontal: 'left', indent: 1 },
    border: { bottom: line(LINE) },
  },
  label: { ...letters(11, QUIET_INK), ...asText, alignment: calm },
  text: { ...letters(11, INK), ...asText, alignment: calm },
  quiet: { ...letters(11, QUIET_INK), ...asText, alignment: calm },
  choice: { ...letters(11, INK, true), ...asText, alignment: calm },
  noticeLabel: {
    ...letters(11, INK, true),
    ...asText,
    fill: solid(MIST),
    alignment: calm,
  },
  notice: {
    ...letters(11, INK),
    ...asText,
    fill: solid(MIST),
    alignment: calm,
  },
  gathering: {
    ...letters(11, INK, true),
    ...asText,
    alignment: calm,
    border: { left: line(THREAD, 'thick') },
  },
  day: { ...letters(11, INK), numFmt: 'dd.mm.yyyy', alignment: calm },
  link: {
    font: { name: FONT_NAME, size: 11, underline: true, color: { argb: FJORD } },
    ...asText,
    alignment: calm,
  },
} satisfies Record<string, Partial<Style> | ((sizePt: number) => Partial<Style>)>
