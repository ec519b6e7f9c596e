import { useMemo, useState } from 'react'
import type { Id } from '../../../../shared/core/ids.ts'
import { selectStakeholders } from '../../../../shared/features/stakeholder/select.ts'
import { useNetworkState } from '../../../store/storeContext.ts'
import { useTexts } from '../../../ui/language.tsx'
import { SelectField } from '../../../ui/SelectField.tsx'
import { useStakeholderActions } from '../useStakeholderActions.ts'
import { chooseColumns } from './chooseColumns.ts'
import { ColumnList } from './columns/ColumnList.tsx'
import type { OpenedList } from './openListFile.ts'
import type { IntakePlan } from './planIntake.ts'
import { RegisterList } from './register/RegisterList.tsx'
import { readUnits } from './register/readUnits.ts'
import { useAddCards } from './useAddCards.ts'

export interface ListDialogProps {
  readonly list: OpenedList
  /** Whose cards they become, and at which gathering those with a place are placed. */
  readonly municipalityId: Id
  readonly gatheringId: Id
  readonly onClose: () => void
}

/** The first sheet that says what its columns are: others tell what the workbook is about. */
const firstWithHeading = ({ sheets }: OpenedList): number =>
  Math.max(
    0,
    sheets.findIndex(({ rows }) => chooseColumns(rows).hasHeading),
  )

/** What was found in a file, what its columns are, and what it would become. Nothing is added before «Legg til». */
export function ListDialog({ list, municipalityId, gatheringId, onClose }: ListDialogProps) {
  const { intake: words } = useTexts()
  const state = useNetworkState()
  const actions = useStakeholderActions(municipalityId, gatheringId)
  const addCards = useAddCards(actions)
  const [sheetAt, setSheetAt] = useState(() => firstWithHeading(list))
  const sheet = list.sheets[sheetAt]
  const presentNames = useMemo(
    () => selectStakeholders(state, municipalityId).map(({ name }) => name),
    [state, municipalityId],
  )
  const add = (plan: IntakePlan): void => {
    if (plan.cards.length === 0) return
    onClose()
    void addCards(plan)
  }
  const units = useMemo(() => readUnits(sheet?.rows ?? []), [sheet])
  if (!sheet) return null
  const shared = {
    fileName: list.fileName,
    sheet,
    presentNames,
    onAdd: add,
    onClose,
    sheetChoice: list.sheets.length > 1 && (
      <SelectField
        label={words.list.sheet}
        value={String(sheetAt)}
        options={list.sheets.map(({ name }, index) => ({ value: String(index), label: name }))}
        onChange={(value) => setSheetAt(Number(value))}
      />
    ),
  }
  // Another sheet has other columns: nothing of the choices fits.
  return units ? (
    <RegisterList key={sheetAt} {...shared} units={units} municipalityId={municipalityId} />
  ) : (
    <ColumnList key={sheetAt} {...shared} gatheringId={gatheringId} />
  )
}
