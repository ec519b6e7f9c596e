import type { Actor, Command } from '../../../../shared/core/command.ts'
import type { Id } from '../../../../shared/core/ids.ts'
import type { Refusal } from '../../../../shared/core/refusal.ts'
import type { State } from '../../../../shared/core/state.ts'
import { stepRules } from '../../../../shared/features/model.ts'
import { decideSteps } from '../../../../shared/features/workbook/commands.ts'
import type { CellProblem } from '../../../../shared/sync/readBack.ts'
import type { TakenValue } from './cells.ts'
import type { Comparison } from './compareSheet.ts'
import type { CellFinding, Finding, GoneFinding, NewFinding, SheetFindings } from './finding.ts'
import { goesAlong } from './goesAlong.ts'
import { type Breathe, inTurns } from './inTurns.ts'
import { municipalityOfRow } from './municipalityOfRow.ts'
import type { ColumnProblem, Step, TakerContext } from './rowTaker.ts'

/** What every row of a workbook is taken with. */
export type Surroundings = Omit<TakerContext, 'municipality'>

/** Who looks: previews are the facilitator's. */
export const previewActor: Actor = { id: 'preview', role: 'facilitator', name: '' }

/** What a row's steps would do, one after another as things are now. */
function decide(state: State, steps: readonly Step[]): ReturnType<typeof decideSteps> {
  const command: Command = { id: 'preview', kind: 'preview', payload: null, actor: previewActor, time: 0 }
  return decideSteps(stepRules, state, steps, command)
}

/** Why the rules would turn them down; null = they would not. */
function refusalOf(state: State, steps: readonly Step[]): Refusal | null {
  const decided = decide(state, steps)
  return decided.ok ? null : decided.failure.refusal
}

function reasonOf(refusal: Refusal): Pick<CellProblem, 'reason' | 'hint'> {
  switch (refusal.reason) {
    case 'tooMany':
      return { reason: 'tooMany', hint: String(refusal.limit) }
    case 'textTooLong':
      return { reason: 'tooLong', hint: String(refusal.limit) }
    case 'inOpenRound':
      return { reason: 'inOpenRound', hint: '' }
    default:
      return { reason: 'rowRefused', hint: '' }
  }
}

/**
 * Holds what was found against the noun's taker and the commands' own rules, so that a preview never offers
 * what would be turned down. What cannot be taken is told of and left out; the rest of a row stays.
 */
export async function tryFindings(
  comparison: Comparison,
  { findings, problems }: SheetFindings,
  around: Surroundings,
  breathe: Breathe,
): Promise<SheetFindings> {
  const told = [...problems]
  const kept: Finding[] = []
  const byRow = Map.groupBy(
    findings.filter((finding) => finding.what === 'cell'),
    ({ id }) => id,
  )
  const done = new Set<Id>()
  for await (const finding of inTurns(findings, breathe)) {
    if (finding.what === 'cell') {
      if (done.has(finding.id)) continue
      done.add(finding.id)
      const tried = tryCells(comparison, finding.id, byRow.get(finding.id) ?? [], around)
      kept.push(...tried.findings)
      told.push(...tried.problems)
    } else {
      const tried =
        finding.what === 'new' ? tryNew(comparison, finding, around) : tryGone(comparison, finding, around)
      kept.push(...tried.findings)
      told.push(...tried.problems)
    }
  }
  return { findings: kept, problems: told }
}

function tryCells(
  comparison: Comparison,
  id: Id,
  all: readonly CellFinding[],
  around: Surroundings,
): SheetFindings {
  const context = { ...around, municipality: municipalityOfRow(comparison, id) }
  const problems: CellProblem[] = []
  let cells = all
  while (cells.length > 0) {
    const taken = comparison.taker.changed(
      context,
      id,
      new Map(cells.map(({ column, value }) => [column.key, value])),
    )
    if (taken.ok) {
      const refusal = refusalOf(around.state, taken.value)
      if (!refusal) break
      const [first] = cells
      problems.push(...(first ? [problemAt(comparison, first, reasonOf(refusal))] : []))
      cells = []
      break
    }
    const named = new Map(taken.failure.map((problem) => [problem.column, problem]))
    const [first] = cells
    const dropped = cells.filter(({ column }) => named.has(column.key))
    // A column that was not given takes the row with it.
    const isRow = dropped.length < named.size && dropped.length === 0
    for (const cell of isRow && first ? [first] : dropped) {
      const problem = named.get(cell.column.key) ?? taken.failure[0]
      problems.push(problemAt(comparison, cell, problem ?? { reason: 'rowRefused', hint: '' }))
    }
    cells = isRow ? [] : cells.filter(({ column }) => !named.has(column.key))
  }
  return { findings: cells, problems }
}

const problemAt = (
  { found }: Comparison,
  { address, column, inWorkbook }: CellFinding,
  { reason, hint }: Pick<ColumnProblem, 'reason' | 'hint'>,
): CellProblem => ({ sheet: found.name, address, column: column.title, value: inWorkbook, reason, hint })

function tryNew(comparison: Comparison, finding: NewFinding, around: Surroundings): SheetFindings {
  const { taker, found } = comparison
  const context = { ...around, municipality: finding.municipality }
  const problems: CellProblem[] = []
  const tell = (key: string, { reason, hint }: Pick<ColumnProblem, 'reason' | 'hint'>): void => {
    const at = finding.addresses.get(key)
    const value = finding.cells.get(key) ?? finding.name
    problems.push({
      ...{ sheet: found.name, address: at?.address ?? finding.address, column: at?.title ?? '' },
      ...{ value: String(value), reason, hint },
    })
  }
  const cells = new Map<string, TakenValue>(finding.cells)
  while (taker.added) {
    const taken = taker.added(context, [cells])
    if (taken.ok) {
      const refusal = refusalOf(around.state, taken.value)
      if (!refusal) return { findings: [{ ...finding, cells }], problems }
      tell('', reasonOf(refusal))
      break
    }
    let isRow = taken.failure.length === 0
    for (const problem of taken.failure) {
      tell(problem.column, problem)
      isRow ||= taker.texts[problem.column]?.isRequired === true || !cells.delete(problem.column)
    }
    if (isRow) break
  }
  return { findings: [], problems }
}

function tryGone(comparison: Comparison, finding: GoneFinding, around: Surroundings): SheetFindings {
  const { id, name, address } = finding
  const context = { ...around, municipality: municipalityOfRow(comparison, id) }
  const decided = decide(around.state, comparison.taker.removed?.(context, [id]) ?? [])
  if (decided.ok) {
    const goes = goesAlong(around.state, decided.value, id, around.language)
    return { findings: [{ ...finding, goesAlong: goes }], problems: [] }
  }
  const problem = { sheet: comparison.found.name, address, column: '', value: name }
  return { findings: [], problems: [{ ...problem, ...reasonOf(decided.failure.refusal) }] }
}
