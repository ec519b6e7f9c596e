import type { Style, Worksheet } from 'exceljs'
import { columnLetters } from '../charts/cellReference.ts'
import type { ListSheet } from '../sheetModel.ts'
import { isListKey, type ListKey } from '../sheets/lists.ts'
import type { NameListKey } from '../sheets/nameLists.ts'
import { columnWidth } from './columnWidth.ts'
import type { SheetFinish } from './finishPackage.ts'
import { cellText, encodeCellText } from './sanitise.ts'
import { headerStyle, textStyle } from './workbookStyle.ts'

/** One line each: a word that is cut by its neighbour is whole in the list it is chosen from. */
const wordStyle: Partial<Style> = { ...textStyle, alignment: { ...textStyle.alignment, wrapText: false } }

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
      cell.style = wordStyle
    })
    worksheet.getColumn(column).width = columnWidth(title, words.map(cellText))
  })
  worksheet.views = [{ state: 'frozen', xSplit: 0, ySplit: 1, activeCell: 'A1', showGridLines: true }]
  worksheet.pageSetup.printTitlesRow = '1:1'
  // On paper only Samling's own words, large enough to read: the network's names stand on the sheets they come from.
  const onPaper = ownLists.filter(({ key }) => isListKey(key))
  const lastRow = Math.max(1, ...onPaper.map(({ words }) => words.length)) + 1
  worksheet.pageSetup.printArea = `A$1:${columnLetters(Math.max(1, onPaper.length))}$${lastRow}`
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
