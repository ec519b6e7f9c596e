import { createDraft } from '../../../../shared/core/draft.ts'
import type { Id } from '../../../../shared/core/ids.ts'
import type { State } from '../../../../shared/core/state.ts'
import { getMunicipality } from '../../../../shared/features/municipality/select.ts'
import { getNetwork } from '../../../../shared/features/network/select.ts'
import type {
  CellProblem,
  Difference,
  MissingColumn,
  ReadBackPlan,
  RenamedColumn,
  UnknownColumn,
} from '../../../../shared/sync/readBack.ts'
import type { OwnWorkbook } from '../../listFile/ownWorkbook.ts'
import type { Column } from '../sheetModel.ts'
import { sheetMakers } from '../sheets/sheetMakers.ts'
import type { WorkbookMark } from '../workbookMark.ts'
import { type Comparison, compareSheet } from './compareSheet.ts'
import { expectedTable } from './expectedTable.ts'
import { type Finding, isTickedAtFirst } from './finding.ts'
import { findSheet } from './findSheet.ts'
import { foreseeRows } from './foreseeRows.ts'
import type { Breathe } from './inTurns.ts'
import { addressOf } from './sheetPair.ts'
import { strayRows } from './strayRows.ts'
import { toldCells } from './toldCells.ts'
import { contextOf, tableOf } from './toldSheets.ts'
import { tryFindings } from './tryFindings.ts'

/** The state a workbook was made of, as its tables told it, and when that was. */
export interface WorkbookBase {
  readonly state: State
  /** Ms since 1970, UTC. */
  readonly time: number
}

/** A plan and, by the numbers of its differences, what each takes to be carried out. */
export interface HeldPlan {
  readonly plan: ReadBackPlan
  readonly mark: WorkbookMark
  /** As it was when the plan was made. */
  readonly state: State
  readonly found: readonly { readonly key: string; readonly finding: Finding }[]
}

export interface PlanParts {
  readonly workbook: OwnWorkbook
  readonly state: State
  /** null = it is not in this file. */
  readonly base: WorkbookBase | null
  readonly planId: Id
  readonly newId: () => Id
  /** The ISO day today. */
  readonly day: string
  readonly breathe: Breathe
}

/** Everything a workbook would change; undefined when whose it is has left the network. */
export async function makePlan(parts: PlanParts): Promise<HeldPlan | undefined> {
  const { workbook, state, base, planId, newId, day, breathe } = parts
  const { mark, sheets } = workbook
  const context = contextOf(state, mark, day)
  if (!context) return undefined
  const then = base ? contextOf(base.state, mark, day) : undefined
  const draft = createDraft(state)
  const found: { key: string; finding: Finding }[] = []
  const differences: Difference[] = []
  const problems: CellProblem[] = []
  const unknownColumns: UnknownColumn[] = []
  const renamedColumns: RenamedColumn[] = []
  const missingColumns: MissingColumn[] = []
  const readSheets: string[] = []
  const missingSheets: string[] = []
  for (const maker of sheetMakers) {
    const { key, scopes, takesBack } = maker
    if (!scopes.includes(context.scope)) continue
    if (!takesBack) {
      const told = tableOf(maker, context, mark)
      const sheet = findSheet(sheets, maker, told)
      if (!sheet) continue
      const before = then && tableOf(maker, then, mark)
      problems.push(...strayRows(sheet, before ? [told, before] : [told]))
      if (before) problems.push(...toldCells(sheet, told, before))
      continue
    }
    await breathe()
    const table = tableOf(maker, context, mark)
    await breathe()
    const before = then && expectedTable(tableOf(maker, then, mark))
    const sheet = findSheet(sheets, maker, table)
    if (!sheet) {
      missingSheets.push(table.name)
      continue
    }
    readSheets.push(sheet.name)
    await breathe()
    const comparison: Comparison = {
      ...{ found: sheet, table, now: expectedTable(table), base: before ?? null, taker: takesBack, state },
      ...{ language: mark.language, municipalities: context.municipalities, scope: context.scope },
    }
    const compared = await compareSheet(comparison, breathe)
    await breathe()
    const around = {
      state: draft.state(),
      before: state,
      language: mark.language,
      gatheringId: mark.gatheringId,
      newId,
    }
    const tried = await tryFindings(comparison, compared, around, breathe)
    await foreseeRows(draft, comparison, tried.findings, around, breathe)
    for (const finding of tried.findings)
      differences.push(toDifference(finding, found.push({ key, finding }) - 1, sheet.name))
    problems.push(...tried.problems)
    for (const { at, title } of sheet.unknown)
      unknownColumns.push({ sheet: sheet.name, address: addressOf(sheet.headings, at), title })
    for (const { at, heading, column } of sheet.renamed)
      if (!isTold(column))
        renamedColumns.push({
          ...{ sheet: sheet.name, address: addressOf(sheet.headings, at), heading, title: column.title },
        })
    const isFound = ({ key }: Column): boolean => sheet.columns.some(({ column }) => column.key === key)
    for (const column of table.columns)
      if (!isTold(column) && !isFound(column)) missingColumns.push({ sheet: sheet.name, title: column.title })
  }
  const owner = mark.municipalityId === null ? getNetwork(state) : getMunicipality(state, mark.municipalityId)
  const plan: ReadBackPlan = {
    ...{ planId, owner: owner?.name ?? '', madeAt: base?.time ?? null },
    ...{ differences, problems, unknownColumns, renamedColumns, missingColumns, readSheets, missingSheets },
  }
  return { plan, mark, state, found }
}

/** Nobody fills it in, so nobody misses it. */
const isTold = ({ kind, isDerived }: Column): boolean => kind === 'id' || isDerived === true

function toDifference(finding: Finding, number: number, sheet: string): Difference {
  const { name: row, address } = finding
  const isChosen = isTickedAtFirst(finding)
  const nothing = { column: '', inWorkbook: '', inSamling: '', before: null, remark: null, goesAlong: [] }
  const common = { ...nothing, number, sheet, row, address, isChosen }
  switch (finding.what) {
    case 'cell': {
      const { kind, column, inWorkbook, inSamling, before, remark } = finding
      return { ...common, kind, column: column.title, inWorkbook, inSamling, before, remark }
    }
    case 'new': {
      const { kind, inWorkbook, remark } = finding
      return { ...common, kind, inWorkbook, remark }
    }
    case 'gone':
      return { ...common, kind: 'removed', inSamling: row, goesAlong: finding.goesAlong }
  }
}
