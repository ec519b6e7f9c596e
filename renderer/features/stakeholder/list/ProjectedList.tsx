import { useMemo } from 'react'
import type { CardOnMap } from '../../../../shared/features/stakeholder/select.ts'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import { useRowWindow, useSeenPart } from '../../../ui/useRowWindow.ts'
import { ListTable } from './ListTable.tsx'
import { fitProjectedColumns } from './listColumns.ts'
import { MapListHead } from './MapListHead.tsx'
import { ProjectedRow } from './ProjectedRow.tsx'
import { byName, nextSorting, type Sorting, sortCards } from './sortCards.ts'
import './mapList.css'
import './mapListFoot.css'
import './projectedList.css'

export interface ProjectedListProps {
  readonly caption: string
  readonly cards: readonly CardOnMap[]
  readonly sorting: Sorting
  readonly onSorting: (sorting: Sorting) => void
  readonly hiddenCount: number
}

/** Two lines in type for the back row. */
const ROW_REM = 5.25
const HEAD_REM = 4.5

/** The list as the room sees it: who, of what kind, and where. */
export function ProjectedList({ caption, cards, sorting, onSorting, hiddenCount }: ProjectedListProps) {
  const { mapList } = useTexts()
  const { language } = useLanguage()
  const view = useSeenPart<HTMLElement>(ROW_REM)
  const widthRem = view.seen?.widthRem ?? 0
  const layout = useMemo(() => fitProjectedColumns(widthRem), [widthRem])
  // Sorted by attitude, the order alone would tell the room what it is not to see.
  const shownSorting = layout.columns.includes(sorting.key) ? sorting : byName
  const ordered = useMemo(() => sortCards(cards, shownSorting, language), [cards, shownSorting, language])
  const heightsRem = useMemo(() => ordered.map(() => ROW_REM), [ordered])
  const rows = useRowWindow(view, heightsRem, HEAD_REM, null)
  return (
    <div className="mapList" data-projected>
      {/* In the order of Tab, because nothing within it is: the arrows and Page Down scroll it. */}
      <section
        ref={view.scroller}
        className="mapList-scroll"
        aria-label={caption}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
        tabIndex={0}
      >
        <ListTable
          caption={caption}
          rowCount={ordered.length}
          layout={layout}
          stretches={rows.stretches}
          head={
            <MapListHead
              layout={layout}
              heightRem={HEAD_REM}
              sorting={shownSorting}
              onSort={(key) => onSorting(nextSorting(shownSorting, key))}
            />
          }
          renderRow={(index) => {
            const card = ordered[index]
            return card ? (
              <ProjectedRow key={card.stakeholder.id} card={card} index={index} heightRem={ROW_REM} />
            ) : null
          }}
        />
      </section>
      {hiddenCount > 0 && <p className="mapList-hidden">{mapList.hidden(hiddenCount)}</p>}
    </div>
  )
}
