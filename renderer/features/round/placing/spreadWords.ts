import { type Matrix, toScore } from '../../../../shared/features/areaPlacement/matrix.ts'
import type { AreaSpread } from '../../../../shared/features/round/spread.ts'
import type { Language } from '../../../../shared/packs/language.ts'
import type { Texts } from '../../../../shared/texts/texts.ts'
import { formatScore } from '../../../ui/matrix/formatScore.ts'
import { matrixWords } from '../../../ui/matrix/matrixWords.ts'

type Range = readonly [low: number, high: number]

/** Two steps of the scale of five, in the hundredths places are kept in: 0.7 − 0.2 is a hair under a half. */
const FAR_APART = 50

const isFar = ([low, high]: Range): boolean => Math.round((high - low) * 100) >= FAR_APART

/** Whether answers lie two steps apart on an axis: then one from each end is heard before the group agrees. */
export const isFarApart = ({ x, y }: AreaSpread): boolean => isFar(x) || isFar(y)

/** How far the answers reach, in words for each axis: «Viktig 2,1–4,8», «påvirkbar 3,0 hos alle». */
export function spreadWords(
  { points, x, y }: AreaSpread,
  matrix: Matrix,
  texts: Texts,
  language: Language,
): readonly string[] {
  const { spread: words } = texts.placing
  const axes = matrixWords(texts, matrix)
  if (points.length === 0) return [words.noAnswers]
  const score = (value: number): string => formatScore(toScore(value), language)
  const along = (axis: string, [low, high]: Range): string =>
    low === high ? words.alike(axis, score(low)) : words.range(axis, score(low), score(high))
  return [along(axes.yShort, y), along(axes.xShort.toLocaleLowerCase(language), x)]
}
