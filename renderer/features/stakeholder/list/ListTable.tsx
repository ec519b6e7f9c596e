import type { ReactElement, ReactNode } from 'react'
import type { RowStretch } from '../../../ui/rowWindow.ts'
import type { ListLayout } from './listColumns.ts'
import './mapList.css'

export interface ListTableProps {
  readonly caption: string
  readonly rowCount: number
  readonly layout: ListLayout
  readonly head: ReactNode
  readonly stretches: readonly RowStretch[]
  readonly renderRow: (index: number) => ReactElement | null
}

/** A table of which only the rows in sight are drawn; the rest is room as high as they would be. */
export function ListTable({ caption, rowCount, layout, head, stretches, renderRow }: ListTableProps) {
  const { columns, widthsRem } = layout
  return (
    // The heading counts as a row; those not drawn count too.
    <table
      className="mapList-table"
      aria-rowcount={rowCount + 1}
      style={{ minWidth: `${columns.reduce((sum, column) => sum + widthsRem[column], 0)}rem` }}
    >
      <caption className="onlyForScreenReader">{caption}</caption>
      <colgroup>
        {columns.map((column) => (
          <col key={column} style={{ width: `${widthsRem[column]}rem` }} />
        ))}
      </colgroup>
      {head}
      <tbody>
        {/* One flat list: within a stretch of their own, rows would be drawn anew whenever a stretch comes before it. */}
        {stretches.flatMap((stretch) =>
          stretch.kind === 'gap'
            ? [
                // Empty: nothing in it can take focus.
                // biome-ignore lint/a11y/noAriaHiddenOnFocusable: see above
                <tr key={`gap ${stretch.from}`} aria-hidden="true" style={{ height: `${stretch.px}px` }}>
                  <td colSpan={columns.length} />
                </tr>,
              ]
            : Array.from({ length: stretch.to - stretch.from }, (_, offset) =>
                renderRow(stretch.from + offset),
              ),
        )}
      </tbody>
    </table>
  )
}
