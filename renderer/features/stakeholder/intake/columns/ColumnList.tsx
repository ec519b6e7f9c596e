import type { ReactNode } from 'react'
import type { Id } from '../../../../../shared/core/ids.ts'
import { selectGatherings } from '../../../../../shared/features/gathering/select.ts'
import type { ListSheet } from '../../../../../shared/sync/listFile.ts'
import { useNetworkState } from '../../../../store/storeContext.ts'
import { Button } from '../../../../ui/Button.tsx'
import { useTexts } from '../../../../ui/language.tsx'
import { SwitchRow } from '../../../../ui/SwitchRow.tsx'
import { useToast } from '../../../../ui/toast.tsx'
import { ListFrame } from '../ListFrame.tsx'
import { PlanSummary } from '../PlanSummary.tsx'
import type { IntakePlan } from '../planIntake.ts'
import { ColumnTable } from './ColumnTable.tsx'
import { useColumnList } from './useColumnList.ts'
import { WordChoices } from './WordChoices.tsx'
import './columnList.css'

export interface ColumnListProps {
  readonly fileName: string
  readonly sheet: ListSheet
  readonly gatheringId: Id
  readonly presentNames: readonly string[]
  readonly sheetChoice: ReactNode
  readonly onAdd: (plan: IntakePlan) => void
  readonly onClose: () => void
}

/** Any list with columns: what each is used for, and at once what the cards become. */
export function ColumnList(props: ColumnListProps) {
  const { fileName, sheet, gatheringId, presentNames, sheetChoice, onAdd, onClose } = props
  const { intake, lists: words } = useTexts()
  const toast = useToast()
  const gatherings = selectGatherings(useNetworkState())
  const list = useColumnList(sheet, presentNames)
  const { columns, plan } = list
  const number = gatherings.findIndex(({ id }) => id === gatheringId) + 1
  const hasName = columns.uses.includes('name')
  const add = (): void => {
    list.remember()
    onAdd(plan)
  }
  const forget = (): void => {
    list.forget()
    toast(words.forgotten)
  }
  return (
    <ListFrame fileName={fileName} count={plan.cards.length} onAdd={add} onClose={onClose}>
      {sheetChoice}
      {(list.isDigdir || list.isPortal || list.isRemembered) && (
        <ul className="columnList-notices">
          {list.isDigdir && <li>{words.digdir}</li>}
          {list.isPortal && <li>{words.portal}</li>}
          {list.isRemembered && (
            <li>
              {words.remembered}
              <Button variant="quiet" label={words.forget} onClick={forget} />
            </li>
          )}
        </ul>
      )}
      {sheet.rowCount > sheet.rows.length && <p>{intake.list.cut(sheet.rows.length, sheet.rowCount)}</p>}
      {hasName ? (
        <PlanSummary plan={plan} shortensLong={list.shortensLong} onShortenLong={list.setShortensLong}>
          {list.unclear.length > 0 && words.unclearCount(list.unclear.length)}
        </PlanSummary>
      ) : (
        <p role="status">{words.noName}</p>
      )}
      <div className="listFrame-bar">
        <h3>{words.preview}</h3>
        <SwitchRow label={intake.list.heading} isOn={columns.hasHeading} onFlip={list.setHeading} />
      </div>
      <ColumnTable sheet={sheet} list={list} />
      {list.placeable > 0 && (
        <SwitchRow
          label={words.place(number)}
          description={words.placeHelp(list.placeable)}
          isOn={list.places}
          onFlip={list.setPlaces}
        />
      )}
      <WordChoices sheet={sheet} list={list} />
    </ListFrame>
  )
}
