import { expect, test } from 'vitest'
import { apply, commit } from '../../core/apply.ts'
import { facilitator, mossSitting, type Sitting } from '../../testing/sitting.ts'
import { model } from '../model.ts'
import { isCheckedOut, selectClosings } from './select.ts'
import { selectCorrections } from './selectCorrections.ts'

const checksOut = (sitting: Sitting, closingId: string, gatheringId = 'samling1', name = 'Speilet') =>
  sitting.does('gathering.checkOut', { closingId, gatheringId, name })

test('a gathering that is checked out stays, can be corrected, and can be checked out again', () => {
  const sitting = mossSitting()
  expect(checksOut(sitting, 'first').ok).toBe(true)
  expect(isCheckedOut(sitting.state, 'samling1')).toBe(true)
  expect(sitting.does('gathering.remove', { gatheringId: 'samling1' })).toMatchObject({
    failure: { reason: 'checkedOut' },
  })
  expect(sitting.does('gathering.edit', { gatheringId: 'samling1', title: 'Speil' }).ok).toBe(true)
  expect(checksOut(sitting, 'second').ok).toBe(true)
  expect(selectClosings(sitting.state, 'samling1').map(({ id }) => id)).toEqual(['first', 'second'])
  expect(selectClosings(sitting.state, 'samling2')).toEqual([])
})

test('checking out is never undone: the undo before it is of what was done before', () => {
  const sitting = mossSitting()
  checksOut(sitting, 'first')
  expect(sitting.undoes().ok).toBe(true)
  expect(isCheckedOut(sitting.state, 'samling1')).toBe(true)
})

test('what cannot be checked out is refused', () => {
  const sitting = mossSitting()
  checksOut(sitting, 'first')
  expect(checksOut(sitting, 'first')).toMatchObject({ failure: { reason: 'exists' } })
  expect(checksOut(sitting, 'second', 'none')).toMatchObject({ failure: { reason: 'missing' } })
  expect(checksOut(sitting, 'second', 'samling1', ' ')).toMatchObject({ failure: { reason: 'nameEmpty' } })
  expect(checksOut(sitting, 'second', 'samling1', 'x'.repeat(81))).toMatchObject({
    failure: { reason: 'textTooLong' },
  })
})

test('a gathering is not checked out while a group is answering at it; an answer elsewhere is no hindrance', () => {
  const sitting = mossSitting()
  sitting.does('round.open', {
    ...{ roundId: 'r', municipalityId: 'moss', gatheringId: 'samling1', method: 'rating', matrix: 'reach' },
    ...{ question: 'Hvor står vi?', improvementAreaIds: [], characteristicIds: ['region'], voters: '' },
    ...{ seatCount: 3, hasFacilitator: false, dotCount: 1, canStack: false, rerunOf: null, order: 'a0' },
  })
  expect(checksOut(sitting, 'first')).toMatchObject({ ok: false, failure: { reason: 'roundOpen' } })
  expect(checksOut(sitting, 'other', 'samling2').ok).toBe(true)
  sitting.does('round.cancel', { roundId: 'r' })
  expect(checksOut(sitting, 'first').ok).toBe(true)
})

test('a gathering added and checked out is not taken away by undo', () => {
  const sitting = mossSitting()
  sitting.does('gathering.add', { gatherings: [{ id: 'extra', title: 'Ekstra', order: 'a2', date: null }] })
  checksOut(sitting, 'first', 'extra')
  expect(sitting.undoes()).toMatchObject({ ok: false, failure: { reason: 'changedSince' } })
  expect(isCheckedOut(sitting.state, 'extra')).toBe(true)
})

test('versions stand in the order they were made, also when the clock was set back', () => {
  let { state } = mossSitting()
  for (const [closingId, time] of [
    ['b', 5000],
    ['a', 100],
    ['c', 100],
  ] as const) {
    const payload = { closingId, gatheringId: 'samling1', name: closingId }
    const command = { id: closingId, kind: 'gathering.checkOut', payload, actor: facilitator, time }
    const decided = apply(model, state, command)
    if (decided.ok) state = commit(model, state, command, decided.value)
  }
  expect(selectClosings(state, 'samling1').map(({ id }) => id)).toEqual(['b', 'a', 'c'])
})

const corrections = (frozen: Sitting['state'], sitting: Sitting, gatheringId = 'samling1') =>
  selectCorrections(frozen, sitting.state, gatheringId, 'nb').map(({ noun, subject }) => `${noun} ${subject}`)

const places = (sitting: Sitting, gatheringId: string, influence: number) =>
  sitting.does('stakeholder.place', {
    gatheringId,
    places: [{ stakeholderId: 'havn', influence, interest: 0.5 }],
  })

test('what is changed at that gathering afterwards is a correction; what is done later is not', () => {
  const sitting = mossSitting()
  places(sitting, 'samling1', 0.2)
  sitting.does('promise.give', {
    promiseId: 'p',
    municipalityId: 'moss',
    gatheringId: 'samling1',
    text: 'Ring havna',
    order: 'a0',
  })
  checksOut(sitting, 'first')
  const frozen = sitting.state
  places(sitting, 'samling2', 0.9)
  sitting.does('promise.edit', { promiseId: 'p', status: 'done', note: 'Gjort' })
  expect(corrections(frozen, sitting)).toEqual([])
  places(sitting, 'samling1', 0.8)
  sitting.does('promise.edit', { promiseId: 'p', owner: 'Næringssjefen' })
  sitting.does('attendance.count', { municipalityId: 'moss', gatheringId: 'samling1', count: 4 })
  expect(corrections(frozen, sitting)).toEqual(['placement Havn', 'promise ', 'attendance '])
  expect(selectCorrections(frozen, sitting.state, 'samling1', 'nb')[0]).toMatchObject({
    municipalityId: 'moss',
    before: { influence: 0.2 },
    after: { influence: 0.8 },
  })
  places(sitting, 'samling1', 0.2)
  expect(corrections(frozen, sitting)).toEqual(['promise ', 'attendance '])
})

test('home tasks and what the region answered are the whole network’s, and come last', () => {
  const sitting = mossSitting()
  sitting.does('homeTask.add', { homeTaskId: 't', gatheringId: 'samling1', text: 'Ring', order: 'a0' })
  checksOut(sitting, 'first')
  const frozen = sitting.state
  sitting.does('homeTask.edit', { homeTaskId: 't', text: 'Skriv' })
  sitting.does('attendance.count', { municipalityId: 'moss', gatheringId: 'samling1', count: 4 })
  expect(
    selectCorrections(frozen, sitting.state, 'samling1', 'nb').map(({ noun, municipalityId }) => [
      noun,
      municipalityId,
    ]),
  ).toEqual([
    ['attendance', 'moss'],
    ['homeTask', null],
  ])
})

test('a municipality that is removed takes its corrections with it', () => {
  const sitting = mossSitting()
  places(sitting, 'samling1', 0.2)
  checksOut(sitting, 'first')
  const frozen = sitting.state
  sitting.does('municipality.remove', { municipalityId: 'moss' })
  expect(corrections(frozen, sitting)).toEqual([])
})

test('a card deleted later is missing from the gathering, and that is seen', () => {
  const sitting = mossSitting()
  places(sitting, 'samling1', 0.2)
  checksOut(sitting, 'first')
  const frozen = sitting.state
  sitting.does('stakeholder.remove', { stakeholderIds: ['havn'] })
  expect(corrections(frozen, sitting)).toEqual(['placement Havn'])
})
