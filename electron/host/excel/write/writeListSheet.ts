import type { Worksheet } from 'exceljs'
import { columnLetters } from '../charts/cellReference.ts'
import type { ListSheet } from '../sheetModel.ts'
import type { ListKey } from '../sheets/lists.ts'
import type { NameListKey } from '../sheets/nameLists.ts'
import { columnWidth, rowHeightPt } from './columnWidth.ts'
import type { SheetFinish } from './finishPackage.ts'
import { cellText, encodeCellText } from './sanitise.ts'
import { headerStyle, textStyle } from './workbookStyle.ts'

const PRINT_SCALE_PERCENT = 80

/** The words of the drop-down lists, one list a column with its name on top. */
export function writeListSheet(worksheet: Worksheet, { lists: ownLists, mark }: ListSheet): SheetFinish {
  const lists = [...ownLists, ...(mark ? [{ title: mark.title, words: [mark.text] }] : [])]
  const longest = Math.max(...lists.map(({ words }) => words.length))
  lists.forEach(({ title, words }, index) => {
    const column = index + 1
    const header = worksheet.getCell(1, column)
    header.value = encodeCellText(title)
    header.style = headerStyle
    words.forEach((word, row) => {
      const cell = worksheet.getCell(row + 2, column)
      cell.value = encodeCellText(word)
      cell.style = textStyle
    })
    worksheet.getColumn(column).width = columnWidth(title, words.map(cellText), 34)
  })
  for (let row = 0; row < longest; row += 1)
    worksheet.getRow(row + 2).height = rowHeightPt(
      ownLists.map(({ words }, index) => ({
        text: cellText(words[row] ?? ''),
        width: worksheet.getColumn(index + 1).width ?? 0,
      })),
    )
  worksheet.views = [{ state: 'frozen', xSplit: 0, ySplit: 1, activeCell: 'A1', showGridLines: true }]
  worksheet.pageSetup.printTitlesRow = '1:1'
  // One page across would be too small to read: as many pages as it takes, and the mark is no reading for people.
  worksheet.pageSetup.fitToPage = false
  worksheet.pageSetup.scale = PRINT_SCALE_PERCENT
  worksheet.pageSetup.pageOrder = 'overThenDown'
  const ownColumns = Math.max(1, ownLists.length)
  worksheet.pageSetup.printArea = `A$1:${columnLetters(ownColumns)}$${longest + 1}`
  return { links: [], textRange: `A1:${columnLetters(lists.length)}${longest + 1}` }
}

/** Where a list's words stand, as a validation spells it; undefined when the workbook has no such list. */
export function listRange(
  { lists }: ListSheet,
  sheetName: string,
  key: ListKey | NameListKey,
): string | undefined {
  const index = lists.findIndex((list) => list.key === key)
  if (index < 0) return undefined
  const letters = columnLetters(index + 1)
  const lastRow = (lists[index]?.words.length ?? 0) + 1
  return `'${sheetName.replaceAll("'", "''")}'!$${letters}$2:$${letters}$${lastRow}`
}
