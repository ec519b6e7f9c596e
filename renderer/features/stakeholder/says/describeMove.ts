import type { MapPlace, MovedCard } from '../../../../shared/features/stakeholder/selectMapChanges.ts'
import type { Language } from '../../../../shared/packs/language.ts'
import { getTexts } from '../../../../shared/texts/texts.ts'
import { zoneAt } from '../../../canvas/zones.ts'
import { levelWord, mapConfig } from '../mapConfig.ts'
import { ringConfig } from '../ringConfig.ts'
import type { MapForm } from '../useStakeholderActions.ts'

/** Which quadrant or ring a place lies in, in words. */
export const zoneName = (place: MapPlace, form: MapForm, language: Language): string =>
  zoneAt(form === 'rings' ? ringConfig(language) : mapConfig(language), place)?.label ?? ''

/** A card that has moved enough to be told has gone at least this far along one of the axes. */
const AXIS_THRESHOLD = 0.014

function axisMove(axis: string, from: number, to: number, language: Language): string | null {
  const { says } = getTexts(language)
  const [before, after] = [levelWord(from, language), levelWord(to, language)]
  if (before !== after) return says.axisFromTo(axis, before, after)
  if (Math.abs(to - from) < AXIS_THRESHOLD) return null
  return to > from ? says.littleMore(axis) : says.littleLess(axis)
}

/** How a card has moved: «Fra «Hold fornøyd» til «Involver tett»», «Innflytelse fra liten til middels, litt mer interesse». */
export function describeMove({ from, to }: MovedCard, form: MapForm, language: Language): readonly string[] {
  const { says, stakeholder } = getTexts(language)
  const [before, after] = [zoneName(from, form, language), zoneName(to, form, language)]
  const zones = before === after ? null : says.fromTo(before, after)
  if (form === 'rings') return [zones ?? says.within(after)]
  const axes = [
    axisMove(stakeholder.influence.toLocaleLowerCase('nb'), from.y, to.y, language),
    axisMove(stakeholder.interest.toLocaleLowerCase('nb'), from.x, to.x, language),
  ]
  const inWords = axes.filter((axis) => axis !== null).join(', ')
  const sentence = inWords.charAt(0).toLocaleUpperCase('nb') + inWords.slice(1)
  return [...(zones === null ? [] : [zones]), ...(sentence === '' ? [] : [sentence])]
}
