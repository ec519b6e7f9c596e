import type { CellProblem } from '../../../../shared/sync/readBack.ts'
import type { CellFinding, Finding, SheetFindings } from './finding.ts'
import type { SheetPair } from './sheetPair.ts'

/**
 * Two rows may be about one record: its own, and that of one that was merged into it since. Where both fill in the
 * same cell, its own row's word counts, then the first; another word is told of, and what says the same is said once.
 */
export function onceEach({ found }: SheetPair, findings: readonly Finding[]): SheetFindings {
  const first = new Map<string, CellFinding>()
  const keyOf = ({ id, column }: CellFinding): string => `${id} ${column.key}`
  const cells = findings.filter((finding): finding is CellFinding => finding.what === 'cell')
  for (const cell of cells.toSorted((one, other) => (one.remark ? 1 : 0) - (other.remark ? 1 : 0)))
    if (!first.has(keyOf(cell))) first.set(keyOf(cell), cell)
  const problems: CellProblem[] = []
  const kept = findings.filter((finding) => {
    if (finding.what !== 'cell') return true
    const word = first.get(keyOf(finding))
    if (!word || word === finding) return true
    const { address, column, inWorkbook } = finding
    if (word.value !== finding.value)
      problems.push({
        ...{ sheet: found.name, address, column: column.title, value: inWorkbook },
        ...{ reason: 'saidOtherwise', hint: `${found.name}!${word.address}` },
      })
    return false
  })
  return { findings: kept, problems }
}
