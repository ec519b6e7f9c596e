import type { Workbook, Worksheet } from 'exceljs'
import { afterEach, expect, test } from 'vitest'
import { selectUndo } from '../../../../shared/core/history.ts'
import { UNDO } from '../../../../shared/core/historyCommands.ts'
import { recordsOf } from '../../../../shared/core/state.ts'
import { closingNoun } from '../../../../shared/features/closing/record.ts'
import { gatheringNoun } from '../../../../shared/features/gathering/record.ts'
import { selectImprovementAreas } from '../../../../shared/features/improvementArea/select.ts'
import { comparableName } from '../../../../shared/features/stakeholder/comparableName.ts'
import { selectStakeholders } from '../../../../shared/features/stakeholder/select.ts'
import { demoEvents } from '../../../../shared/testing/demoNetwork.ts'
import { facilitator, table3 } from '../../../../shared/testing/sitting.ts'
import { watchLoop } from '../../listFile/testing/mutations/watchLoop.ts'
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
    value: { refusal: { reason: 'changedSince', by: '' }, address: `Interessenter!${first?.address}` },
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

test('only where it was read, and by one who could have brought it back, is a plan forgotten', async () => {
  const { workbook, planOf, municipalityId, desk, fileId } = open()
  const { planId } = await planOf(await workbook(municipalityId('Moss')))
  const bringBack = () => desk.bringBack(facilitator, { fileId, planId, chosen: [] })
  const stillThere = { ok: true, value: { refusal: null, address: '' } }
  desk.forget(table3, { fileId, planId })
  desk.forget(facilitator, { fileId: 'another', planId })
  expect(await desk.bringBack(facilitator, { fileId: 'another', planId, chosen: [] })).toMatchObject({
    failure: { reason: 'notFound' },
  })
  expect(await bringBack()).toEqual(stillThere)
  const { planId: next } = await planOf(await workbook(municipalityId('Moss')))
  desk.forget(facilitator, { fileId, planId: next })
  expect(await desk.bringBack(facilitator, { fileId, planId: next, chosen: [] })).toMatchObject({
    failure: { reason: 'notFound' },
  })
})

test('asked for twice at once it is done once; the room that goes on meanwhile loses nothing', async () => {
  const { workbook, planOf, municipalityId, desk, fileId, says, session } = open(300)
  const moss = municipalityId('Moss')
  const filled = await filledIn(await workbook(moss), (book) => {
    const sheet = sheetOf(book, 'Interessenter')
    const note = columnOf(sheet, 'Merknad')
    for (let row = 2; row <= 301; row += 1) sheet.getRow(row).getCell(note).value = `Husk ${row}`
    sheet.getRow(sheet.rowCount + 1).getCell(1).value = 'Nytt fra arbeidsboka'
  })
  const plan = await planOf(filled)
  const asked = { fileId, planId: plan.planId, chosen: plan.differences.map(({ number }) => number) }
  const [first] = selectStakeholders(session.getState(), moss)
  // As many moves as there are turns to come between, and more than it begins again for.
  let moves = 0
  const moving = setInterval(() => {
    says('stakeholder.edit', { stakeholderIds: [first?.id], contact: `Sett ${++moves}` })
    if (moves === 20) clearInterval(moving)
  }, 1)
  const answers = await Promise.all([desk.bringBack(facilitator, asked), desk.bringBack(facilitator, asked)])
  clearInterval(moving)
  expect(moves).toBeGreaterThan(0)
  expect(answers).toMatchObject([
    { ok: true, value: { refusal: null } },
    { ok: false, failure: { reason: 'notFound' } },
  ])
  const cards = selectStakeholders(session.getState(), moss)
  expect(cards.filter(({ note }) => note.startsWith('Husk '))).toHaveLength(300)
  expect(cards.filter(({ name }) => name === 'Nytt fra arbeidsboka')).toHaveLength(1)
  expect(cards.find(({ id }) => id === first?.id)?.contact).toBe(`Sett ${moves}`)
})

test('a network that is closed in the middle is left as it was', async () => {
  const { workbook, planOf, municipalityId, desk, fileId } = open(300)
  const filled = await filledIn(await workbook(municipalityId('Moss')), (book) => {
    const sheet = sheetOf(book, 'Interessenter')
    const note = columnOf(sheet, 'Merknad')
    for (let row = 2; row <= 301; row += 1) sheet.getRow(row).getCell(note).value = `Husk ${row}`
  })
  const plan = await planOf(filled)
  const before = rowsOf()
  const chosen = plan.differences.map(({ number }) => number)
  const asked = desk.bringBack(facilitator, { fileId, planId: plan.planId, chosen })
  room.closeNetwork()
  expect(await asked).toMatchObject({ ok: false, failure: { reason: 'notFound' } })
  expect(rowsOf()).toEqual(before)
})

test('what may not be done is told with its sheet and its row, also of a row that is gone', async () => {
  const { workbook, planOf, municipalityId, desk, fileId, says, session } = open()
  const moss = municipalityId('Moss')
  const [area] = selectImprovementAreas(session.getState(), moss)
  const without = await filledIn(await workbook(moss), (book) => {
    const sheet = sheetOf(book, 'Forbedringsområder')
    sheet.eachRow((row) => {
      if (row.getCell(1).value === area?.title)
        for (let at = 1; at <= sheet.columnCount; at += 1) row.getCell(at).value = null
    })
  })
  const plan = await planOf(without)
  const [gone] = plan.differences.filter(({ kind }) => kind === 'removed')
  const address = gone?.address ?? ''
  expect(address).toMatch(/^A\d+$/)
  says('round.open', {
    ...{ roundId: 'r', municipalityId: moss, gatheringId: gatheringNoun.all(session.getState())[0]?.id },
    ...{
      method: 'dots',
      matrix: 'reach',
      question: 'Hva først?',
      voters: '',
      seatCount: 4,
      hasFacilitator: false,
    },
    improvementAreaIds: selectImprovementAreas(session.getState(), moss).map(({ id }) => id),
    ...{ dotCount: 3, canStack: true, rerunOf: null, order: 'a0' },
  })
  const before = rowsOf()
  const asked = { fileId, planId: plan.planId, chosen: [gone?.number ?? -1] }
  expect(await desk.bringBack(facilitator, asked)).toMatchObject({
    value: { refusal: { reason: 'inOpenRound' }, address: `Forbedringsområder!${address}` },
  })
  expect(rowsOf()).toEqual(before)
  expect((await planOf(without)).problems).toMatchObject([
    { sheet: 'Forbedringsområder', address, value: area?.title, reason: 'inOpenRound' },
  ])
})

test('the workbook of a municipality that is gone is a list, not one of another network', async () => {
  const { workbook, municipalityId, says, read } = open()
  const moss = municipalityId('Moss')
  const bytes = await workbook(moss)
  says('municipality.remove', { municipalityId: moss })
  expect(await read(bytes)).toMatchObject({ kind: 'list' })
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
  const watch = watchLoop()
  const done = await desk.bringBack(facilitator, { fileId, planId: plan.planId, chosen })
  watch.stop()
  // Of the thread's own work; what others on the machine took is not in it.
  expect(watch.longestWorkMs()).toBeLessThan(100)
  expect(done).toEqual({ ok: true, value: { refusal: null, address: '' } })
  expect((await planOf(filled)).differences).toEqual([])
  says(UNDO, { commandId: selectUndo(session.getState().history, facilitator)?.commandId })
  expect(rowsOf()).toEqual(before)
})
