import { Icon } from '../../../ui/Icon.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { columnLabel, type ListColumn, type ListLayout } from './listColumns.ts'
import { isSortKey, type Sorting, type SortKey } from './sortCards.ts'
import './mapListHead.css'
import './mapListRow.css'

export interface MapListHeadProps {
  readonly layout: ListLayout
  readonly heightRem: number
  readonly sorting: Sorting
  readonly onSort: (key: SortKey) => void
  /** How many of those shown are chosen; without the column for it there is nothing to choose. */
  readonly chosen?: 'none' | 'some' | 'all'
  readonly onChooseAll?: (isOn: boolean) => void
}

/** What the columns are called; most can be sorted by. */
export function MapListHead({ layout, heightRem, sorting, onSort, chosen, onChooseAll }: MapListHeadProps) {
  const texts = useTexts()
  const sortedBy = (column: ListColumn) =>
    column === sorting.key ? (sorting.isDescending ? 'descending' : 'ascending') : undefined
  return (
    <thead>
      <tr aria-rowindex={1} style={{ height: `${heightRem}rem` }}>
        {layout.columns.map((column) => (
          <th key={column} scope="col" aria-sort={sortedBy(column)}>
            {column === 'choice' ? (
              <label className="mapList-tick">
                <input
                  type="checkbox"
                  className="ds-input"
                  aria-label={texts.mapList.chooseAll}
                  checked={chosen === 'all'}
                  ref={(input) => {
                    if (input) input.indeterminate = chosen === 'some'
                  }}
                  onChange={({ target }) => onChooseAll?.(target.checked)}
                />
              </label>
            ) : (
              <HeadWords
                column={column}
                sorted={sortedBy(column)}
                // A letter alone is narrower than the word for it.
                isWordless={column === 'category' && !layout.hasCategoryWords}
                onSort={onSort}
              />
            )}
          </th>
        ))}
      </tr>
    </thead>
  )
}

const isFlag = (column: ListColumn): boolean => column === 'isStronglyAffected' || column === 'isRequired'

interface HeadWordsProps {
  readonly column: ListColumn
  readonly sorted: 'ascending' | 'descending' | undefined
  readonly isWordless: boolean
  readonly onSort: (key: SortKey) => void
}

function HeadWords({ column, sorted, isWordless, onSort }: HeadWordsProps) {
  const texts = useTexts()
  const label = columnLabel(column, texts)
  if (!isSortKey(column))
    return (
      <span className="mapList-label" data-narrow={isFlag(column) || undefined}>
        {label}
      </span>
    )
  return (
    <button
      type="button"
      className="mapList-sort"
      title={texts.mapList.sortBy(label)}
      data-sorted={sorted}
      onClick={() => onSort(column)}
    >
      <span className={isWordless ? 'onlyForScreenReader' : undefined}>{label}</span>
      <Icon name={sorted === 'descending' ? 'chevronDown' : 'chevronUp'} sizeRem={1} />
    </button>
  )
}
