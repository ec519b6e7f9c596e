import type { Result } from '../../../../../shared/core/result.ts'
import type { ListFileProblem } from '../../../../../shared/sync/listFile.ts'
import type { UntrustedRead } from '../../readUntrusted.ts'

/** What a mutant may be answered with; `full` and `failed` are about our own machine, never about the file. */
const reasons: readonly ListFileProblem['reason'][] = ['notWorkbook', 'tooLarge', 'unsafe', 'tooSlow']

export type Answer = Result<UntrustedRead, ListFileProblem>

const MOST = { sheets: 20, rows: 6000, columns: 30, cells: 120_000, letters: 2500 }

/** What is wrong with an answer to a workbook from anywhere; '' when it is one the page can rely on. */
export function checkAnswer(answer: Answer): string {
  if (!answer.ok)
    return reasons.includes(answer.failure.reason) ? '' : `answered with «${answer.failure.reason}»`
  // No network is open, so no workbook can be one of its own.
  if (answer.value.kind === 'own') return 'a workbook of no network'
  const { sheets } = answer.value.list
  if (sheets.length > MOST.sheets) return `${sheets.length} sheets`
  let cells = 0
  for (const { name, rows, rowCount } of sheets) {
    if (typeof name !== 'string') return 'a sheet without a name'
    if (rows.length > MOST.rows || rowCount < rows.length) return `${rows.length} rows of ${rowCount}`
    for (const row of rows) {
      cells += row.length
      if (row.length > MOST.columns) return `${row.length} columns`
      const odd = row.find((cell) => typeof cell !== 'string' || cell.length > MOST.letters)
      if (odd !== undefined) return `a cell with ${JSON.stringify(odd).slice(0, 60)}`
    }
  }
  return cells > MOST.cells ? `${cells} cells` : ''
}
