import type { Point } from '../../../shared/features/region/point.ts'
import { levelOf } from '../../../shared/features/stakeholder/quadrant.ts'
import type { Language } from '../../../shared/packs/language.ts'
import { getTexts } from '../../../shared/texts/texts.ts'
import { levelWord } from './differenceWords.ts'

/** «innflytelse middels, interesse stor» */
export const placeWords = ({ x, y }: Point, language: Language): string =>
  getTexts(language).region.details.place(levelWord(levelOf(y), language), levelWord(levelOf(x), language))
