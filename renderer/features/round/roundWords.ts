import type { Round, RoundMethod } from '../../../shared/features/round/record.ts'
import type { Texts } from '../../../shared/texts/texts.ts'

/** The words of a round: people vote, but on themselves they answer. */
export const roundTextsFor = (method: RoundMethod, { round, rating }: Texts): Texts['round'] =>
  method === 'rating' ? { ...round, ...rating.round } : round

/** What each has to give: «fire prikker hver». */
export function shareWords(
  { method, dotCount }: Pick<Round, 'method' | 'dotCount'>,
  { round: words }: Texts,
): string {
  switch (method) {
    case 'dots':
      return words.dotsEach(dotCount)
    case 'points':
      return words.pointsEach
    case 'removal':
      return words.removalEach
    case 'placing':
      return words.placingEach
    case 'rating':
      return words.ratingEach
  }
}
