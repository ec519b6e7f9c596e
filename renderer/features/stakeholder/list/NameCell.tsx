import { Button } from '../../../ui/Button.tsx'
import { CategoryBand } from '../../../ui/CategoryBand.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { CellText } from './CellText.tsx'
import type { ListRowContext } from './rowContext.ts'
import './nameCell.css'

export interface NameCellProps {
  readonly row: ListRowContext
  /** Where the category has a column without words, its letter stands there. */
  readonly hasBand: boolean
  readonly onOpen: () => void
}

/** Who it is: letter and name, and the way to everything else about the card. */
export function NameCell({ row, hasBand, onOpen }: NameCellProps) {
  const { stakeholder: words, mapList } = useTexts()
  const { card, name, deeds } = row
  const problem = row.problemIn('name')
  return (
    <div className="mapList-name">
      {hasBand && <CategoryBand category={card.stakeholder.category} />}
      <CellText
        column="name"
        label={mapList.cell(words.name, name)}
        stored={name}
        kept={row.notes?.typed.name}
        describedBy={problem?.id}
        isInvalid={problem !== undefined}
        onSave={(typed) => deeds.saveText(card, 'name', typed)}
        onTakeBack={() => deeds.takeBack(card, 'name')}
      >
        {card.stakeholder.name}
      </CellText>
      <Button
        className="mapList-open"
        label={mapList.open(name)}
        icon="chevronRight"
        iconOnly
        variant="quiet"
        data-cell="open"
        onClick={onOpen}
      />
    </div>
  )
}
