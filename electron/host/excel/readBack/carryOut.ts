import type { Change } from '../../../../shared/core/change.ts'
import type { Command } from '../../../../shared/core/command.ts'
import { composeChanges } from '../../../../shared/core/composeChanges.ts'
import { createDraft, type Draft } from '../../../../shared/core/draft.ts'
import type { Id } from '../../../../shared/core/ids.ts'
import type { Refusal } from '../../../../shared/core/refusal.ts'
import { fail, type Result, succeed } from '../../../../shared/core/result.ts'
import type { State } from '../../../../shared/core/state.ts'
import { MAX_ROWS_PER_COMMAND } from '../../../../shared/features/fields.ts'
import { stepRules } from '../../../../shared/features/model.ts'
import { decideStep } from '../../../../shared/features/workbook/commands.ts'
import { sheetMakers } from '../sheets/sheetMakers.ts'
import { type ExpectedTable, expectedTable } from './expectedTable.ts'
import type { CellFinding, Finding, GoneFinding, NewFinding } from './finding.ts'
import { type Breathe, inTurns } from './inTurns.ts'
import type { HeldPlan } from './makePlan.ts'
import { municipalityOfRow } from './municipalityOfRow.ts'
import { plainValue, textOf } from './plainCell.ts'
import type { RowTaker, Step, TakerContext } from './rowTaker.ts'
import { contextOf, type ToldSheet, tableOf } from './toldSheets.ts'

/** Why nothing was done, and the cell or row it was about: «Interessenter!D14». */
export interface RowRefusal {
  readonly refusal: Refusal
  readonly address: string
}

export interface CarryOutParts {
  readonly held: HeldPlan
  readonly chosen: ReadonlySet<number>
  readonly state: State
  /** The one command it will all be, for what its steps are decided by: who asks, and when. */
  readonly command: Pick<Command, 'id' | 'actor' | 'time'>
  readonly newId: () => Id
  /** The ISO day today. */
  readonly day: string
  readonly breathe: Breathe
}

/** All that was chosen: what is asked for, and what that does to the state it was decided on. */
export interface CarriedOut {
  readonly steps: readonly Step[]
  readonly change: Change
}

/** Somebody has been at the same cell since the preview was made; who, nobody has to know. */
const changedSince: Refusal = { reason: 'changedSince', by: '' }

/** The steps that carry out what was chosen, as things are in `state`, and what they do: all of them, or why not. */
export async function carryOut(parts: CarryOutParts): Promise<Result<CarriedOut, RowRefusal>> {
  const { held, chosen, state, breathe } = parts
  const context = contextOf(state, held.mark, parts.day)
  if (!context) return fail({ refusal: changedSince, address: '' })
  const draft = createDraft(state)
  const steps: Step[] = []
  const changes: Change[] = []
  for (const maker of sheetMakers) {
    const findings = held.found.flatMap(({ key, finding }, number) =>
      key === maker.key && chosen.has(number) ? [finding] : [],
    )
    const taker = maker.takesBack
    if (!taker || findings.length === 0) continue
    await breathe()
    const table = tableOf(maker, context, held.mark)
    await breathe()
    const told = { table, now: expectedTable(table), ...context }
    const work: Work = { parts, taker, told, draft, steps, changes }
    const stale = state === held.state ? null : await findStale(work, findings)
    const problem =
      stale ??
      (await changeRows(work, findings)) ??
      (await addRows(work, findings)) ??
      (await removeRows(work, findings))
    if (problem) {
      const isRow = problem.address !== ''
      return fail({ ...problem, address: isRow ? `${table.name}!${problem.address}` : '' })
    }
  }
  await breathe()
  return succeed({ steps, change: composeChanges(changes) })
}

interface Work {
  readonly parts: CarryOutParts
  readonly taker: RowTaker
  readonly told: ToldSheet & { readonly now: ExpectedTable }
  readonly draft: Draft
  readonly steps: Step[]
  readonly changes: Change[]
}

async function findStale({ told, parts }: Work, findings: readonly Finding[]): Promise<RowRefusal | null> {
  const cells = findings.filter((finding) => finding.what === 'cell')
  for await (const { id, column, inSamling, address } of inTurns(cells, parts.breathe)) {
    const row = told.now.rows.get(id)
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

/** Decides steps on what the ones before left, and keeps them and what they did. */
function make({ parts, draft, steps, changes }: Work, wanted: readonly Step[]): Refusal | null {
  for (const step of wanted) {
    const decided = decideStep(stepRules, draft.state(), step, { ...step, ...parts.command })
    if (!decided.ok) return decided.failure
    draft.make(decided.value)
    changes.push(decided.value)
    steps.push(step)
  }
  return null
}

const notTaken = (detail: string): Refusal => ({ reason: 'malformed', detail })

async function changeRows(work: Work, findings: readonly Finding[]): Promise<RowRefusal | null> {
  const { breathe } = work.parts
  const cells = findings.filter((finding): finding is CellFinding => finding.what === 'cell')
  // Each row is of another record, so one look at the sheet's state serves them all.
  const state = work.draft.state()
  const taken: { readonly steps: readonly Step[]; readonly address: string }[] = []
  for await (const [id, own] of inTurns(
    Map.groupBy(cells, (cell) => cell.id),
    breathe,
  )) {
    const address = own[0]?.address ?? ''
    const municipality = municipalityOfRow(work.told, id)
    const values = new Map(own.map(({ column, value }) => [column.key, value]))
    const said = work.taker.changed(contextFor(work, municipality, state), id, values)
    if (!said.ok) return { refusal: notTaken(said.failure[0]?.reason ?? ''), address }
    taken.push({ steps: said.value, address })
  }
  for await (const { steps, address } of inTurns(taken, breathe)) {
    const refusal = make(work, steps)
    if (refusal) return { refusal, address }
  }
  return null
}

async function addRows(work: Work, findings: readonly Finding[]): Promise<RowRefusal | null> {
  const rows = findings.filter((finding): finding is NewFinding => finding.what === 'new')
  for (const own of Map.groupBy(rows, ({ municipality }) => municipality?.id ?? '').values())
    for (const part of partsOf(own)) {
      await work.parts.breathe()
      const refused = addPart(work, part)
      if (!refused) continue
      // Nothing of it will be done: one by one only to find the row it was about.
      for await (const row of inTurns(part, work.parts.breathe)) {
        const refusal = addPart(work, [row])
        if (refusal) return { refusal, address: row.address }
      }
      return { refusal: refused, address: part[0]?.address ?? '' }
    }
  return null
}

function addPart(work: Work, rows: readonly NewFinding[]): Refusal | null {
  const cells = rows.map((row) => row.cells)
  const said = work.taker.added?.(contextFor(work, rows[0]?.municipality ?? null), cells)
  return said?.ok ? make(work, said.value) : notTaken(said?.failure[0]?.reason ?? '')
}

async function removeRows(work: Work, findings: readonly Finding[]): Promise<RowRefusal | null> {
  const rows = findings.filter((finding): finding is GoneFinding => finding.what === 'gone')
  const there = rows.filter(({ id }) => work.told.now.rows.has(id))
  const ownerOf = ({ id }: GoneFinding) => municipalityOfRow(work.told, id)
  for (const own of Map.groupBy(there, (row) => ownerOf(row)?.id ?? '').values())
    for (const part of partsOf(own)) {
      await work.parts.breathe()
      const refused = await removePart(work, part, part[0] ? ownerOf(part[0]) : null)
      if (refused) return refused
    }
  return null
}

/** One at a time where some went along with another that was removed before them, or to find the row that may not go. */
async function removePart(
  work: Work,
  rows: readonly GoneFinding[],
  municipality: TakerContext['municipality'],
): Promise<RowRefusal | null> {
  const stepsFor = (some: readonly GoneFinding[]): readonly Step[] =>
    work.taker.removed?.(
      contextFor(work, municipality),
      some.map(({ id }) => id),
    ) ?? []
  if (!make(work, stepsFor(rows))) return null
  for await (const row of inTurns(rows, work.parts.breathe)) {
    const refusal = make(work, stepsFor([row]))
    if (refusal && refusal.reason !== 'missing') return { refusal, address: row.address }
  }
  return null
}

function* partsOf<Row>(rows: readonly Row[]): Iterable<readonly Row[]> {
  for (let at = 0; at < rows.length; at += MAX_ROWS_PER_COMMAND)
    yield rows.slice(at, at + MAX_ROWS_PER_COMMAND)
}
