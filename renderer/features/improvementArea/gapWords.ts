import { assertNever } from '../../../shared/core/assertNever.ts'
import { visibleLength } from '../../../shared/core/text.ts'
import { IMPROVEMENT_AREA_TITLE_LIMIT } from '../../../shared/features/improvementArea/limits.ts'
import type { MapGap } from '../../../shared/features/improvementArea/selectMapGaps.ts'
import { getCategory } from '../../../shared/packs/categoryPack.ts'
import type { Language } from '../../../shared/packs/language.ts'
import { stripSoftHyphens } from '../../../shared/packs/stripSoftHyphens.ts'
import type { Texts } from '../../../shared/texts/texts.ts'

export const gapKey = (gap: MapGap): string => (gap.kind === 'category' ? gap.category : gap.stakeholder.id)

/** A name that would make the title too long is cut: the card itself hangs on the area and has it in full. */
function fitting(title: (name: string) => string, name: string): string {
  if (visibleLength(title(name)) <= IMPROVEMENT_AREA_TITLE_LIMIT) return title(name)
  const letters = Array.from(stripSoftHyphens(name))
  const room = IMPROVEMENT_AREA_TITLE_LIMIT - visibleLength(title('')) - 1
  return title(`${letters.slice(0, room).join('').trimEnd()}…`)
}

/** The area a gap suggests, as its title. */
export function gapTitle(gap: MapGap, { areaIntake }: Texts, language: Language): string {
  switch (gap.kind) {
    case 'engagement':
      return fitting(areaIntake.closerWith, gap.stakeholder.name)
    case 'affected':
      return fitting(areaIntake.listenTo, gap.stakeholder.name)
    case 'category':
      return fitting(areaIntake.bringIn, getCategory(gap.category).name[language].toLocaleLowerCase(language))
    default:
      return assertNever(gap)
  }
}

/** Why it is suggested. */
export function gapReason(gap: MapGap, { areaIntake }: Texts): string {
  switch (gap.kind) {
    case 'engagement':
      return areaIntake.gapSteps(gap.steps)
    case 'affected':
      return areaIntake.gapAffected
    case 'category':
      return areaIntake.gapCategory
    default:
      return assertNever(gap)
  }
}
