import { memo } from 'react'
import type { CardOnMap } from '../../../../shared/features/stakeholder/select.ts'
import { CategoryBand } from '../../../ui/CategoryBand.tsx'
import { categoryName } from '../../../ui/categoryLook.ts'
import { useLanguage } from '../../../ui/language.tsx'
import { QuadrantWords } from './QuadrantWords.tsx'
import './mapListRow.css'
import './nameCell.css'

export interface ProjectedRowProps {
  readonly card: CardOnMap
  readonly index: number
  readonly heightRem: number
}

/** A row as the room sees it: who, of what kind, and where. No attitudes, no notes, nothing to type in. */
export const ProjectedRow = memo(function ProjectedRow({ card, index, heightRem }: ProjectedRowProps) {
  const { language } = useLanguage()
  const { category, name } = card.stakeholder
  return (
    <tr className="mapList-row" style={{ height: `${heightRem}rem` }} aria-rowindex={index + 2}>
      <th scope="row">
        <div className="mapList-name">
          <CategoryBand category={category} />
          <span>{name}</span>
        </div>
      </th>
      <td>{categoryName(category, language)}</td>
      <td>
        <QuadrantWords card={card} />
      </td>
    </tr>
  )
})
