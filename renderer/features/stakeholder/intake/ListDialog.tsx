import { useMemo, useState } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { SelectField } from '../../../ui/SelectField.tsx'
import type { StakeholderActions } from '../useStakeholderActions.ts'
import { type Columns, chooseColumns, columnCount } from './chooseColumns.ts'
import { ListPreview } from './ListPreview.tsx'
import type { OpenedList } from './openListFile.ts'
import { PlanSummary } from './PlanSummary.tsx'
import type { Table } from './parseTable.ts'
import { planIntake } from './planIntake.ts'
import { candidatesOf } from './readList.ts'
import { useAddCards } from './useAddCards.ts'

export interface ListDialogProps {
  readonly list: OpenedList
  readonly actions: StakeholderActions
  readonly presentNames: readonly string[]
  readonly onClose: () => void
}

const noRows: Table = []
const NO_COLUMN = ''

/** What was found in a file, which column is names, what it would become. Nothing is added before «Legg til». */
export function ListDialog({ list, actions, presentNames, onClose }: ListDialogProps) {
  const { intake: words, common } = useTexts()
  const [sheetAt, setSheetAt] = useState(0)
  const sheet = list.sheets[sheetAt]
  const rows = sheet?.rows ?? noRows
  const [columns, setColumns] = useState<Columns>(() => chooseColumns(rows))
  const [shortensLong, setShortensLong] = useState(false)
  const addCards = useAddCards(actions)
  const plan = useMemo(
    () => planIntake(candidatesOf(rows, columns, words.unknownCategory), presentNames, shortensLong),
    [rows, columns, presentNames, shortensLong, words],
  )
  const titles = Array.from({ length: columnCount(rows) }, (_, index) => {
    const heading = columns.hasHeading ? rows[0]?.[index] : ''
    return { value: String(index), label: heading || words.list.column(index + 1) }
  })
  const chooseSheet = (value: string): void => {
    setSheetAt(Number(value))
    setColumns(chooseColumns(list.sheets[Number(value)]?.rows ?? noRows))
  }
  const add = (): void => {
    if (plan.cards.length === 0) return
    onClose()
    void addCards(plan)
  }
  return (
    <Dialog
      // Others may be dragging meanwhile.
      isBlocking={false}
      title={words.list.title(list.fileName)}
      onClose={onClose}
      onSubmit={add}
      isWide
      footer={
        <>
          <Button
            type="submit"
            variant="primary"
            label={words.addCount(plan.cards.length)}
            disabled={plan.cards.length === 0}
          />
          <Button variant="quiet" label={common.cancel} onClick={onClose} />
        </>
      }
    >
      <div className="listDialog-choices">
        {list.sheets.length > 1 && (
          <SelectField
            label={words.list.sheet}
            value={String(sheetAt)}
            options={list.sheets.map(({ name }, index) => ({ value: String(index), label: name }))}
            onChange={chooseSheet}
          />
        )}
        <SelectField
          label={words.list.name}
          value={String(columns.name)}
          options={titles}
          onChange={(value) => setColumns({ ...columns, name: Number(value) })}
        />
        <SelectField
          label={words.list.category}
          value={columns.category === null ? NO_COLUMN : String(columns.category)}
          options={[{ value: NO_COLUMN, label: words.list.noCategory }, ...titles]}
          onChange={(value) =>
            setColumns({ ...columns, category: value === NO_COLUMN ? null : Number(value) })
          }
        />
      </div>
      <label className="planSummary-choice">
        <input
          type="checkbox"
          className="ds-input"
          checked={columns.hasHeading}
          onChange={({ currentTarget }) => setColumns({ ...columns, hasHeading: currentTarget.checked })}
        />
        {words.list.heading}
      </label>
      {sheet && sheet.rowCount > rows.length && <p>{words.list.cut(rows.length, sheet.rowCount)}</p>}
      <PlanSummary plan={plan} shortensLong={shortensLong} onShortenLong={setShortensLong} />
      <ListPreview rows={rows} columns={columns} titles={titles.map(({ label }) => label)} />
    </Dialog>
  )
}
