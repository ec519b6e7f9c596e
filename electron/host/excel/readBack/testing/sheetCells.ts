import type { Workbook, Worksheet } from 'exceljs'

export function sheetOf(workbook: Workbook, name: string): Worksheet {
  const sheet = workbook.getWorksheet(name)
  if (!sheet) throw new Error(`No sheet ${name}`)
  return sheet
}

/** Where the column of that heading stands, counted from 1. */
export function columnOf(sheet: Worksheet, title: string): number {
  let found = 0
  sheet.getRow(1).eachCell((cell, column) => {
    if (cell.value === title) found = column
  })
  if (found === 0) throw new Error(`No column ${title}`)
  return found
}

/** Writes a remark on each of these rows of cards, as a person would between two gatherings. */
export function writeNotes(workbook: Workbook, firstRow: number, lastRow: number): Worksheet {
  const sheet = sheetOf(workbook, 'Interessenter')
  const note = columnOf(sheet, 'Merknad')
  for (let row = firstRow; row <= lastRow; row += 1) sheet.getRow(row).getCell(note).value = `Husk ${row}`
  return sheet
}
