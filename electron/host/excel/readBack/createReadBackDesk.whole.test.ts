import { afterEach, expect, test } from 'vitest'
import { closingNoun } from '../../../../shared/features/closing/record.ts'
import { selectStakeholders } from '../../../../shared/features/stakeholder/select.ts'
import { allRecords } from '../../../../shared/testing/allRecords.ts'
import { demoEvents } from '../../../../shared/testing/demoNetwork.ts'
import { colleague, facilitator, table3 } from '../../../../shared/testing/sitting.ts'
import { createTemporaryFolder } from '../../storage/testing/temporaryFolder.ts'
import { filledIn, nothing, nothingToDo } from './testing/comeHome.ts'
import { type HomeRoom, openHomeRoom } from './testing/homeRoom.ts'
import { columnOf, sheetOf } from './testing/sheetCells.ts'

let room: HomeRoom
const open = (cards?: number): HomeRoom => {
  const events = [...demoEvents({ seed: 1, ...(cards === undefined ? {} : { cards }) })]
  room = openHomeRoom(createTemporaryFolder(), events)
  return room
}
afterEach(() => room.close())

const rowsOf = (): readonly string[] => allRecords(room.session.getState())

test('the example comes home untouched without a word, Moss’ own and everybody’s', async () => {
  const { workbook, planOf, municipalityId } = open()
  for (const id of [municipalityId('Moss'), null]) {
    const plan = await planOf(await workbook(id))
    expect(nothingToDo(plan)).toEqual(nothing)
    expect(plan.madeAt).not.toBeNull()
  }
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

test('a table that hands a workbook in brings nothing home', async () => {
  const { workbook, municipalityId, desk, fileId } = open()
  const filled = await filledIn(await workbook(municipalityId('Moss')), (book) => {
    const sheet = sheetOf(book, 'Interessenter')
    sheet.getRow(2).getCell(columnOf(sheet, 'Merknad')).value = 'Ny'
  })
  const read = await desk.read(filled, { fileId, clientId: table3.id })
  if (!read.ok || read.value.kind !== 'readBack') throw new Error('Not read')
  const { planId, differences } = read.value.plan
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
  const elsewhere = await desk.read(bytes, { fileId: '', clientId: facilitator.id })
  expect(elsewhere).toMatchObject({
    ok: true,
    value: { kind: 'elsewhere', networkName: 'Læring for næring, Viken' },
  })
  const unmarked = await filledIn(bytes, (book) => book.removeWorksheet('Lister'))
  expect(await room.read(unmarked)).toMatchObject({ kind: 'list' })
})

test('a plan is only there for whoever handed the workbook in, and where it was read', async () => {
  const { workbook, planOf, municipalityId, desk, fileId } = open()
  const { planId } = await planOf(await workbook(municipalityId('Moss')))
  const plan = { fileId, planId }
  const notFound = { failure: { reason: 'notFound' } }
  for (const [actor, elsewhere] of [
    [colleague, plan],
    [facilitator, { fileId: 'another', planId }],
  ] as const) {
    desk.forget(actor, elsewhere)
    expect(await desk.bringBack(actor, { ...elsewhere, chosen: [] })).toMatchObject(notFound)
  }
  const stillThere = { ok: true, value: { refusal: null, address: '' } }
  expect(await desk.bringBack(facilitator, { ...plan, chosen: [] })).toEqual(stillThere)
  const { planId: next } = await planOf(await workbook(municipalityId('Moss')))
  desk.forget(facilitator, { fileId, planId: next })
  expect(await desk.bringBack(facilitator, { fileId, planId: next, chosen: [] })).toMatchObject(notFound)
})

test('the workbook of a municipality that is gone is a list, not one of another network', async () => {
  const { workbook, municipalityId, says, read } = open()
  const moss = municipalityId('Moss')
  const bytes = await workbook(moss)
  says('municipality.remove', { municipalityId: moss })
  expect(await read(bytes)).toMatchObject({ kind: 'list' })
})
