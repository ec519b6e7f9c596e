import type { Id } from '../../../../shared/core/ids.ts'
import type { Municipality } from '../../../../shared/features/municipality/record.ts'
import { compareRow } from './compareRow.ts'
import { type ExpectedRow, nameOfRow } from './expectedTable.ts'
import type { Finding, GoneFinding, SheetFindings } from './finding.ts'
import { type Breathe, inTurns } from './inTurns.ts'
import { markNamesakes } from './markNamesakes.ts'
import { matchRows } from './matchRows.ts'
import { readNewRow } from './newRow.ts'
import { onceEach } from './onceEach.ts'
import { type KnownRow, nameInSheet, type SheetPair } from './sheetPair.ts'

export interface Comparison extends SheetPair {
  /** Those whose rows the workbook has. */
  readonly municipalities: readonly Municipality[]
  readonly scope: 'municipality' | 'network'
}

/**
 * Everything one sheet says that Samling does not, in the order of the sheet. Cells are compared three ways
 * where it is known what the workbook said when it was made, else two ways.
 */
export async function compareSheet(pair: Comparison, breathe: Breathe): Promise<SheetFindings> {
  const { now, base, taker } = pair
  const matched = matchRows(pair)
  const all: { readonly at: number; readonly findings: readonly Finding[] }[] = []
  const told = [...matched.problems]
  for await (const known of inTurns(matched.known, breathe)) {
    const compared = compareKnown(pair, known)
    all.push({ at: known.row.number, findings: compared.findings })
    told.push(...compared.problems)
  }
  for await (const row of inTurns(matched.fresh, breathe)) {
    const taken = readNewRow(pair, row, 'new')
    all.push({ at: row.number, findings: taken.findings })
    told.push(...taken.problems)
  }
  all.sort((one, other) => one.at - other.at)
  const single = onceEach(
    pair,
    all.flatMap(({ findings }) => findings),
  )
  told.push(...single.problems)
  const findings = await markNamesakes(pair, single.findings, breathe)
  const isThere = new Set(matched.known.map(({ id }) => rowNow(pair, id)?.id))
  const gone = base && taker.removed ? [...base.rows].entries() : []
  const removed = [...gone].flatMap(([at, [id, row]]): GoneFinding[] => {
    if (isThere.has(id) || !now.rows.has(id)) return []
    // The headings stand in row 1 of a workbook as it leaves the house.
    return [{ what: 'gone', id, name: nameOfRow(now, row), address: `A${at + 2}`, goesAlong: [] }]
  })
  return { findings: [...findings, ...removed], problems: told }
}

/** The row a record has now: its own, or that of the one it was merged into. */
function rowNow(
  { now, taker, state }: Comparison,
  id: Id,
): { readonly id: Id; readonly row: ExpectedRow } | undefined {
  const own = now.rows.get(id)
  if (own) return { id, row: own }
  const keptId = taker.livesOnIn?.(state, id)
  const kept = keptId === undefined ? undefined : now.rows.get(keptId)
  return keptId !== undefined && kept ? { id: keptId, row: kept } : undefined
}

/** A row about a record that is there, that was merged into another since, or that is gone. */
function compareKnown(pair: Comparison, { id, row, isByName }: KnownRow): SheetFindings {
  const { now, base } = pair
  const before = base?.rows.get(id)
  const current = rowNow(pair, id)
  if (!current) {
    const said = before && { current: before, before, isByName, name: '' }
    const isChanged = said && compareRow(pair, id, row, said).findings.length > 0
    return isChanged ? readNewRow(pair, row, 'conflict') : { findings: [], problems: [] }
  }
  const said = { current: current.row, before, isByName, name: nameOfRow(now, current.row) }
  if (current.id === id) return compareRow(pair, id, row, said)
  const name = before && base ? nameOfRow(base, before) : nameInSheet(pair, row)
  return compareRow(pair, current.id, row, {
    ...said,
    name,
    remark: { kind: 'mergedInto', about: said.name },
  })
}
