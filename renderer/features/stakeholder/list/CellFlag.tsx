import { useTexts } from '../../../ui/language.tsx'
import { columnLabel } from './listColumns.ts'
import type { ListRowContext } from './rowContext.ts'
import './mapListRow.css'

export interface CellFlagProps {
  readonly flag: 'isStronglyAffected' | 'isRequired'
  readonly row: ListRowContext
}

/** Yes or no; the whole cell can be pressed. */
export function CellFlag({ flag, row }: CellFlagProps) {
  const texts = useTexts()
  const { card, name, deeds } = row
  return (
    <label className="mapList-tick">
      <input
        type="checkbox"
        className="ds-input"
        data-cell={flag}
        aria-label={texts.mapList.cell(columnLabel(flag, texts), name)}
        aria-describedby={row.problemIn(flag)?.id}
        checked={card.stakeholder[flag]}
        onChange={({ target }) => deeds.edit(card, flag, { [flag]: target.checked })}
      />
    </label>
  )
}
