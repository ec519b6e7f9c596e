import { Icon } from '../../../ui/Icon.tsx'
import { useTexts } from '../../../ui/language.tsx'
import type { Sorting, SortKey } from './sortCards.ts'

export interface MapListHeadProps {
  readonly sorting: Sorting
  readonly isAllSelected: boolean
  readonly onSort: (key: SortKey) => void
  readonly onSelectAll: () => void
}

/** The columns; most can be sorted by. */
export function MapListHead({ sorting, isAllSelected, onSort, onSelectAll }: MapListHeadProps) {
  const { stakeholder: words, mapList } = useTexts()
  const columns: readonly { key?: SortKey; label: string; className?: string }[] = [
    { key: 'name', label: words.name },
    { key: 'influence', label: words.influence },
    { key: 'interest', label: words.interest },
    { key: 'zone', label: mapList.zone },
    { key: 'ring', label: mapList.ring, className: 'mapList-ring' },
    { key: 'attitude', label: words.attitude, className: 'mapList-private' },
    { label: mapList.marks, className: 'mapList-marks' },
    { label: mapList.contact, className: 'mapList-private mapList-contact' },
    { label: mapList.nextStep, className: 'mapList-private mapList-step' },
    { label: mapList.deadline, className: 'mapList-private mapList-day' },
  ]
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th className="mapList-pick" scope="col">
          <input
            type="checkbox"
            className="ds-input"
            aria-label={mapList.chooseAll}
            checked={isAllSelected}
            onChange={onSelectAll}
          />
        </th>
        {columns.map(({ key, label, className }) => (
          <th
            key={label}
            scope="col"
            className={className}
            aria-sort={
              key && key === sorting.key ? (sorting.isDescending ? 'descending' : 'ascending') : undefined
            }
          >
            {key ? (
              <button
                type="button"
                className="mapList-sort"
                title={mapList.sortBy(label)}
                onClick={() => onSort(key)}
              >
                {label}
                {key === sorting.key && (
                  <Icon name={sorting.isDescending ? 'chevronDown' : 'chevronUp'} sizeRem={1} />
                )}
              </button>
            ) : (
              label
            )}
          </th>
        ))}
      </tr>
    </thead>
  )
}
