import type { LevelSpread } from '../../../shared/features/assessment/selectSpread.ts'
import type { Texts } from '../../../shared/texts/texts.ts'

/** «Fire vil høyere · To vet ikke»; empty when nobody is either. */
export const wantedWords = ({ wantHigher, dontKnow }: LevelSpread, { spread: words }: Texts): string =>
  [
    ...(wantHigher > 0 ? [words.wantHigher(wantHigher)] : []),
    ...(dontKnow > 0 ? [words.dontKnow(dontKnow)] : []),
  ].join(' · ')
