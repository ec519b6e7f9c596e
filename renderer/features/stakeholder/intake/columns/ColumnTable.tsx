import type { ListSheet } from '../../../../../shared/sync/listFile.ts'
import { useTexts } from '../../../../ui/language.tsx'
import { CellPreview } from './CellPreview.tsx'
import { type ListField, listFields } from './listField.ts'
import { readCell } from './readCell.ts'
import type { ColumnListState } from './useColumnList.ts'
import './columnTable.css'

export interface ColumnTableProps {
  readonly sheet: ListSheet
  readonly list: ColumnListState
}

const SHOWN_ROWS = 8
const NOT_USED = ''

/** The first rows as the cards they become, each column under a choice of what it is. */
export function ColumnTable({ sheet, list }: ColumnTableProps) {
  const { lists: words } = useTexts()
  const { columns, titles, contexts } = list
  const from = columns.hasHeading ? 1 : 0
  const nameAt = columns.uses.indexOf('name')
  const shown = sheet.rows.slice(from, from + SHOWN_ROWS)
  return (
    // Wide tables scroll sideways, and that must be possible with keys alone.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section className="columnTable" aria-label={words.preview} tabIndex={0}>
      <table>
        <caption className="onlyForScreenReader">{words.preview}</caption>
        <thead>
          <tr>
            <th scope="col" className="columnTable-row">
              {words.row}
            </th>
            {titles.map((title, column) => (
              <th
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place; two may share a title
                key={column}
                scope="col"
                data-used={columns.uses[column] !== null}
                data-name={column === nameAt || undefined}
              >
                <span className="columnTable-title">{title}</span>
                <UseSelect
                  title={title}
                  use={columns.uses[column] ?? null}
                  onChange={(use) => list.use(column, use)}
                />
                <ScaleNote list={list} column={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place; two may say the same
            <tr key={index} data-outcome={list.plan.outcomes[index]}>
              <th scope="row" className="columnTable-row tabularNumbers">
                {sheet.rowNumbers?.[from + index] ?? from + index + 1}
              </th>
              {titles.map((_, column) => {
                const [field, context] = [columns.uses[column] ?? null, contexts[column]]
                const cell = row[column] ?? ''
                const meaning =
                  field && context ? readCell(field, cell, { ...context, name: row[nameAt] ?? '' }) : null
                return (
                  <td
                    // biome-ignore lint/suspicious/noArrayIndexKey: as above
                    key={column}
                    data-used={field !== null}
                    data-unclear={meaning?.kind === 'unclear'}
                    data-name={column === nameAt || undefined}
                  >
                    <CellPreview
                      field={field}
                      cell={cell}
                      meaning={meaning}
                      outcome={field === 'name' ? list.plan.outcomes[index] : undefined}
                    />
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface UseSelectProps {
  readonly title: string
  readonly use: ListField | null
  readonly onChange: (use: ListField | null) => void
}

function UseSelect({ title, use, onChange }: UseSelectProps) {
  const { lists: words } = useTexts()
  return (
    <select
      className="ds-input"
      aria-label={words.columnBecomes(title)}
      value={use ?? NOT_USED}
      onChange={({ target }) => onChange(listFields.find((field) => field === target.value) ?? null)}
    >
      <option value={NOT_USED}>{words.notUsed}</option>
      {listFields.map((field) => (
        <option key={field} value={field}>
          {words.uses[field]}
        </option>
      ))}
    </select>
  )
}

/** Which numbers a short scale is read as: 4 of 5 is much, 4 of 100 is nothing. */
function ScaleNote({ list, column }: { readonly list: ColumnListState; readonly column: number }) {
  const { lists: words } = useTexts()
  const scale = list.contexts[column]?.scale
  const use = list.columns.uses[column]
  if (!scale || scale.high === 100 || (use !== 'influence' && use !== 'interest')) return null
  return <small>{words.scale(scale.low, scale.high)}</small>
}
