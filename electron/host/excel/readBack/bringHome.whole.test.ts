import { afterEach, expect, test } from 'vitest'
import { selectUndo } from '../../../../shared/core/history.ts'
import { UNDO } from '../../../../shared/core/historyCommands.ts'
import { gatheringNoun } from '../../../../shared/features/gathering/record.ts'
import { selectImprovementAreas } from '../../../../shared/features/improvementArea/select.ts'
import { comparableName } from '../../../../shared/features/stakeholder/comparableName.ts'
import { selectStakeholders } from '../../../../shared/features/stakeholder/select.ts'
import { allRecords } from '../../../../shared/testing/allRecords.ts'
import { demoEvents } from '../../../../shared/testing/demoNetwork.ts'
import { facilitator } from '../../../../shared/testing/sitting.ts'
import { watchLoop } from '../../listFile/testing/mutations/watchLoop.ts'
import { createTemporaryFolder } from '../../storage/testing/temporaryFolder.ts'
import { filledIn } from './testing/comeHome.ts'
import { type HomeRoom, openHomeRoom } from './testing/homeRoom.ts'
import { columnOf, sheetOf, writeNotes } from './testing/sheetCells.ts'

let room: HomeRoom
const open = (cards?: number): HomeRoom => {
  const events = [...demoEvents({ seed: 1, ...(cards === undefined ? {} : { cards }) })]
  room = openHomeRoom(createTemporaryFolder(), events)
  return room
}
afterEach(() => room.close())

const rowsOf = (): readonly string[] => allRecords(room.session.getState())

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
    const sheet = writeNotes(book, 2, 6)
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

test('asked for twice at once it is done once; the room that goes on meanwhile loses nothing', async () => {
  const { workbook, planOf, municipalityId, desk, fileId, says, session } = open(300)
  const moss = municipalityId('Moss')
  const filled = await filledIn(await workbook(moss), (book) => {
    const sheet = writeNotes(book, 2, 301)
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
  const filled = await filledIn(
    await workbook(municipalityId('Moss')),
    (book) => void writeNotes(book, 2, 301),
  )
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

test('two thousand rows are filled in, brought back in one deed and taken back again', async () => {
  const { workbook, planOf, municipalityId, desk, fileId, says, session } = open(2000)
  const moss = municipalityId('Moss')
  const filled = await filledIn(await workbook(moss), (book) => {
    const sheet = writeNotes(book, 2, 1801)
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
