import type { Round } from '../../../shared/features/round/record.ts'
import type { Texts } from '../../../shared/texts/texts.ts'

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
