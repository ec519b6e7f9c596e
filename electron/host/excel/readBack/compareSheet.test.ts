import { expect, test } from 'vitest'
import { languages } from '../../../../shared/packs/language.ts'
import { getTexts } from '../../../../shared/texts/texts.ts'
import { run } from '../testing/networkBuilder.ts'
import { nothing, nothingToDo } from './testing/comeHome.ts'
import { base, cardsOn, HAVN, home, KS, short, write } from './testing/mossCards.ts'

test('a workbook nobody has touched says nothing, also when a spreadsheet program saved it again', async () => {
  expect(nothingToDo(await home(() => undefined))).toEqual(nothing)
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

test('a cell that is true or false says what Excel shows there in the language of the workbook', async () => {
  const shown = { nb: ['SANN', 'USANN'], nn: ['SANN', 'USANN'], en: ['TRUE', 'FALSE'] } as const
  for (const language of languages) {
    const { workbook } = getTexts(language)
    const { differences, problems } = await home(
      (book) => {
        const { sheet, at } = cardsOn(book, workbook.sheets.stakeholders)
        sheet.getCell(`${at(workbook.columns.note)}${KS}`).value = true
        sheet.getCell(`${at(workbook.columns.nextStep)}${KS}`).value = { formula: '1=2', result: false }
        sheet.getCell(`${at(workbook.columns.category)}${KS}`).value = false
      },
      { language },
    )
    expect(differences.map(({ inWorkbook }) => inWorkbook)).toEqual(shown[language].toReversed())
    expect(problems).toMatchObject([{ reason: 'unknownWord', value: shown[language][1] }])
  }
})
