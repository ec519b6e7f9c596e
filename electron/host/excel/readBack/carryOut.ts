import type { Actor, Command } from '../../../../shared/core/command.ts'
import { createDraft, type Draft } from '../../../../shared/core/draft.ts'
import type { Id } from '../../../../shared/core/ids.ts'
import type { Refusal } from '../../../../shared/core/refusal.ts'
import { fail, type Result, succeed } from '../../../../shared/core/result.ts'
import type { State } from '../../../../shared/core/state.ts'
import { MAX_ROWS_PER_COMMAND } from '../../../../shared/features/fields.ts'
import { stepRules } from '../../../../shared/features/model.ts'
import { decideStep } from '../../../../shared/features/workbook/commands.ts'
import type { SheetMaker } from '../sheets/sheetMaker.ts'
import { sheetMakers } from '../sheets/sheetMakers.ts'
import { expectedTable } from './expectedTable.ts'
import type { CellFinding, Finding, GoneFinding, NewFinding } from './finding.ts'
import type { HeldPlan } from './makePlan.ts'
import { municipalityOfRow } from './municipalityOfRow.ts'
import { plainValue, textOf } from './plainCell.ts'
import type { RowTaker, Step, TakerContext } from './rowTaker.ts'
import { contextOf, type ToldSheet, tableOf } from './toldSheets.ts'

/** Why nothing was done, and the cell or row it was about. */
export interface RowRefusal {
  readonly refusal: Refusal
  readonly address: string
}

export interface CarryOutParts {
  readonly held: HeldPlan
  readonly chosen: ReadonlySet<number>
  readonly state: State
  readonly actor: Actor
  readonly newId: () => Id
  /** The ISO day today. */
  readonly day: string
}

/** Somebody has been at the same cell since the preview was made; who, nobody has to know. */
const changedSince: Refusal = { reason: 'changedSince', by: '' }

/** The steps that carry out what was chosen, as things are now: all of them, or why not. */
export function stepsOf(parts: CarryOutParts): Result<readonly Step[], RowRefusal> {
  const { held, chosen, state } = parts
  const context = contextOf(state, held.mark, parts.day)
  if (!context) return fail({ refusal: changedSince, address: '' })
  const draft = createDraft(state)
  const steps: Step[] = []
  for (const maker of sheetMakers) {
    const findings = held.found.flatMap(({ key, finding }, number) =>
      key === maker.key && chosen.has(number) ? [finding] : [],
    )
    const taker = maker.takesBack
    if (!taker || findings.length === 0) continue
    const told = { table: tableOf(maker, context, held.mark), ...context }
    const stale = state === held.state ? null : findStale(told, findings)
    if (stale) return fail(stale)
    const work: Work = { parts, taker, maker, told, draft, steps }
    const problem = changeRows(work, findings) ?? addRows(work, findings) ?? removeRows(work, findings)
    if (problem) return fail(problem)
  }
  return succeed(steps)
}

interface Work {
  readonly parts: CarryOutParts
  readonly taker: RowTaker
  readonly maker: SheetMaker
  readonly told: ToldSheet
  readonly draft: Draft
  readonly steps: Step[]
}

function findStale(told: ToldSheet, findings: readonly Finding[]): RowRefusal | null {
  const { rows } = expectedTable(told.table)
  for (const finding of findings) {
    if (finding.what !== 'cell') continue
    const { id, column, inSamling, address } = finding
    const row = rows.get(id)
    if (!row || textOf(plainValue(row.get(column.key), column)) !== inSamling)
      return { refusal: changedSince, address }
  }
  return null
}

const contextFor = (
  { parts, draft }: Work,
  municipality: TakerContext['municipality'],
  state: State = draft.state(),
): TakerContext => ({
  state,
  before: parts.state,
  municipality,
  language: parts.held.mark.language,
  gatheringId: parts.held.mark.gatheringId,
  newId: parts.newId,
})

/** Decides steps on what the ones before left, and keeps them. */
function make({ parts, draft, steps }: Work, wanted: readonly Step[]): Refusal | null {
  for (const step of wanted) {
    const command: Command = { id: 'home', ...step, actor: parts.actor, time: 0 }
    const decided = decideStep(stepRules, draft.state(), step, command)
    if (!decided.ok) return decided.failure
    draft.make(decided.value)
    steps.push(step)
  }
  return null
}

const notTaken = (detail: string): Refusal => ({ reason: 'malformed', detail })

function changeRows(work: Work, findings: readonly Finding[]): RowRefusal | null {
  const cells = findings.filter((finding): finding is CellFinding => finding.what === 'cell')
  // Each row is of another record, so one look at the sheet's state serves them all.
  const state = work.draft.state()
  const taken: { readonly steps: readonly Step[]; readonly address: string }[] = []
  const now = expectedTable(work.told.table)
  for (const [id, own] of Map.groupBy(cells, (cell) => cell.id)) {
    const address = own[0]?.address ?? ''
    const municipality = municipalityOfRow({ ...work.told, now }, id)
    const values = new Map(own.map(({ column, value }) => [column.key, value]))
    const said = work.taker.changed(contextFor(work, municipality, state), id, values)
    if (!said.ok) return { refusal: notTaken(said.failure[0]?.reason ?? ''), address }
    taken.push({ steps: said.value, address })
  }
  for (const { steps, address } of taken) {
    const refusal = make(work, steps)
    if (refusal) return { refusal, address }
  }
  return null
}

function addRows(work: Work, findings: readonly Finding[]): RowRefusal | null {
  const rows = findings.filter((finding): finding is NewFinding => finding.what === 'new')
  for (const own of Map.groupBy(rows, ({ municipality }) => municipality?.id ?? '').values())
    for (const part of partsOf(own)) {
      const cells = part.map((row) => row.cells)
      const said = work.taker.added?.(contextFor(work, part[0]?.municipality ?? null), cells)
      const address = part[0]?.address ?? ''
      if (!said?.ok) return { refusal: notTaken(said?.failure[0]?.reason ?? ''), address }
      const refusal = make(work, said.value)
      if (refusal) return { refusal, address }
    }
  return null
}

function removeRows(work: Work, findings: readonly Finding[]): RowRefusal | null {
  const rows = findings.filter((finding): finding is GoneFinding => finding.what === 'gone')
  const now = expectedTable(work.told.table)
  const there = rows.filter(({ id }) => now.rows.has(id))
  const ownerOf = ({ id }: GoneFinding) => municipalityOfRow({ ...work.told, now }, id)
  for (const own of Map.groupBy(there, (row) => ownerOf(row)?.id ?? '').values())
    for (const part of partsOf(own)) {
      const refusal = removePart(
        work,
        part.map(({ id }) => id),
        part[0] ? ownerOf(part[0]) : null,
      )
      if (refusal) return { refusal, address: '' }
    }
  return null
}

/** One at a time where some went along with another that was removed before them. */
function removePart(
  work: Work,
  ids: readonly Id[],
  municipality: TakerContext['municipality'],
): Refusal | null {
  const stepsFor = (some: readonly Id[]): readonly Step[] =>
    work.taker.removed?.(contextFor(work, municipality), some) ?? []
  const refusal = make(work, stepsFor(ids))
  if (refusal?.reason !== 'missing') return refusal
  for (const id of ids) {
    const own = make(work, stepsFor([id]))
    if (own && own.reason !== 'missing') return own
  }
  return null
}

function* partsOf<Row>(rows: readonly Row[]): Iterable<readonly Row[]> {
  for (let at = 0; at < rows.length; at += MAX_ROWS_PER_COMMAND)
    yield rows.slice(at, at + MAX_ROWS_PER_COMMAND)
}
