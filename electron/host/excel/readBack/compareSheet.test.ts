import type { Workbook, Worksheet } from 'exceljs'
import { expect, test } from 'vitest'
import type { State } from '../../../../shared/core/state.ts'
import type { Difference } from '../../../../shared/sync/readBack.ts'
import { addCards, run, smallNetwork } from '../testing/networkBuilder.ts'
import { filledIn, type HomeOptions, nothingToDo, planOf, workbookOf } from './testing/comeHome.ts'

const cards = addCards(smallNetwork(), 'moss', [
  { name: 'Havn', category: 'firms', note: 'Gammel' },
  { name: 'NAV' },
  { name: 'KS' },
])
const base = run(cards, 'stakeholder.place', {
  gatheringId: 'g1',
  places: [
    { stakeholderId: 'moss-s0', influence: 0.4321, interest: 0.8765 },
    { stakeholderId: 'moss-s1', influence: 0.1, interest: 0.2 },
  ],
})

/** The sheet of stakeholders; column letters by their titles in the first row. */
function cardsOn(
  workbook: Workbook,
  name = 'Interessenter',
): { sheet: Worksheet; at: (title: string) => string } {
  const sheet = workbook.getWorksheet(name)
  if (!sheet) throw new Error(`No sheet ${name}`)
  const at = (title: string): string => {
    let letters = ''
    sheet.getRow(1).eachCell((cell) => {
      if (cell.value === title) letters = cell.address.replace(/\d/g, '')
    })
    if (letters === '') throw new Error(`No column ${title}`)
    return letters
  }
  return { sheet, at }
}

interface Case extends HomeOptions {
  readonly now?: State
  readonly known?: boolean
}

async function home(edit: (workbook: Workbook) => void, options: Case = {}) {
  const { now = base, known = true, ...home } = options
  const bytes = await filledIn(await workbookOf(base, home), edit)
  return (await planOf(bytes, now, known ? base : null)).plan
}

const short = ({ kind, address, row, column, inWorkbook, inSamling, before, isChosen }: Difference) =>
  [kind, address, row, column, inWorkbook, inSamling, before, isChosen] as const

const write =
  (title: string, row: number, value: string | number | Date | null) =>
  (workbook: Workbook): void => {
    const { sheet, at } = cardsOn(workbook)
    sheet.getCell(`${at(title)}${row}`).value = value
  }

// The rows stand in Norwegian order: Havn, KS, NAV.
const [HAVN, KS, NAV] = [2, 3, 4]

test('a workbook nobody has touched says nothing, also when a spreadsheet program saved it again', async () => {
  expect(nothingToDo(await home(() => undefined))).toEqual({
    ...{ differences: [], problems: [], unknownColumns: [], missingColumns: [], missingSheets: [] },
  })
})

test('a cell somebody filled in is a change, told in words and where it stands', async () => {
  const { differences, problems } = await home(write('Merknad', KS, 'Ring dem'))
  expect(problems).toEqual([])
  expect(differences.map(short)).toEqual([
    ['changed', expect.stringMatching(/^[A-Z]+3$/), 'KS', 'Merknad', 'Ring dem', '', '', true],
  ])
})

test('a cell changed here and there is a conflict with both values, and the same change is none', async () => {
  const now = run(base, 'stakeholder.edit', { stakeholderIds: ['moss-s0'], note: 'Samling sier' })
  const conflict = await home(write('Merknad', HAVN, 'Arbeidsboka sier'), { now })
  expect(conflict.differences.map(short)).toEqual([
    ['conflict', expect.any(String), 'Havn', 'Merknad', 'Arbeidsboka sier', 'Samling sier', 'Gammel', false],
  ])
  const same = await home(write('Merknad', HAVN, 'Samling sier'), { now })
  expect(same.differences).toEqual([])
  expect((await home(() => undefined, { now })).differences).toEqual([])
})

test('words of a list are taken in any language and spelling; another word is told with the nearest', async () => {
  const taken = async (word: string) =>
    (await home(write('Holdning', KS, word))).differences.map(({ kind }) => kind)
  for (const word of ['pådriver', ' PÅDRIVER ', 'Champion', 'champion']) {
    const { problems, differences } = await home(write('Holdning', KS, word))
    expect([word, problems, differences.length]).toEqual([word, [], 1])
  }
  expect(await taken('')).toEqual([])
  const { problems, differences } = await home(write('Kategori', KS, 'Bedriftar'))
  expect(differences).toEqual([])
  expect(problems).toMatchObject([{ reason: 'unknownWord', value: 'Bedriftar', column: 'Kategori' }])
  expect(problems[0]?.hint).toBe('Bedrifter')
  expect((await home(write('Kategori', KS, 'landbruk'))).problems[0]?.hint).toBe('Landbruk, hav og utmark')
})

test('numbers come with comma, spaces or as text, within their bounds', async () => {
  for (const written of [55, '55', ' 55 ', '55,0', '\u00A055']) {
    const { differences } = await home(write('Innflytelse (0–100)', HAVN, written))
    expect([written, differences.map(({ kind }) => kind)]).toEqual([written, ['changed']])
  }
  const { problems } = await home((workbook) => {
    write('Innflytelse (0–100)', HAVN, 130)(workbook)
    write('Interesse (0–100)', HAVN, 'mye')(workbook)
  })
  expect(problems.map(({ reason, hint }) => [reason, hint])).toEqual([
    ['outOfBounds', '0–100'],
    ['notNumber', ''],
  ])
})

test('a number as it is shown is no change, though the place is finer', async () => {
  expect((await home(write('Innflytelse (0–100)', HAVN, '43'))).differences).toEqual([])
})

test('days come as days, in words and as bare numbers; others are told of', async () => {
  const words = [
    '24.12.2026',
    '24.12.26',
    '2026-12-24',
    '24. desember 2026',
    '24 Des. 2026',
    '24 December 2026',
  ]
  for (const written of [new Date(Date.UTC(2026, 11, 24)), ...words, 46_380]) {
    const { differences, problems } = await home(write('Frist', KS, written))
    expect([written, problems, differences.length]).toEqual([written, [], 1])
  }
  const { problems: others } = await home(write('Frist', KS, '24. fjomber 2026'))
  expect(others).toMatchObject([{ reason: 'notDay' }])
  expect((await home(write('Frist', KS, 'før jul'))).problems).toMatchObject([{ reason: 'notDay' }])
  expect((await home(write('Frist', KS, '31.02.2027'))).problems).toMatchObject([{ reason: 'notDay' }])
})

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

test('a cell with an error is named, a locked cell too, and a column nobody knows is kept aside', async () => {
  const plan = await home((workbook) => {
    const { sheet, at } = cardsOn(workbook)
    sheet.getCell(`${at('Merknad')}${HAVN}`).value = { error: '#REF!' }
    sheet.getCell(`${at('Ring')}${KS}`).value = 'Innerst'
    sheet.getRow(1).getCell(sheet.columnCount + 1).value = 'Vårt eget'
  })
  expect(plan.problems.map(({ reason, value }) => [reason, value])).toEqual([
    ['isError', '#REF!'],
    ['locked', 'Innerst'],
  ])
  expect(plan.unknownColumns).toMatchObject([{ sheet: 'Interessenter', title: 'Vårt eget' }])
  expect(plan.differences).toEqual([])
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

test('a heading that says something else is missed, and named beside the one nobody knows', async () => {
  const plan = await home((workbook) => {
    const { sheet, at } = cardsOn(workbook)
    sheet.getCell(`${at('Merknad')}1`).value = 'Kommentar'
  })
  expect(plan.missingColumns).toEqual([{ sheet: 'Interessenter', title: 'Merknad' }])
  expect(plan.unknownColumns.map(({ title }) => title)).toEqual(['Kommentar'])
})

test('what was removed in Samling and changed in the workbook is a conflict; unchanged it says nothing', async () => {
  const now = run(base, 'stakeholder.remove', { stakeholderIds: ['moss-s2'] })
  const changed = await home(write('Merknad', KS, 'Husk'), { now })
  expect(changed.differences.map(({ kind, row, isChosen }) => [kind, row, isChosen])).toEqual([
    ['conflict', 'KS', false],
  ])
  expect((await home(() => undefined, { now })).differences).toEqual([])
})

test('of another edition nothing is known of before: what would write over something is not chosen', async () => {
  const plan = await home(
    (workbook) => {
      write('Merknad', HAVN, 'Ny')(workbook)
      write('Merknad', KS, 'Fyller ut')(workbook)
    },
    { known: false },
  )
  expect(plan.madeAt).toBeNull()
  expect(plan.differences.map(({ row, before, isChosen }) => [row, before, isChosen])).toEqual([
    ['Havn', null, false],
    ['KS', null, true],
  ])
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
