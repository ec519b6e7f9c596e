import { type Matrix, type MatrixPoint, toScore } from '../../../../shared/features/areaPlacement/matrix.ts'
import type { Language } from '../../../../shared/packs/language.ts'
import type { Texts } from '../../../../shared/texts/texts.ts'
import { formatScore } from '../../../ui/matrix/formatScore.ts'
import { matrixWords } from '../../../ui/matrix/matrixWords.ts'

/** A place on a matrix in words: «Viktig 4,2 · påvirkbar 3,0». */
export function matrixPlaceWords(
  { x, y }: MatrixPoint,
  matrix: Matrix,
  texts: Texts,
  language: Language,
): string {
  const score = (value: number): string => formatScore(toScore(value), language)
  return matrixWords(texts, matrix).describe(score(y), score(x))
}
