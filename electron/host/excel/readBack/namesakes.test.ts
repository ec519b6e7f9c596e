import type { Workbook } from 'exceljs'
import { expect, test } from 'vitest'
import { actionNoun } from '../../../../shared/features/action/record.ts'
import type { Difference } from '../../../../shared/sync/readBack.ts'
import { addAreas, addCards, run } from '../testing/networkBuilder.ts'
import { base, cardsOn, HAVN, home, KS, NAV, short, write } from './testing/mossCards.ts'
import { bringBack, planWritten } from './testing/writtenIn.ts'

/** Rows written by hand below the table, without an id. */
const newRows =
  (...names: readonly string[]) =>
  (workbook: Workbook): void => {
    const { sheet, at } = cardsOn(workbook)
    for (const [index, name] of names.entries()) {
      sheet.getCell(`${at('Interessent')}${9 + index}`).value = name
      sheet.getCell(`${at('Merknad')}${9 + index}`).value = 'Ny'
    }
  }
const takeOut =
  (row: number) =>
  (workbook: Workbook): void => {
    const { sheet } = cardsOn(workbook)
    for (let column = 1; column <= sheet.columnCount; column += 1)
      sheet.getRow(row).getCell(column).value = null
  }
const remarks = (differences: readonly Difference[]) =>
  differences.map(({ kind, row, isChosen, remark }) => [
    kind,
    row,
    isChosen,
    remark && `${remark.kind} ${remark.about}`,
  ])

test('a new row with the name of a card that has its own row is told of, and not ticked', async () => {
  const { differences, problems } = await home(newRows('NAV', ' nav ', 'NHO'))
  expect(problems).toEqual([])
  expect(remarks(differences)).toEqual([
    ['new', 'NAV', false, 'alreadyThere NAV'],
    ['new', 'nav', false, 'alreadyThere NAV'],
    ['new', 'NHO', true, null],
  ])
})

test('another form of a name that is there, and the same new name twice, are told of too', async () => {
  const { differences } = await home(newRows('Moss havn KF', 'Bondelaget', 'Bonde\u00ADlaget'))
  expect(remarks(differences)).toEqual([
    ['new', 'Moss havn KF', false, 'resembles Havn'],
    ['new', 'Bondelaget', true, null],
    ['new', 'Bondelaget', false, 'repeated A10'],
  ])
})

test('a row written anew in the place of one that is gone is that one: case, spaces, signs, composed letters', async () => {
  const now = run(base, 'stakeholder.edit', { stakeholderIds: ['moss-s2'], name: 'Næringsråd Åsen' })
  for (const name of [
    'Næringsråd Åsen',
    'NÆRINGSRÅD  ÅSEN',
    'Næringsråd Åsen'.normalize('NFD'),
    'Næringsråd-Åsen',
  ]) {
    const written = (workbook: Workbook): void => {
      takeOut(KS)(workbook)
      newRows(name)(workbook)
    }
    const { differences } = await home(written, { now })
    const note = differences.find(({ column }) => column === 'Merknad')
    expect([name, note?.kind, note?.address.slice(-1), note?.inWorkbook, note?.isChosen]).toEqual([
      name,
      'changed',
      '9',
      'Ny',
      true,
    ])
    expect(differences.filter(({ kind }) => kind === 'new' || kind === 'removed')).toEqual([])
  }
})

test('what a row known by its name does not fill in is offered to be emptied, and not ticked', async () => {
  const { differences } = await home((workbook) => {
    takeOut(HAVN)(workbook)
    newRows('Havn')(workbook)
  })
  expect(differences.map(({ column, inWorkbook, isChosen }) => [column, inWorkbook, isChosen])).toEqual([
    ['Kategori', '', false],
    ['Innflytelse (0–100)', '', false],
    ['Interesse (0–100)', '', false],
    ['Merknad', 'Ny', true],
  ])
})

test('a row that lost its id is known by the name it had, also when the card is called otherwise by now', async () => {
  const now = run(base, 'stakeholder.edit', { stakeholderIds: ['moss-s2'], name: 'KS Viken' })
  const { differences } = await home(
    (workbook) => {
      write('ID (ikke endre)', KS, null)(workbook)
      write('Merknad', KS, 'Husk')(workbook)
    },
    { now },
  )
  expect(differences.map(short)).toMatchObject([
    ['changed', expect.any(String), 'KS Viken', 'Merknad', 'Husk', '', '', true],
  ])
})

test('where two cards bear the name nobody can tell which is meant, and it is said', async () => {
  const now = run(base, 'stakeholder.edit', { stakeholderIds: ['moss-s1'], name: 'KS' })
  const { differences } = await home(
    (workbook) => {
      takeOut(KS)(workbook)
      takeOut(NAV)(workbook)
      newRows('KS')(workbook)
    },
    { now },
  )
  expect(remarks(differences)).toEqual([
    ['new', 'KS', false, 'alreadyThere KS'],
    ['removed', 'KS', false, null],
    ['removed', 'NAV', false, null],
  ])
})

test('an area that is there already is told of, as a card is; a body may stand in several steps', async () => {
  const areas = addAreas(base, 'moss', ['Én vei inn', 'Felles skjema'])
  const step = { improvementAreaId: 'moss-a0', actionId: null, need: 'know', side: 'political' } as const
  const state = run(areas, 'anchoring.add', {
    anchorings: [{ ...step, id: 'council', body: 'municipalCouncil', order: 'a0' }],
  })
  const held = await planWritten(state, 'moss', [
    { sheet: 'Forbedringsområder', row: 2, column: 'improvementArea', value: 'én vei inn' },
    { sheet: 'Forankring', row: 1, column: 'body', value: 'Kommunestyret' },
    { sheet: 'Forankring', row: 1, column: 'about', value: 'Felles skjema' },
  ])
  expect(remarks(held.plan.differences)).toEqual([
    ['new', 'én vei inn', false, 'alreadyThere Én vei inn'],
    ['new', 'Kommunestyret', true, null],
  ])
})

test('an action that names a card of a row told to be there already means the one that is there', async () => {
  const held = await planWritten(base, 'moss', [
    { sheet: 'Interessenter', row: 3, column: 'stakeholder', value: 'Havn' },
    { sheet: 'Tiltaksplan', row: 0, column: 'action', value: 'Kaffe på kaia' },
    { sheet: 'Tiltaksplan', row: 0, column: 'stakeholders', value: 'Havn' },
  ])
  expect(held.plan.problems).toEqual([])
  const { after } = await bringBack(held, base, ({ isChosen }) => isChosen)
  expect(actionNoun.all(after)).toMatchObject([{ stakeholderIds: ['moss-s0'] }])
})

test('two thousand new names are held against two thousand cards at once', async () => {
  const names = Array.from({ length: 2000 }, (_, index) => `Bedrift ${index} på kaia`)
  const many = addCards(
    base,
    'gol',
    names.map((name) => ({ name })),
  )
  const held = await planWritten(
    many,
    'gol',
    names.map((name, row) => ({
      ...{ sheet: 'Interessenter', row: 2000 + row, column: 'stakeholder', value: name.toUpperCase() },
    })),
  )
  expect(held.plan.differences).toHaveLength(2000)
  expect(held.plan.differences.every(({ remark }) => remark?.kind === 'alreadyThere')).toBe(true)
})
