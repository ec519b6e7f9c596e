import { assertNever } from '../../../shared/core/assertNever.ts'
import type { Axis, Range } from '../../../shared/features/region/difference.ts'
import type { RegionBody } from '../../../shared/features/region/selectRegion.ts'
import type { Language } from '../../../shared/packs/language.ts'
import { type LevelKey, levelWordPack } from '../../../shared/packs/levelWordPack.ts'
import { getTexts } from '../../../shared/texts/texts.ts'

export const levelWord = (level: LevelKey, language: Language): string =>
  levelWordPack.find(({ key }) => key === level)?.name[language] ?? ''

/** An axis as it stands within a sentence. */
export const axisWord = (axis: Axis, language: Language): string =>
  getTexts(language).stakeholder[axis].toLocaleLowerCase('nb')

/** «stor interesse» */
export const seenAs = (axis: Axis, level: LevelKey, language: Language): string =>
  getTexts(language).region.difference.levelOf(levelWord(level, language), axisWord(axis, language))

function bothWords([wider, narrower]: readonly [Range, Range], language: Language): string {
  const words = getTexts(language).region.difference
  const inWords = ({ axis, from, to }: Range) =>
    [axisWord(axis, language), levelWord(from, language), levelWord(to, language)] as const
  const [wide, narrow] = [wider.from !== wider.to, narrower.from !== narrower.to]
  if (wide && narrow) return words.bothAxes(...inWords(wider), ...inWords(narrower))
  if (!wide && !narrow) return words.bothNear
  return words.bothMostly(...inWords(wide ? wider : narrower))
}

function viewsInWords({ difference }: RegionBody, language: Language): string {
  const words = getTexts(language).region.difference
  switch (difference.kind) {
    case 'tooFew':
      return ''
    case 'agreed':
      return words.agreed
    case 'oneAxis': {
      const { axis, from, to } = difference.range
      const name = axisWord(axis, language)
      return from === to
        ? words.oneAxisNear(name)
        : words.oneAxis(name, levelWord(from, language), levelWord(to, language))
    }
    case 'bothAxes':
      return bothWords(difference.ranges, language)
    case 'twoViews': {
      const [one, other] = difference.views
      const [few, many] = [words.municipalities(one.placed.length), words.count(other.placed.length)]
      return one.axis === other.axis && one.level === other.level
        ? words.twoViewsNear(few, many, axisWord(difference.axis, language))
        : words.twoViews(
            few,
            seenAs(one.axis, one.level, language),
            many,
            seenAs(other.axis, other.level, language),
          )
    }
    default:
      return assertNever(difference)
  }
}

/** What they disagree about, and how many have not said where the body stands. */
export function differenceWords(body: RegionBody, language: Language): string {
  const words = getTexts(language).region.difference
  return [
    viewsInWords(body, language),
    body.unplaced.length > 0 && words.unplaced(body.unplaced.length),
    body.unsure.length > 0 && words.unsure(body.unsure.length),
  ]
    .filter(Boolean)
    .join(' ')
}
