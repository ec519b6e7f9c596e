import { assertNever } from '../../../shared/core/assertNever.ts'
import type { Difference, Range } from '../../../shared/features/region/difference.ts'
import { medianPoint } from '../../../shared/features/region/point.ts'
import { bodyName } from '../../../shared/features/region/selectBodies.ts'
import type { RegionBody, RegionPoint } from '../../../shared/features/region/selectRegion.ts'
import type { Language } from '../../../shared/packs/language.ts'
import { stripSoftHyphens } from '../../../shared/packs/stripSoftHyphens.ts'
import { getTexts } from '../../../shared/texts/texts.ts'
import { listNames } from '../../ui/listNames.ts'
import { axisWord, seenAs } from './differenceWords.ts'

type TwoViews = Extract<Difference<RegionPoint>, { readonly kind: 'twoViews' }>

function askThoseWhoKeepItClose({ views, axis }: TwoViews, body: string, language: Language): string {
  const { ask } = getTexts(language).region
  const [close] = views
  const names = listNames(
    close.placed.map(({ municipality }) => municipality),
    language,
  )
  const { x, y } = medianPoint(close.placed)
  if (x >= 0.5 && y >= 0.5) return ask.keptClose(names, body)
  return axis === 'interest' ? ask.moreInterest(names, body) : ask.moreInfluence(names, body)
}

function askTheFarthestApart({ axis, from, to, lowest, highest }: Range, body: string, language: Language) {
  const { ask } = getTexts(language).region
  return from === to
    ? ask.apartNear(body, highest, axisWord(axis, language), lowest)
    : ask.apart(body, highest, seenAs(axis, to, language), lowest, seenAs(axis, from, language))
}

/** A question for the room about one body: what those who see it differently can tell the others. */
export function suggestQuestion(seen: RegionBody, language: Language): string {
  const { ask } = getTexts(language).region
  const body = stripSoftHyphens(bodyName(seen, language))
  const { difference } = seen
  switch (difference.kind) {
    case 'twoViews':
      return askThoseWhoKeepItClose(difference, body, language)
    case 'oneAxis':
      return askTheFarthestApart(difference.range, body, language)
    case 'bothAxes':
      return askTheFarthestApart(difference.ranges[0], body, language)
    case 'agreed':
      return ask.agreed(body)
    case 'tooFew':
      return ask.tooFew(body)
    default:
      return assertNever(difference)
  }
}
