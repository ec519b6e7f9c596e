import type { Workbook } from 'exceljs'
import { expect, test } from 'vitest'
import { cardsOn, home, KS } from './testing/mossCards.ts'

const heading =
  (was: string, is: string | null) =>
  (workbook: Workbook): void => {
    const { sheet, at } = cardsOn(workbook)
    sheet.getCell(`${at(was)}1`).value = is
  }

/** A cell of a column by the heading it left the house with. */
function fill(workbook: Workbook, title: string, value: string): void {
  const { sheet, at } = cardsOn(workbook)
  sheet.getCell(`${at(title)}${KS}`).value = value
}

test.each([
  ['Merknad', 'Merknader'],
  ['Merknad', 'Merknad fra gruppa'],
  ['Kontakt i kommunen', 'Kontakt'],
  ['Kontakt i kommunen', 'Kontaktperson i kommunen'],
  ['Neste steg', 'Nest steg'],
  // Words that lists from anywhere have for the same.
  ['Merknad', 'Kommentar'],
  ['Kontakt i kommunen', 'Ansvarlig'],
])('«%s» that is headed «%s» where it stood is read as what it was, and it is told', async (title, name) => {
  const plan = await home((workbook) => {
    fill(workbook, title, 'Husk')
    heading(title, name)(workbook)
  })
  expect(plan.renamedColumns).toEqual([
    { sheet: 'Interessenter', address: expect.stringMatching(/^[A-Z]+1$/), heading: name, title },
  ])
  expect([plan.missingColumns, plan.unknownColumns, plan.problems]).toEqual([[], [], []])
  expect(plan.differences.map(({ row, column, inWorkbook }) => [row, column, inWorkbook])).toEqual([
    ['KS', title, 'Husk'],
  ])
})

test('a heading that says something else is missed, and named beside the one nobody knows', async () => {
  const plan = await home((workbook) => {
    const { sheet, at } = cardsOn(workbook)
    sheet.getCell(`${at('Merknad')}1`).value = 'Telefon'
  })
  expect(plan.missingColumns).toEqual([{ sheet: 'Interessenter', title: 'Merknad' }])
  expect(plan.unknownColumns.map(({ title }) => title)).toEqual(['Telefon'])
})

test('one like it that stands elsewhere is no stand-in, nor is one of two that could be meant', async () => {
  const elsewhere = await home((workbook) => {
    const { sheet } = cardsOn(workbook)
    heading('Merknad', null)(workbook)
    sheet.getRow(1).getCell(sheet.columnCount + 1).value = 'Merknader'
  })
  expect(elsewhere.renamedColumns).toEqual([])
  expect(elsewhere.missingColumns).toEqual([{ sheet: 'Interessenter', title: 'Merknad' }])
  expect(elsewhere.unknownColumns.map(({ title }) => title)).toEqual(['Merknader'])
  const two = await home((workbook) => {
    const { sheet, at } = cardsOn(workbook)
    const place = sheet.getColumn(at('Merknad')).number
    heading('Merknad', 'Merknader')(workbook)
    sheet.spliceColumns(place, 0, ['Merknad 2'])
  })
  expect(two.renamedColumns).toEqual([])
  expect(two.missingColumns).toEqual([{ sheet: 'Interessenter', title: 'Merknad' }])
  expect(two.unknownColumns.map(({ title }) => title)).toEqual(['Merknad 2', 'Merknader'])
})

test('rows are known by their ids also when that column is headed otherwise, and nobody is told', async () => {
  const plan = await home((workbook) => {
    fill(workbook, 'Interessent', 'KS Viken')
    heading('ID (ikke endre)', 'ID, ikke rør')(workbook)
  })
  expect([plan.renamedColumns, plan.missingColumns, plan.unknownColumns]).toEqual([[], [], []])
  expect(plan.differences.map(({ kind, row, inWorkbook }) => [kind, row, inWorkbook])).toEqual([
    ['changed', 'KS', 'KS Viken'],
  ])
})
