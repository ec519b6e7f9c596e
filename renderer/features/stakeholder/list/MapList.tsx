import { type KeyboardEvent, useCallback, useMemo, useState } from 'react'
import type { Id } from '../../../../shared/core/ids.ts'
import type { CardOnMap } from '../../../../shared/features/stakeholder/select.ts'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import { useProjectorMode } from '../../../ui/projectorMode.tsx'
import type { StakeholderActions } from '../useStakeholderActions.ts'
import { listChoices } from './listChoices.ts'
import { MapListHead } from './MapListHead.tsx'
import { MapListRow } from './MapListRow.tsx'
import './mapList.css'
import { ProjectedList } from './ProjectedList.tsx'
import type { Sorting, SortKey } from './sortCards.ts'
import { useListKeys } from './useListKeys.ts'
import { useRowWindow } from './useRowWindow.ts'
import { useSortedCards } from './useSortedCards.ts'

export interface MapListProps {
  readonly cards: readonly CardOnMap[]
  readonly municipalityId: Id
  readonly gatheringId: Id
  readonly actions: StakeholderActions
  readonly selectedIds: ReadonlySet<Id>
  /** Cards that the filter leaves out. */
  readonly dimmedIds: ReadonlySet<Id>
  readonly onSelect: (ids: ReadonlySet<Id>) => void
  readonly onOpen: (ids: readonly Id[]) => void
}

/** Every row is this high, whatever is in it: so the height of the whole list is known without drawing it. */
const ROW_REM = 4.25
const byName: Sorting = { key: 'name', isDescending: false }

/** The map as a table that sets the same values: for keys, for screen readers, for those who would rather type. */
export function MapList(props: MapListProps) {
  const { selectedIds, dimmedIds, onSelect, actions, onOpen } = props
  const { mapList } = useTexts()
  const { language } = useLanguage()
  const projector = useProjectorMode()
  const [sorting, setSorting] = useState(byName)
  const [lastChosen, setLastChosen] = useState<Id | null>(null)
  const [focusedId, setFocusedId] = useState<Id | null>(null)
  const choices = useMemo(() => listChoices(language), [language])
  const sorted = useSortedCards(props.cards, sorting, language)
  const shown = useMemo(
    () =>
      dimmedIds.size === 0 ? sorted : sorted.filter(({ stakeholder }) => !dimmedIds.has(stakeholder.id)),
    [sorted, dimmedIds],
  )
  const ids = useMemo(() => shown.map(({ stakeholder }) => stakeholder.id), [shown])
  const rowPx = ROW_REM * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  const keptIndex = focusedId === null ? -1 : ids.indexOf(focusedId)
  const { scroller, stretches } = useRowWindow(shown.length, rowPx, keptIndex < 0 ? null : keptIndex)
  const { onEnter, onKeyDown } = useListKeys(scroller, ids, rowPx)

  const choose = useCallback(
    (id: Id, isRange: boolean) => {
      const from = isRange && lastChosen !== null ? ids.indexOf(lastChosen) : -1
      const to = ids.indexOf(id)
      const range = from < 0 ? [id] : ids.slice(Math.min(from, to), Math.max(from, to) + 1)
      setLastChosen(id)
      onSelect(from < 0 ? selectedIds.symmetricDifference(new Set(range)) : selectedIds.union(new Set(range)))
    },
    [ids, lastChosen, onSelect, selectedIds],
  )
  const isAllSelected = ids.length > 0 && ids.every((id) => selectedIds.has(id))
  const sort = (key: SortKey): void =>
    setSorting((before) => ({ key, isDescending: before.key === key && !before.isDescending }))
  const press = (event: KeyboardEvent<HTMLDivElement>): void => {
    const isText = event.target instanceof HTMLInputElement && event.target.type !== 'checkbox'
    if (!isText && (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a') {
      onSelect(new Set(ids))
      event.preventDefault()
    } else onKeyDown(event)
  }

  if (projector.isOn) return <ProjectedList cards={shown} />
  if (props.cards.length === 0) return <p className="mapList-empty">{mapList.empty}</p>
  return (
    // Keys and focus belong to the controls within; one listener serves thousands of them.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div
      className="mapList"
      onKeyDown={press}
      onFocus={({ target }) => setFocusedId(target.closest('tr')?.dataset['row'] ?? null)}
    >
      <div ref={scroller} className="mapList-scroll">
        <table className="mapList-table" aria-rowcount={shown.length + 1}>
          <caption className="onlyForScreenReader">{mapList.caption(shown.length)}</caption>
          <MapListHead
            sorting={sorting}
            isAllSelected={isAllSelected}
            onSort={sort}
            onSelectAll={() => onSelect(new Set(isAllSelected ? [] : ids))}
          />
          <tbody>
            {stretches.flatMap((stretch) =>
              stretch.kind === 'gap'
                ? [<tr key={`gap${stretch.from}`} className="mapList-gap" style={{ height: stretch.px }} />]
                : shown
                    .slice(stretch.from, stretch.to)
                    .map((card, offset) => (
                      <MapListRow
                        key={card.stakeholder.id}
                        card={card}
                        rowIndex={stretch.from + offset + 2}
                        isSelected={selectedIds.has(card.stakeholder.id)}
                        choices={choices}
                        actions={actions}
                        onChoose={choose}
                        onOpen={onOpen}
                        onEnter={onEnter}
                      />
                    )),
            )}
          </tbody>
        </table>
      </div>
      {dimmedIds.size > 0 && (
        <p className="mapList-hidden" role="status">
          {mapList.hidden(sorted.length - shown.length)}
        </p>
      )}
    </div>
  )
}
