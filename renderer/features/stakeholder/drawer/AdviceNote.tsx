import type { MapPosition } from '../../../../shared/features/placement/select.ts'
import { adviceOf, quadrantOf } from '../../../../shared/features/stakeholder/quadrant.ts'
import { quadrantPack } from '../../../../shared/packs/quadrantPack.ts'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import './adviceNote.css'

export interface AdviceNoteProps {
  readonly position: MapPosition
  readonly isStronglyAffected: boolean
}

/** What to do with a card that stands here; for those strongly affected, a step more than their place says. */
export function AdviceNote({ position, isStronglyAffected }: AdviceNoteProps) {
  const { card } = useTexts()
  const { language } = useLanguage()
  const stands = quadrantPack.find(({ key }) => key === quadrantOf(position))
  const advised = quadrantPack.find(({ key }) => key === adviceOf(position, isStronglyAffected))
  if (!stands || !advised) return null
  return (
    <div className="adviceNote">
      <p>
        <strong>{advised.name[language]}.</strong> {advised.advice[language]}
      </p>
      {advised !== stands && <p>{card.adviceRaised(stands.name[language])}</p>}
    </div>
  )
}
