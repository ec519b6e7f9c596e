import type { Id } from '../../../../shared/core/ids.ts'
import type { Stakeholder } from '../../../../shared/features/stakeholder/record.ts'
import { stripSoftHyphens } from '../../../../shared/packs/stripSoftHyphens.ts'
import { CategoryBand } from '../../../ui/CategoryBand.tsx'
import { useTexts } from '../../../ui/language.tsx'
import './cardChip.css'

export interface CardChipProps {
  readonly stakeholder: Stakeholder
  readonly onShow: (id: Id) => void
}

/** A card named in a sentence; pressing it shows where it is. */
export function CardChip({ stakeholder, onShow }: CardChipProps) {
  const { says } = useTexts()
  const { id, name, category } = stakeholder
  return (
    <button
      type="button"
      className="cardChip"
      title={says.showCard(stripSoftHyphens(name))}
      onClick={() => onShow(id)}
    >
      <CategoryBand category={category} />
      <span className="cardChip-name">{name}</span>
    </button>
  )
}
