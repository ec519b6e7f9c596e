import { adviceOf, quadrantOf } from '../../../../shared/features/stakeholder/quadrant.ts'
import type { CardOnMap } from '../../../../shared/features/stakeholder/select.ts'
import type { Language } from '../../../../shared/packs/language.ts'
import { type QuadrantKey, quadrantPack } from '../../../../shared/packs/quadrantPack.ts'
import { getTexts } from '../../../../shared/texts/texts.ts'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import './quadrantWords.css'

const quadrantName = (key: QuadrantKey, language: Language): string =>
  quadrantPack.find((quadrant) => quadrant.key === key)?.name[language] ?? ''

/** Where a card stands, or that nobody has said so yet. */
export function placeWord({ position, isUnsure }: CardOnMap, language: Language): string {
  const { board } = getTexts(language)
  if (position) return quadrantName(quadrantOf(position), language)
  return isUnsure ? board.unsure : board.notPlaced
}

/** The advice when it is another than the quadrant's own: «sterkt berørt» raises it. */
export function raisedAdvice({ position, stakeholder }: CardOnMap, language: Language): string | null {
  if (!position) return null
  const advice = adviceOf(position, stakeholder.isStronglyAffected)
  return advice === quadrantOf(position) ? null : quadrantName(advice, language)
}

/** The quadrant's name, and under it the advice if it is raised. */
export function QuadrantWords({ card }: { readonly card: CardOnMap }) {
  const { mapList } = useTexts()
  const { language } = useLanguage()
  const raised = raisedAdvice(card, language)
  return (
    <span className="mapList-quadrant" data-placed={card.position !== null}>
      <span>{placeWord(card, language)} </span>
      {raised !== null && <span className="mapList-advice">{mapList.advice(raised)}</span>}
    </span>
  )
}
