import type { Workbook, Worksheet } from 'exceljs'
import { afterEach, expect, test } from 'vitest'
import { selectUndo } from '../../../../shared/core/history.ts'
import { UNDO } from '../../../../shared/core/historyCommands.ts'
import { recordsOf } from '../../../../shared/core/state.ts'
import { closingNoun } from '../../../../shared/features/closing/record.ts'
import { comparableName } from '../../../../shared/features/stakeholder/comparableName.ts'
import { selectStakeholders } from '../../../../shared/features/stakeholder/select.ts'
import { demoEvents } from '../../../../shared/testing/demoNetwork.ts'
import { facilitator, table3 } from '../../../../shared/testing/sitting.ts'
import { createTemporaryFolder } from '../../storage/testing/temporaryFolder.ts'
import { filledIn } from './testing/comeHome.ts'
import { type HomeRoom, openHomeRoom } from './testing/homeRoom.ts'

let room: HomeRoom
const open = (cards?: number): HomeRoom => {
  const events = [...demoEvents({ seed: 1, ...(cards === undefined ? {} : { cards }) })]
  room = openHomeRoom(createTemporaryFolder(), events)
  return room
}
afterEach(() => room.close())

const rowsOf = (): readonly string[] =>
  [...recordsOf(room.session.getState())].map((record) => JSON.stringify(record)).sort()

function sheetOf(workbook: Workbook, name: string): Worksheet {
  const sheet = workbook.getWorksheet(name)
  if (!sheet) throw new Error(`No sheet ${name}`)
  return sheet
}

function columnOf(sheet: Worksheet, title: string): number {
  let found = 0
  sheet.getRow(1).eachCell((cell, column) => {
    if (cell.value === title) found = column
  })
  if (found === 0) throw new Error(`No column ${title}`)
  return found
}

test('the example comes home untouched without a word, Moss’ own and everybody’s', async () => {
  const { workbook, planOf, municipalityId } = open()
  for (const id of [municipalityId('Moss'), null]) {
    const { differences, problems, unknownColumns, missingSheets, madeAt } = await planOf(await workbook(id))
    expect({ differences, problems, unknownColumns, missingSheets }).toEqual({
      ...{ differences: [], problems: [], unknownColumns: [], missingSheets: [] },
    })
    expect(madeAt).not.toBeNull()
  }
})

test('what was filled in is carried out as one deed and taken back by one undo, to the last field', async () => {
  const { workbook, planOf, municipalityId, desk, fileId, session, says } = open()
  const moss = municipalityId('Moss')
  const bytes = await workbook(moss)
  says('stakeholder.edit', {
    stakeholderIds: [selectStakeholders(session.getState(), moss)[0]?.id],
    contact: 'Sett i Samling',
  })
  const before = rowsOf()
  const filled = await filledIn(bytes, (book) => {
    const sheet = sheetOf(book, 'Interessenter')
    const note = columnOf(sheet, 'Merknad')
    for (let row = 2; row <= 6; row += 1) sheet.getRow(row).getCell(note).value = `Husk ${row}`
    sheet.getRow(sheet.rowCount + 2).getCell(1).value = 'Nytt fra arbeidsboka'
  })
  const plan = await planOf(filled)
  expect(plan.problems).toEqual([])
  expect(plan.differences.map(({ kind }) => kind)).toEqual([...Array(5).fill('changed'), 'new'])
  const chosen = plan.differences.map(({ number }) => number)
  const done = await desk.bringBack(facilitator, { fileId, planId: plan.planId, chosen })
  expect(done).toEqual({ ok: true, value: { refusal: null, address: '' } })
  const cards = selectStakeholders(session.getState(), moss)
  expect(cards.filter(({ note }) => note.startsWith('Husk '))).toHaveLength(5)
  expect(cards.at(-1)?.name).toBe('Nytt fra arbeidsboka')
  expect(cards.some(({ contact }) => contact === 'Sett i Samling')).toBe(true)
  // The same plan again: it is carried out and forgotten.
  const again = await desk.bringBack(facilitator, { fileId, planId: plan.planId, chosen })
  expect(again).toEqual({ ok: false, failure: { reason: 'notFound' } })
  expect((await planOf(filled)).differences).toEqual([])
  says(UNDO, { commandId: selectUndo(session.getState().history, facilitator)?.commandId })
  expect(rowsOf()).toEqual(before)
})

test('a cell that was changed after the preview is not written over; nothing of the rest is done', async () => {
  const { workbook, planOf, municipalityId, desk, fileId, session, says } = open()
  const moss = municipalityId('Moss')
  const filled = await filledIn(await workbook(moss), (book) => {
    const sheet = sheetOf(book, 'Interessenter')
    for (const row of [2, 3]) sheet.getRow(row).getCell(columnOf(sheet, 'Merknad')).value = 'Ny'
  })
  const plan = await planOf(filled)
  const [first] = plan.differences
  const id = selectStakeholders(session.getState(), moss).find(
    ({ name }) => comparableName(name) === comparableName(first?.row ?? ''),
  )?.id
  says('stakeholder.edit', { stakeholderIds: [id], note: 'Kom imellom' })
  const before = rowsOf()
  const chosen = plan.differences.map(({ number }) => number)
  expect(await desk.bringBack(facilitator, { fileId, planId: plan.planId, chosen })).toEqual({
    ok: true,
    value: { refusal: { reason: 'changedSince', by: '' }, address: first?.address },
  })
  expect(rowsOf()).toEqual(before)
  const others = plan.differences.slice(1).map(({ number }) => number)
  const rest = await desk.bringBack(facilitator, { fileId, planId: plan.planId, chosen: others })
  expect(rest).toEqual({ ok: true, value: { refusal: null, address: '' } })
})

test('a workbook of a gathering that was checked out finds the version that was kept of it', async () => {
  const { workbook, planOf, municipalityId, session, says } = open()
  const moss = municipalityId('Moss')
  const gatheringId = closingNoun.all(session.getState()).at(-1)?.gatheringId ?? ''
  const bytes = await workbook(moss, gatheringId)
  const [first, second] = selectStakeholders(session.getState(), moss)
  says('stakeholder.edit', { stakeholderIds: [first?.id], note: 'Etter utsjekken' })
  // What came after the check-out was never in the workbook: nobody filled it in, nobody cleared it.
  const later = await workbook(moss, gatheringId)
  for (const untouched of [bytes, later]) {
    const { differences, problems, madeAt } = await planOf(untouched)
    expect({ differences, problems }).toEqual({ differences: [], problems: [] })
    expect(madeAt).not.toBeNull()
  }
  const filled = await filledIn(later, (book) => {
    const sheet = sheetOf(book, 'Interessenter')
    const note = columnOf(sheet, 'Merknad')
    sheet.eachRow((row) => {
      if ([first?.name, second?.name].includes(String(row.getCell(1).value)))
        row.getCell(note).value = 'Hjemme'
    })
  })
  const { differences } = await planOf(filled)
  expect(differences.map(({ row, kind }) => [row, kind]).sort()).toEqual(
    [
      [first?.name, 'conflict'],
      [second?.name, 'changed'],
    ].sort(),
  )
})

test('a table that got hold of the preview brings nothing home', async () => {
  const { workbook, planOf, municipalityId, desk, fileId } = open()
  const filled = await filledIn(await workbook(municipalityId('Moss')), (book) => {
    const sheet = sheetOf(book, 'Interessenter')
    sheet.getRow(2).getCell(columnOf(sheet, 'Merknad')).value = 'Ny'
  })
  const { planId, differences } = await planOf(filled)
  const before = rowsOf()
  const chosen = differences.map(({ number }) => number)
  expect(chosen).toHaveLength(1)
  expect(await desk.bringBack(table3, { fileId, planId, chosen })).toMatchObject({
    value: { refusal: { reason: 'notAllowed' } },
  })
  expect(rowsOf()).toEqual(before)
})

test('a workbook of another network is told apart, and one that is no more ours is a list', async () => {
  const { workbook, municipalityId, desk } = open()
  const bytes = await workbook(municipalityId('Moss'))
  const elsewhere = await desk.read(bytes, '')
  expect(elsewhere).toMatchObject({
    ok: true,
    value: { kind: 'elsewhere', networkName: 'Læring for næring, Viken' },
  })
  const unmarked = await filledIn(bytes, (book) => book.removeWorksheet('Lister'))
  expect(await room.read(unmarked)).toMatchObject({ kind: 'list' })
})

test('two thousand rows are filled in, brought back in one deed and taken back again', async () => {
  const { workbook, planOf, municipalityId, desk, fileId, says, session } = open(2000)
  const moss = municipalityId('Moss')
  const filled = await filledIn(await workbook(moss), (book) => {
    const sheet = sheetOf(book, 'Interessenter')
    const note = columnOf(sheet, 'Merknad')
    for (let row = 2; row <= 1801; row += 1) sheet.getRow(row).getCell(note).value = `Husk ${row}`
    for (let more = 0; more < 200; more += 1)
      sheet.getRow(sheet.rowCount + 1).getCell(1).value = `Nytt fra arbeidsboka nr. ${more}`
  })
  const before = rowsOf()
  const plan = await planOf(filled)
  expect(plan.problems).toEqual([])
  expect(plan.differences).toHaveLength(2000)
  const chosen = plan.differences.map(({ number }) => number)
  const done = await desk.bringBack(facilitator, { fileId, planId: plan.planId, chosen })
  expect(done).toEqual({ ok: true, value: { refusal: null, address: '' } })
  expect((await planOf(filled)).differences).toEqual([])
  says(UNDO, { commandId: selectUndo(session.getState().history, facilitator)?.commandId })
  expect(rowsOf()).toEqual(before)
})
