import { cleanLine } from '../../../../../shared/core/text.ts'
import { languages } from '../../../../../shared/packs/language.ts'
import { type LevelKey, levelWordPack } from '../../../../../shared/packs/levelWordPack.ts'

/** The numbers a column of influence or interest is written with, lowest and highest. */
export interface AxisScale {
  readonly low: number
  readonly high: number
}

export const percentScale: AxisScale = { low: 0, high: 100 }

/** A word stands for the middle of its quarter. */
const middleOf = (level: LevelKey): number =>
  (levelWordPack.findIndex(({ key }) => key === level) + 0.5) / levelWordPack.length

/** Digdir's four words, and what people write instead of them. */
const otherWords: Readonly<Record<LevelKey, string>> = {
  none: 'ingen, ikke noe, ikkje noko, null, none, no, svært liten, svært lite, svært lav, svært låg, very low, very small',
  low: 'liten, lite, lita, små, lav, lavt, låg, lågt, l, low, small, little, minor, svak, weak',
  medium: 'middels, medium, moderat, moderate, noe, noko, en del, ein del, m, mid, some, middels stor',
  high: 'stor, stort, store, høy, høyt, høg, høgt, h, mye, mykje, sterk, high, large, great, big, strong, major, svært stor, svært høy, svært høg, meget stor, meget høy, veldig stor, veldig høy, very high, very large',
}

const words = new Map<string, number>(
  levelWordPack.flatMap(({ key, name }) =>
    [...languages.map((language) => name[language]), ...otherWords[key].split(', ')].map(
      (word) => [word.toLocaleLowerCase('nb'), middleOf(key)] as const,
    ),
  ),
)

const plainOf = (cell: string): string => cleanLine(cell).toLocaleLowerCase('nb')

/** Whether a cell is one of the words for how much. */
export const isLevelWord = (cell: string): boolean => words.has(plainOf(cell))

/** A number as people write it: 3, 2,5, 75 %, −1. Null when the cell is none. */
export function numberOf(cell: string): number | null {
  const text = plainOf(cell).replace(/[–−]/u, '-').replace(/ ?%$/u, '')
  return /^-?\d+(?:[.,]\d+)?$/u.test(text) ? Number(text.replace(',', '.')) : null
}

const headingScale = (heading: string): AxisScale | null => {
  const [, low, high] = /(?:^|\D)([01])\s*(?:[-–—]|til|to)\s*(\d{1,3})(?:\D|$)/u.exec(heading) ?? []
  return low !== undefined && Number(high) > Number(low) ? { low: Number(low), high: Number(high) } : null
}

/** Which numbers a column is written with: its heading says, or its largest number does. */
export function scaleOf(heading: string, cells: readonly string[]): AxisScale {
  const said = headingScale(heading)
  if (said) return said
  if (cells.some((cell) => cell.includes('%'))) return percentScale
  const numbers = cells.map(numberOf).filter((number) => number !== null)
  const [least, most] = [Math.min(...numbers, 100), Math.max(...numbers, 0)]
  if (numbers.length === 0 || most > 10 || least < 1) return percentScale
  return most > 5 ? { low: 1, high: 10 } : { low: 1, high: 5 }
}

export type AxisReading =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'outside' }
  | { readonly kind: 'unclear' }

/** A cell as a position 0..1. A step of a short scale stands for the middle of its part, as a word does. */
export function readAxis(cell: string, { low, high }: AxisScale): AxisReading {
  const word = words.get(plainOf(cell))
  if (word !== undefined) return { kind: 'value', value: word }
  const number = numberOf(cell)
  if (number === null) return { kind: 'unclear' }
  if (number < low || number > high) return { kind: 'outside' }
  const isFine = high - low >= 20
  return {
    kind: 'value',
    value: isFine ? (number - low) / (high - low) : (number - low + 0.5) / (high - low + 1),
  }
}
