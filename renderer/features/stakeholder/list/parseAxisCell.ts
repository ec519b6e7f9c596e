import { cleanLine } from '../../../../shared/core/text.ts'
import { languages } from '../../../../shared/packs/language.ts'
import { levelWordPack } from '../../../../shared/packs/levelWordPack.ts'

export type AxisCell =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'wrong'; readonly problem: 'notUnderstood' | 'outOfRange' }

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
  // A minus is typed as a hyphen, a dash or the real sign: below the scale, but understood.
  if (!/^[-–−]?\d+(?:[.,]\d+)?$/.test(text)) return { kind: 'wrong', problem: 'notUnderstood' }
  const value = Number(text.replace(/[–−]/, '-').replace(',', '.')) / 100
  if (value < 0 || value > 1) return { kind: 'wrong', problem: 'outOfRange' }
  return { kind: 'value', value }
}

/** A position as it is shown in a cell: whole hundredths. */
export const toCellText = (value: number | null): string =>
  value === null ? '' : String(Math.round(value * 100))
