import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import type { SheetRow } from './sheetRows.ts'
import { useMeasuredRows } from './useMeasuredRows.ts'
import './sheetTable.css'

export interface SheetTableProps<Item> {
  readonly caption: string
  readonly rows: readonly SheetRow<Item>[]
  /** A title and a width for each column. */
  readonly columns: readonly { readonly title: string; readonly width: string }[]
  /** The cells of a row. `isStop`: Tab comes to this row, arrows to the others. */
  readonly renderCells: (item: Item, isStop: boolean) => ReactNode
  readonly rowProps?: (item: Item) => Readonly<Record<`data-${string}`, string>>
}

const rowOf = (target: EventTarget): number | null => {
  const row = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-row]') : null
  return row ? Number(row.dataset['row']) : null
}

const nothing = (): Readonly<Record<`data-${string}`, string>> => ({})

/** Thousands of cells under their sheets, of which only those in sight are drawn. One stop for Tab; arrows go along it. */
export function SheetTable<Item>(props: SheetTableProps<Item>) {
  const { caption, rows, columns, renderCells, rowProps = nothing } = props
  const [last, setLast] = useState<number | null>(null)
  const isItem = (index: number): boolean => rows[index]?.kind === 'item'
  const stop = last !== null && isItem(last) ? last : rows.findIndex(({ kind }) => kind === 'item')
  // Drawn wherever one has scrolled: Tab finds it, and what has the focus never goes away under it.
  const { scroller, stretches, reveal } = useMeasuredRows(rows, stop < 0 ? null : stop)

  const followed = useRef<number | null>(null)
  useLayoutEffect(() => {
    // Rows are measured as they are drawn, and push each other about: what one came to by keys stays in sight.
    if (followed.current === null) return
    scroller.current?.querySelector(`[data-row="${followed.current}"]`)?.scrollIntoView({ block: 'nearest' })
  })
  const stopFollowing = (): void => {
    followed.current = null
  }

  const focus = (index: number, step: 1 | -1): void => {
    let at = index
    while (rows[at] && !isItem(at)) at += step
    if (!rows[at]) return
    reveal(at)
    scroller.current?.querySelector<HTMLElement>(`[data-row="${at}"] input`)?.focus()
    // After the focus: leaving the row before ends the following.
    followed.current = at
  }
  const move = (event: KeyboardEvent): void => {
    const at = rowOf(event.target)
    if (at === null || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'ArrowDown') focus(at + 1, 1)
    else if (event.key === 'ArrowUp') focus(at - 1, -1)
    else if (event.key === 'Home') focus(0, 1)
    else if (event.key === 'End') focus(rows.length - 1, -1)
    else return
    event.preventDefault()
  }
  return (
    <section
      ref={scroller}
      className="readBack-scroll"
      // Where there is nothing to tick the keyboard must still be able to scroll.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
      tabIndex={0}
      aria-label={caption}
      onKeyDown={move}
      onFocus={({ target }) => setLast((before) => rowOf(target) ?? before)}
      onBlur={stopFollowing}
      onWheel={stopFollowing}
      onPointerDown={stopFollowing}
    >
      <table className="readBack-table" aria-rowcount={rows.length + 1}>
        <caption className="onlyForScreenReader">{caption}</caption>
        <colgroup>
          {columns.map(({ title, width }) => (
            <col key={title} style={{ width }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ title }) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {stretches.flatMap((stretch) =>
            stretch.kind === 'gap'
              ? [
                  // Empty: nothing in it can take focus.
                  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: see above
                  <tr key={`gap ${stretch.from}`} aria-hidden="true" style={{ height: `${stretch.px}px` }}>
                    <td colSpan={columns.length} />
                  </tr>,
                ]
              : rows.slice(stretch.from, stretch.to).map((row, offset) => {
                  const index = stretch.from + offset
                  return row.kind === 'sheet' ? (
                    <tr key={index} data-row={index} aria-rowindex={index + 2}>
                      <th scope="rowgroup" colSpan={columns.length} className="readBack-sheet">
                        {row.sheet} <span className="tabularNumbers">{row.count}</span>
                      </th>
                    </tr>
                  ) : (
                    <tr
                      key={index}
                      data-row={index}
                      aria-rowindex={index + 2}
                      className="readBack-row"
                      {...rowProps(row.item)}
                    >
                      {renderCells(row.item, index === stop)}
                    </tr>
                  )
                }),
          )}
        </tbody>
      </table>
    </section>
  )
}
