import { useMemo, useState } from 'react'
import type { ListSheet } from '../../../../../shared/sync/listFile.ts'
import { useTexts } from '../../../../ui/language.tsx'
import { planIntake } from '../planIntake.ts'
import { isLevelWord } from './axisScale.ts'
import { cellsOf, chooseUses } from './chooseUses.ts'
import { columnMemory } from './columnMemory.ts'
import { type ListColumns, type ListField, withUse } from './listField.ts'
import { type WordMeanings, wordKey } from './readCell.ts'
import { columnContexts, readRows } from './readRows.ts'

const nothing: WordMeanings = new Map()

interface Choices {
  readonly columns: ListColumns
  readonly meanings: WordMeanings
  /** The columns are used as the last time a list had these headings. */
  readonly isRemembered: boolean
}

function firstChoices(rows: ListSheet['rows']): Choices {
  const guess = chooseUses(rows)
  const remembered = guess.hasHeading ? columnMemory.find(rows[0] ?? []) : null
  if (remembered?.uses.length !== guess.uses.length)
    return { columns: guess, meanings: nothing, isRemembered: false }
  return {
    columns: { hasHeading: true, uses: remembered.uses },
    meanings: remembered.meanings,
    isRemembered: true,
  }
}

/** A list under way to become cards: how its columns are used, and all that follows from it. */
export function useColumnList({ rows }: ListSheet, presentNames: readonly string[]) {
  const { intake, lists } = useTexts()
  const [choices, setChoices] = useState(() => firstChoices(rows))
  const [places, setPlaces] = useState(true)
  const [shortensLong, setShortensLong] = useState(false)
  const { columns, meanings } = choices
  const titles = useMemo(
    () =>
      columns.uses.map((_, column) => {
        const heading = columns.hasHeading ? rows[0]?.[column] : ''
        return heading || intake.list.column(column + 1)
      }),
    [rows, columns, intake],
  )
  const read = useMemo(
    () =>
      readRows(rows, columns, {
        meanings,
        places: true,
        titles,
        words: { unknownCategory: intake.unknownCategory, kept: lists.kept },
      }),
    [rows, columns, meanings, titles, intake, lists],
  )
  const candidates = useMemo(
    () =>
      places
        ? read.candidates
        : readRows(rows, columns, {
            meanings,
            places: false,
            titles,
            words: { unknownCategory: intake.unknownCategory, kept: lists.kept },
          }).candidates,
    [places, read, rows, columns, meanings, titles, intake, lists],
  )
  const plan = useMemo(
    () => planIntake(candidates, presentNames, shortensLong),
    [candidates, presentNames, shortensLong],
  )
  const placeable = read.candidates.filter(
    ({ place }, index) => place !== undefined && plan.outcomes[index] === 'new',
  ).length
  const contexts = useMemo(() => columnContexts(rows, columns, meanings), [rows, columns, meanings])
  const isDigdir = (['influence', 'interest'] as const).every((field) => {
    const cells = cellsOf(rows, columns, columns.uses.indexOf(field))
    return cells.length > 0 && cells.filter(isLevelWord).length * 2 > cells.length
  })
  const setColumns = (changed: ListColumns): void =>
    setChoices({ columns: changed, meanings, isRemembered: false })
  return {
    columns,
    titles,
    contexts,
    plan,
    unclear: read.unclear,
    placeable,
    places,
    setPlaces,
    shortensLong,
    setShortensLong,
    isRemembered: choices.isRemembered,
    isDigdir,
    isPortal: contexts.some(({ isPortal }) => isPortal),
    use: (column: number, field: ListField | null) => setColumns(withUse(columns, column, field)),
    setHeading: (hasHeading: boolean) => setColumns({ ...columns, hasHeading }),
    /** Says what a word means; null leaves it in the note. */
    mean: (field: ListField, word: string, key: string | null) =>
      setChoices({ ...choices, meanings: new Map(meanings).set(wordKey(field, word), key) }),
    remember(): void {
      if (columns.hasHeading) columnMemory.remember(rows[0] ?? [], { uses: columns.uses, meanings })
    },
    forget(): void {
      columnMemory.forget(rows[0] ?? [])
      setChoices({ columns: chooseUses(rows), meanings: nothing, isRemembered: false })
    },
  }
}

export type ColumnListState = ReturnType<typeof useColumnList>
