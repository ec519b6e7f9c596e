/**
 * How wide each sign from space to tilde is in Calibri, in thousandths of the letters' size (from
 * Carlito, which is drawn to the same widths).
 */
const WIDTHS = [
  226, 326, 401, 498, 507, 715, 682, 221, 303, 303, 498, 498, 250, 306, 252, 386, 507, 507, 507, 507, 507,
  507, 507, 507, 507, 507, 268, 268, 498, 498, 498, 463, 894, 579, 544, 533, 615, 488, 459, 631, 623, 252,
  319, 520, 420, 855, 646, 662, 517, 673, 543, 459, 487, 642, 567, 890, 519, 487, 468, 307, 386, 307, 498,
  498, 291, 479, 525, 423, 525, 498, 305, 471, 525, 229, 239, 455, 229, 799, 525, 527, 525, 525, 349, 391,
  335, 525, 452, 715, 433, 453, 395, 314, 460, 314, 498,
] as const

const FIRST = 0x20
/** æ, ø, å, é, «, – and their like. */
const OTHER = 560
/** From here on signs are as wide as they are high: Chinese, emoji. */
const FIRST_SQUARE = 0x2e80
const SQUARE = 1000
/** Bold letters are a little wider. */
const BOLD = 1.04

/** The width of one line of text in points, as Calibri of that size sets it. */
export function textWidthPt(text: string, sizePt: number, isBold = false): number {
  let thousandths = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    thousandths += WIDTHS[code - FIRST] ?? (code < FIRST_SQUARE ? OTHER : SQUARE)
  }
  return (thousandths / 1000) * sizePt * (isBold ? BOLD : 1)
}

/** No sign is wider than this, in thousandths: a quick way to know that a text is short enough. */
export const WIDEST = SQUARE
