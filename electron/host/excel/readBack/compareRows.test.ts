import type { Workbook } from 'exceljs'
import { expect, test } from 'vitest'
import { run } from '../testing/networkBuilder.ts'
import { base, cardsOn, HAVN, home, KS, NAV, short, write } from './testing/mossCards.ts'

test('a new row is found below the table; a row that is gone is told of and not chosen', async () => {
  const { differences } = await home((workbook) => {
    const { sheet, at } = cardsOn(workbook)
    sheet.getCell(`${at('Interessent')}9`).value = 'NHO'
    sheet.getCell(`${at('Merknad')}9`).value = 'Ny'
    for (let column = 1; column <= sheet.columnCount; column += 1)
      sheet.getRow(NAV).getCell(column).value = null
  })
  expect(differences.map(short)).toEqual([
    ['new', 'A9', 'NHO', '', 'NHO · Ny', '', null, true],
    ['removed', 'A4', 'NAV', '', '', 'NAV', null, false],
  ])
})

test('a line written below a sheet that takes none is told of, also in a locked column alone', async () => {
  const { differences, problems } = await home((workbook) => {
    const { sheet } = cardsOn(workbook, 'Plasseringer')
    sheet.getCell(`A${sheet.rowCount + 1}`).value = 'Bondelaget'
  })
  expect(differences).toEqual([])
  expect(problems).toMatchObject([
    { sheet: 'Plasseringer', reason: 'rowNotAllowed', value: 'Bondelaget', column: 'Interessent' },
  ])
})

test('a row that lost its id is known by its name; a renamed one by its id; one id twice is told of', async () => {
  const wiped = await home((workbook) => {
    write('ID (ikke endre)', KS, null)(workbook)
    write('Merknad', KS, 'Husk')(workbook)
  })
  expect(wiped.differences.map(short)).toMatchObject([
    ['changed', expect.any(String), 'KS', 'Merknad', 'Husk', '', '', true],
  ])
  const renamed = await home(write('Interessent', KS, 'KS Viken'))
  expect(renamed.differences.map(short)).toEqual([
    ['changed', 'A3', 'KS', 'Interessent', 'KS Viken', 'KS', 'KS', true],
  ])
  const twice = await home((workbook) => {
    write('ID (ikke endre)', NAV, 'moss-s0')(workbook)
    write('Interessent', NAV, 'Havn')(workbook)
  })
  expect(twice.problems).toMatchObject([{ reason: 'sameIdTwice', value: 'moss-s0' }])
})

test('a row copied with its id and given another name is a new one, also above the row it came of', async () => {
  const copied = (at: number) => (workbook: Workbook) => {
    const { sheet } = cardsOn(workbook)
    sheet.insertRow(at, sheet.getRow(KS).values as unknown[])
    sheet.getRow(at).getCell(1).value = 'KS Viken'
  }
  for (const at of [KS, NAV + 1]) {
    const { differences, problems } = await home(copied(at))
    expect(problems).toEqual([])
    expect(differences.map(({ kind, row, address }) => [kind, row, address])).toEqual([
      ['new', 'KS Viken', `A${at}`],
    ])
  }
})

test('order of rows and columns, hidden rows, a row above and renamed sheets make no difference', async () => {
  const plan = await home((workbook) => {
    const { sheet, at } = cardsOn(workbook)
    sheet.getCell(`${at('Merknad')}${KS}`).value = 'Husk'
    const last = sheet.columnCount
    for (let row = 1; row <= 4; row += 1) {
      // The first and the second column change places; the last two rows too.
      const [first, second] = [sheet.getRow(row).getCell(1).value, sheet.getRow(row).getCell(2).value]
      sheet.getRow(row).getCell(1).value = second
      sheet.getRow(row).getCell(2).value = first
    }
    for (let column = 1; column <= last; column += 1) {
      const [above, below] = [sheet.getRow(KS).getCell(column).value, sheet.getRow(NAV).getCell(column).value]
      sheet.getRow(KS).getCell(column).value = below
      sheet.getRow(NAV).getCell(column).value = above
    }
    sheet.getRow(HAVN).hidden = true
    sheet.name = 'Våre folk'
  })
  expect(plan.problems).toEqual([])
  expect(plan.missingSheets).toEqual([])
  expect(plan.differences.map(short)).toMatchObject([
    ['changed', expect.any(String), 'KS', 'Merknad', 'Husk', '', '', true],
  ])
})

test('a sheet that is gone removes nothing, nor does a column', async () => {
  const gone = await home((workbook) => workbook.removeWorksheet('Interessenter'))
  expect([gone.differences, gone.missingSheets[0]]).toEqual([[], 'Interessenter'])
  const column = await home((workbook) => {
    const { sheet, at } = cardsOn(workbook)
    const letters = at('Merknad')
    for (let row = 1; row <= 4; row += 1) sheet.getCell(`${letters}${row}`).value = null
  })
  expect([column.differences, column.missingColumns]).toEqual([
    [],
    [{ sheet: 'Interessenter', title: 'Merknad' }],
  ])
})

test('what was removed in Samling and changed in the workbook is a conflict; unchanged it says nothing', async () => {
  const now = run(base, 'stakeholder.remove', { stakeholderIds: ['moss-s2'] })
  const changed = await home(write('Merknad', KS, 'Husk'), { now })
  expect(changed.differences.map(({ kind, row, isChosen }) => [kind, row, isChosen])).toEqual([
    ['conflict', 'KS', false],
  ])
  expect((await home(() => undefined, { now })).differences).toEqual([])
})

test('the workbook of all comes home too, and a new row there says whose it is', async () => {
  const plan = await home(
    (workbook) => {
      const { sheet, at } = cardsOn(workbook, 'Alle interessenter')
      sheet.getCell(`${at('Neste steg')}2`).value = 'Ring'
      sheet.getCell(`${at('Interessent')}8`).value = 'Bondelaget'
      sheet.getCell(`${at('Kommune')}8`).value = 'gol'
      sheet.getCell(`${at('Interessent')}9`).value = 'NHO'
      sheet.getCell(`${at('Kommune')}9`).value = 'Mos'
    },
    { municipalityId: null },
  )
  expect(plan.differences.map(({ kind, row }) => [kind, row])).toEqual([
    ['changed', 'Havn'],
    ['new', 'Bondelaget'],
  ])
  expect(plan.problems).toMatchObject([{ reason: 'unknownWord', value: 'Mos', hint: 'Moss' }])
})
