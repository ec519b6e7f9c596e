import { useEffect, useMemo, useRef, useState } from 'react'
import type { Id } from '../../../../shared/core/ids.ts'
import type { CardOnMap } from '../../../../shared/features/stakeholder/select.ts'
import type { Texts } from '../../../../shared/texts/texts.ts'
import { isoDayOf } from '../../../ui/formatDate.ts'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import { useRowWindow, useSeenPart } from '../../../ui/useRowWindow.ts'
import type { StakeholderActions } from '../useStakeholderActions.ts'
import { type CellProblem, rowProblems } from './cellNotes.ts'
import { ListTable } from './ListTable.tsx'
import { fitColumns } from './listColumns.ts'
import { MapListHead } from './MapListHead.tsx'
import { MapListRow } from './MapListRow.tsx'
import { createRowDeeds } from './rowDeeds.ts'
import { byName, type Sorting } from './sortCards.ts'
import { type Notes, useCellNotes } from './useCellNotes.ts'
import { useListKeys } from './useListKeys.ts'
import { useListOrder } from './useListOrder.ts'
import { useRowChoice } from './useRowChoice.ts'
import { useStillWhilePressed } from './useStillWhilePressed.ts'
import './mapList.css'

export interface EditedListProps {
  readonly caption: string
  /** Those the filter lets through. */
  readonly cards: readonly CardOnMap[]
  readonly gatheringId: Id
  readonly actions: StakeholderActions
  readonly sorting: Sorting
  readonly onSorting: (sorting: Sorting) => void
  readonly selectedIds: ReadonlySet<Id>
  readonly onSelect: (ids: ReadonlySet<Id>) => void
  readonly onOpen: (ids: readonly Id[]) => void
}

/** As high as a card on the board, with a line of air; a name of three lines fits. */
const ROW_REM = 3.25
const PROBLEM_REM = 1.875
const HEAD_REM = 3

const noProblems: readonly CellProblem[] = []

/** The list as those at the table work in it: every cell can be changed where it stands. */
export function EditedList(props: EditedListProps) {
  const { cards, gatheringId, actions, selectedIds } = props
  const texts = useTexts()
  const { language } = useLanguage()
  const view = useSeenPart<HTMLDivElement>(ROW_REM)
  const widthRem = view.seen?.widthRem ?? 0
  const layout = useMemo(() => fitColumns(widthRem), [widthRem])
  // A column that is not there cannot tell why the rows stand as they do.
  const sorting = layout.columns.includes(props.sorting.key) ? props.sorting : byName
  const order = useListOrder(cards, sorting, language, props.onSorting)
  const { ordered } = order
  const ids = useMemo(() => ordered.map(({ stakeholder }) => stakeholder.id), [ordered])

  const { notes, book } = useCellNotes(gatheringId)
  const told = useMemo(() => problemsById(cards, notes, texts), [cards, notes, texts])
  const problems = useStillWhilePressed(told)
  const heightsRem = useMemo(
    () => ids.map((id) => (problems.has(id) ? ROW_REM + PROBLEM_REM : ROW_REM)),
    [ids, problems],
  )
  const [focusedId, setFocusedId] = useState<Id | null>(null)
  const keptIndex = focusedId === null ? -1 : ids.indexOf(focusedId)
  const rows = useRowWindow(view, heightsRem, HEAD_REM, keptIndex < 0 ? null : keptIndex)

  const latestCards = useRef(cards)
  useEffect(() => {
    latestCards.current = cards
  })
  const deeds = useMemo(
    () => createRowDeeds({ actions, book, texts, language, readCards: () => latestCards.current }),
    [actions, book, texts, language],
  )
  const choice = useRowChoice(ids, selectedIds, props.onSelect)
  const press = useListKeys({
    scroller: view.scroller,
    rowCount: ids.length,
    reveal: rows.reveal,
    onChooseAll: () => choice.chooseAll(true),
  })
  const today = isoDayOf(Date.now())

  return (
    // It hears the keys of the cells; they themselves are what is worked with. Focus also comes here when
    // one presses beside them, so that the rows stay in place.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div
      ref={view.scroller}
      className="mapList-scroll"
      tabIndex={-1}
      onKeyDown={press}
      onFocus={(event) => {
        order.onFocus(event)
        const index = event.target.closest<HTMLElement>('[data-row]')?.dataset['row']
        if (index !== undefined) setFocusedId(ids[Number(index)] ?? null)
      }}
      onBlur={order.onBlur}
    >
      <ListTable
        caption={props.caption}
        rowCount={ids.length}
        layout={layout}
        stretches={rows.stretches}
        head={
          <MapListHead
            layout={layout}
            heightRem={HEAD_REM}
            sorting={sorting}
            onSort={order.sortBy}
            chosen={choice.chosen}
            onChooseAll={choice.chooseAll}
          />
        }
        renderRow={(index) => {
          const card = ordered[index]
          if (!card) return null
          const { id } = card.stakeholder
          return (
            <MapListRow
              key={id}
              card={card}
              index={index}
              heightRem={heightsRem[index] ?? ROW_REM}
              layout={layout}
              isSelected={selectedIds.has(id)}
              notes={notes.get(id)}
              problems={problems.get(id) ?? noProblems}
              today={today}
              deeds={deeds}
              onChoose={choice.choose}
              onOpen={props.onOpen}
            />
          )
        }}
      />
    </div>
  )
}

function problemsById(
  cards: readonly CardOnMap[],
  notes: Notes,
  texts: Texts,
): ReadonlyMap<Id, readonly CellProblem[]> {
  if (notes.size === 0) return new Map()
  return new Map(
    cards.flatMap((card) => {
      const { id } = card.stakeholder
      const problems = rowProblems(card, notes.get(id), texts)
      return problems.length > 0 ? [[id, problems] as const] : []
    }),
  )
}
