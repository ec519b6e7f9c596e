import { expect, test } from 'vitest'
import { allRecords } from '../../testing/allRecords.ts'
import { planSitting } from '../../testing/planSitting.ts'
import { colleague, type Sitting } from '../../testing/sitting.ts'
import { assessmentNoun } from '../assessment/record.ts'
import { attendanceNoun } from '../attendance/record.ts'
import { homeTaskNoun, homeTaskReportNoun } from '../homeTask/record.ts'
import { getMunicipality } from '../municipality/select.ts'
import { programmeItemNoun } from '../programmeItem/record.ts'
import { promiseNoun } from '../promise/record.ts'
import { GATHERING_LIMIT, GATHERING_TEXT_LIMITS, GATHERING_TITLE_LIMIT } from './commands.ts'
import { getGathering, selectCurrentGathering, selectGatherings } from './select.ts'

/** Both gatherings with everything that can hang on one, said by Moss. */
function heldSitting(): Sitting {
  const sitting = planSitting()
  for (const gatheringId of ['samling1', 'samling2']) {
    const item = { title: 'Kart', minutes: 30, phases: [], exercise: null, note: '', order: 'a0' }
    sitting.does('programmeItem.add', { gatheringId, items: [{ id: `${gatheringId}Item`, ...item }] })
    const task = { homeTaskId: `${gatheringId}Task`, gatheringId, text: 'Ring tre bedrifter', order: 'a0' }
    sitting.does('homeTask.add', task)
    sitting.does('homeTask.report', { homeTaskId: task.homeTaskId, municipalityId: 'moss', status: 'done' })
    const given = { municipalityId: 'moss', gatheringId, text: 'Invitere', order: 'a0' }
    sitting.does('promise.give', { promiseId: `${gatheringId}Promise`, ...given })
    sitting.does('attendance.count', { municipalityId: 'moss', gatheringId, count: 4 })
    const asked = { municipalityId: 'moss', gatheringId, characteristicId: 'region' }
    expect(sitting.does('assessment.agree', { ...asked, level: 3 }).ok).toBe(true)
  }
  return sitting
}

const removes = (sitting: Sitting, gatheringId: string) => sitting.does('gathering.remove', { gatheringId })

test('a gathering takes with it what was its own, and frees the promises that were made there', () => {
  const sitting = heldSitting()
  expect(removes(sitting, 'samling1').ok).toBe(true)
  for (const noun of [programmeItemNoun, homeTaskNoun, assessmentNoun, attendanceNoun])
    expect(noun.all(sitting.state).map(({ gatheringId }) => gatheringId)).toEqual(['samling2'])
  expect(homeTaskReportNoun.all(sitting.state).map(({ homeTaskId }) => homeTaskId)).toEqual(['samling2Task'])
  expect(promiseNoun.all(sitting.state).map(({ gatheringId }) => gatheringId)).toEqual([null, 'samling2'])
})

test('one undo brings all of it back, and a redo takes it all away again', () => {
  const sitting = heldSitting()
  const before = allRecords(sitting.state)
  removes(sitting, 'samling1')
  const after = allRecords(sitting.state)
  expect(sitting.undoes().ok).toBe(true)
  expect(allRecords(sitting.state)).toEqual(before)
  expect(sitting.redoes().ok).toBe(true)
  expect(allRecords(sitting.state)).toEqual(after)
})

test('a gathering that was checked out, or that people vote at, is not removed', () => {
  const sitting = heldSitting()
  sitting.does('gathering.checkOut', { closingId: 'kept', gatheringId: 'samling1', name: 'Samling 1' })
  const before = allRecords(sitting.state)
  expect(removes(sitting, 'samling1')).toMatchObject({ failure: { reason: 'checkedOut' } })
  expect(removes(sitting, 'nowhere')).toMatchObject({ failure: { reason: 'missing', noun: 'gathering' } })
  expect(allRecords(sitting.state)).toEqual(before)
})

test('even the last gathering can go, and what people promised is still there', () => {
  const sitting = heldSitting()
  removes(sitting, 'samling2')
  expect(removes(sitting, 'samling1').ok).toBe(true)
  expect(selectGatherings(sitting.state)).toEqual([])
  expect(selectCurrentGathering(sitting.state, '2026-06-09')).toBeUndefined()
  expect(promiseNoun.all(sitting.state)).toHaveLength(2)
})

test('days in the wrong order are kept as they were typed; the row decides what comes first', () => {
  const sitting = heldSitting()
  sitting.does('gathering.edit', { gatheringId: 'samling1', date: '2026-12-02' })
  sitting.does('gathering.edit', { gatheringId: 'samling2', date: '2026-03-04' })
  expect(selectGatherings(sitting.state).map(({ id, date }) => [id, date])).toEqual([
    ['samling1', '2026-12-02'],
    ['samling2', '2026-03-04'],
  ])
  const currentOn = (day: string) => selectCurrentGathering(sitting.state, day)?.id
  // A clock that stands before everything, between the days, and long after.
  expect(currentOn('1970-01-01')).toBe('samling1')
  expect(currentOn('2026-06-09')).toBe('samling2')
  expect(currentOn('2099-01-01')).toBe('samling2')
})

test('who was only at the gathering that goes does not by that become a member of all the others', () => {
  for (const gatheringId of ['samling1', 'samling2']) {
    const other = gatheringId === 'samling1' ? 'samling2' : 'samling1'
    const sitting = heldSitting()
    const only = { joinedGatheringId: gatheringId, leftGatheringId: gatheringId }
    sitting.does('municipality.setMembership', { municipalityId: 'moss', ...only })
    removes(sitting, gatheringId)
    expect(getMunicipality(sitting.state, 'moss')).toMatchObject({
      joinedGatheringId: other,
      leftGatheringId: other,
    })
    sitting.undoes()
    expect(getMunicipality(sitting.state, 'moss')).toMatchObject(only)
  }
})

test('texts too long, no title and too many gatherings are refused, and nothing is half done', () => {
  const sitting = heldSitting()
  const before = allRecords(sitting.state)
  const edits = (said: object) => sitting.does('gathering.edit', { gatheringId: 'samling1', ...said })
  expect(edits({ title: ' \u200E ' })).toMatchObject({ failure: { reason: 'nameEmpty' } })
  expect(edits({ title: 'x'.repeat(GATHERING_TITLE_LIMIT + 1) })).toMatchObject({
    failure: { reason: 'textTooLong', limit: GATHERING_TITLE_LIMIT },
  })
  for (const [field, limit] of Object.entries(GATHERING_TEXT_LIMITS))
    expect(edits({ place: 'Moss', [field]: 'x'.repeat(limit + 1) })).toMatchObject({ failure: { limit } })
  const one = (id: string) => ({ id, title: id, order: 'a5', date: null })
  const many = Array.from({ length: GATHERING_LIMIT - 1 }, (_, index) => one(`more${index}`))
  expect(sitting.does('gathering.add', { gatherings: many })).toMatchObject({
    failure: { reason: 'tooMany' },
  })
  expect(sitting.does('gathering.add', { gatherings: [one('new'), one('new')] })).toMatchObject({
    failure: { reason: 'exists' },
  })
  expect(allRecords(sitting.state)).toEqual(before)
})

test('two who say different things of a gathering both get their say; undo takes back the newest, field by field', () => {
  const sitting = heldSitting()
  sitting.does('gathering.edit', { gatheringId: 'samling1', place: 'Moss' })
  sitting.does('gathering.edit', { gatheringId: 'samling1', date: '2026-03-04' }, colleague)
  sitting.does('gathering.edit', { gatheringId: 'samling1', purpose: 'Se hverandre' })
  const said = () => getGathering(sitting.state, 'samling1')
  expect(said()).toMatchObject({ place: 'Moss', date: '2026-03-04', purpose: 'Se hverandre' })
  sitting.undoes()
  expect(said()).toMatchObject({ place: 'Moss', date: '2026-03-04', purpose: '' })
  sitting.undoes(colleague)
  expect(said()).toMatchObject({ place: 'Moss', date: null })
  sitting.redoes(colleague)
  expect(said()).toMatchObject({ place: 'Moss', date: '2026-03-04', purpose: '' })
})
