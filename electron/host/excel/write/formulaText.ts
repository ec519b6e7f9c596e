import { columnLetters } from '../charts/cellReference.ts'
import { xmlText } from '../charts/xml.ts'
import type { Column, Formula } from '../sheetModel.ts'

/**
 * Spells the formulas of one sheet as the XML of its cells holds them: `[key]` becomes the cell of that column
 * in the same row (1 = the header), `[key:]` all cells of the column down to `lastRow`. A column has one
 * formula for thousands of rows: it is taken apart once.
 */
export function createFormulaSpeller(
  columns: readonly Column[],
  lastRow: number,
): (formula: Formula, row: number) => string {
  const letters = new Map(columns.map(({ key }, index) => [key, columnLetters(index + 1)]))
  const known = new Map<string, readonly string[]>()
  // Words and cells in turn, beginning with words; a cell lacks only its row.
  const takeApart = (formula: string): readonly string[] =>
    formula.split(/(\[[A-Za-z]+:?\])/).map((piece, index) => {
      if (index % 2 === 0) return xmlText(piece)
      const isWhole = piece.endsWith(':]')
      const column = letters.get(piece.slice(1, isWhole ? -2 : -1))
      if (column === undefined) throw new Error(`A formula reads ${piece}, which is not on the sheet`)
      return isWhole ? `$${column}$2:$${column}$${lastRow}` : column
    })
  return ({ formula }, row) => {
    const pieces = known.get(formula) ?? takeApart(formula)
    known.set(formula, pieces)
    let spelled = ''
    for (const [index, piece] of pieces.entries())
      spelled += index % 2 === 0 || piece.startsWith('$') ? piece : `${piece}${row}`
    return spelled
  }
}
