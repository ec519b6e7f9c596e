import { cleanLine } from '../../../../shared/core/text.ts'
import { languages } from '../../../../shared/packs/language.ts'
import { levelWordPack } from '../../../../shared/packs/levelWordPack.ts'

export type AxisCell =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'wrong' }

/** A word stands for the middle of its quarter. */
const middleOf = (index: number): number => (index + 0.5) / levelWordPack.length

const words = new Map<string, number>(
  levelWordPack.flatMap(({ name }, index) =>
    languages.map((language) => [name[language].toLocaleLowerCase('nb'), middleOf(index)] as const),
  ),
)

/** What is typed in a cell as a position 0..1: a number from 0 to 100, or one of Digdir's words in any language. */
export function parseAxisCell(typed: string): AxisCell {
  const text = cleanLine(typed).toLocaleLowerCase('nb')
  if (text === '') return { kind: 'empty' }
  const word = words.get(text)
  if (word !== undefined) return { kind: 'value', value: word }
  if (!/^\d{1,3}(?:[.,]\d+)?$/.test(text)) return { kind: 'wrong' }
  const value = Number(text.replace(',', '.')) / 100
  return value <= 1 ? { kind: 'value', value } : { kind: 'wrong' }
}

/** A position as it is shown in a cell: whole hundredths. */
export const toCellText = (value: number | null): string =>
  value === null ? '' : String(Math.round(value * 100))
