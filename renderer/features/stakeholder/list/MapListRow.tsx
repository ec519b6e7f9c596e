import { memo } from 'react'
import type { Id } from '../../../../shared/core/ids.ts'
import type { CardOnMap } from '../../../../shared/features/stakeholder/select.ts'
import { stripSoftHyphens } from '../../../../shared/packs/stripSoftHyphens.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { useTexts } from '../../../ui/language.tsx'
import type { CellProblem, RowNotes } from './cellNotes.ts'
import { ListCell } from './ListCell.tsx'
import { columnLabel, type ListLayout } from './listColumns.ts'
import { NameCell } from './NameCell.tsx'
import type { ListRowContext } from './rowContext.ts'
import type { RowDeeds } from './rowDeeds.ts'
import './mapListRow.css'

export interface MapListRowProps {
  readonly card: CardOnMap
  /** From 0 in the order shown. */
  readonly index: number
  readonly heightRem: number
  readonly layout: ListLayout
  readonly isSelected: boolean
  readonly notes: RowNotes | undefined
  readonly problems: readonly CellProblem[]
  readonly today: string
  readonly deeds: RowDeeds
  readonly onChoose: (id: Id, isOn: boolean, isRange: boolean) => void
  readonly onOpen: (ids: readonly Id[]) => void
}

/** One card: everything about it that fits on a line, each cell saved by itself. */
export const MapListRow = memo(function MapListRow(props: MapListRowProps) {
  const { card, index, layout, isSelected, problems } = props
  const texts = useTexts()
  const { id } = card.stakeholder
  const name = stripSoftHyphens(card.stakeholder.name)
  const row: ListRowContext = {
    card,
    name,
    notes: props.notes,
    deeds: props.deeds,
    problemIn: (column) => {
      const problem = problems.find((candidate) => candidate.column === column)
      return problem && { ...problem, id: `${id}-${column}` }
    },
  }
  return (
    <tr
      className="mapList-row"
      style={{ height: `${props.heightRem}rem` }}
      // The heading is row 1.
      aria-rowindex={index + 2}
      data-row={index}
      data-selected={isSelected}
    >
      {layout.columns.map((column) => {
        if (column === 'name')
          return (
            <th key={column} scope="row">
              <NameCell row={row} hasBand={layout.hasCategoryWords} onOpen={() => props.onOpen([id])} />
            </th>
          )
        if (column === 'choice')
          return (
            <td key={column}>
              <label className="mapList-tick">
                <input
                  type="checkbox"
                  className="ds-input"
                  data-cell="choice"
                  aria-label={texts.mapList.choose(name)}
                  checked={isSelected}
                  onChange={({ target, nativeEvent }) =>
                    props.onChoose(
                      id,
                      target.checked,
                      nativeEvent instanceof MouseEvent && nativeEvent.shiftKey,
                    )
                  }
                />
              </label>
              <Problems problems={problems} idOf={(column) => `${id}-${column}`} />
            </td>
          )
        return (
          <td key={column}>
            <ListCell
              column={column}
              row={row}
              hasCategoryWords={layout.hasCategoryWords}
              today={props.today}
            />
          </td>
        )
      })}
    </tr>
  )
}, isSameRow)

interface ProblemsProps {
  readonly problems: readonly CellProblem[]
  readonly idOf: (column: CellProblem['column']) => string
}

/** Under the row, over its whole width: what is wrong or missing, with the name of the cell. */
function Problems({ problems, idOf }: ProblemsProps) {
  const texts = useTexts()
  if (problems.length === 0) return null
  return (
    <div className="mapList-problems">
      {problems.map(({ column, text, isHint }) => (
        <span key={column} id={idOf(column)} role={isHint ? 'status' : 'alert'} data-hint={isHint}>
          <Icon name={isHint ? 'pencil' : 'warning'} sizeRem={1} />
          {texts.mapList.atCell(columnLabel(column, texts), text)}
        </span>
      ))}
    </div>
  )
}

/** Every command makes all cards anew; a row is drawn again only when its own card says something else. */
function isSameRow(before: MapListRowProps, after: MapListRowProps): boolean {
  const { card: old, ...oldProps } = before
  const { card, ...props } = after
  return (
    old.stakeholder === card.stakeholder &&
    old.isUnsure === card.isUnsure &&
    old.position?.influence === card.position?.influence &&
    old.position?.interest === card.position?.interest &&
    old.ringPosition?.ringX === card.ringPosition?.ringX &&
    old.ringPosition?.ringY === card.ringPosition?.ringY &&
    Object.entries(props).every(([key, value]) => Object.is(value, Reflect.get(oldProps, key)))
  )
}
