import { expect, test } from 'vitest'
import { recordsOf } from '../../core/state.ts'
import { allRecords } from '../../testing/allRecords.ts'
import { anchors, chooses, planSitting, plans } from '../../testing/planSitting.ts'
import type { Sitting } from '../../testing/sitting.ts'
import { thingOf } from '../edition/thing.ts'
import { homeTaskNoun } from '../homeTask/record.ts'

/** Moss and Gol with one of everything a municipality can have. */
function fullSitting(): Sitting {
  const sitting = planSitting()
  chooses(sitting, 'door')
  plans(sitting, 'mossAction', 'door')
  anchors(sitting, 'mossStep', { actionId: 'mossAction' })
  sitting.does('homeTask.add', { homeTaskId: 'task', gatheringId: 'samling1', text: 'Ring', order: 'a0' })
  for (const municipalityId of ['moss', 'gol']) {
    const at = { municipalityId, gatheringId: 'samling1' }
    sitting.does('assessment.agree', { ...at, characteristicId: 'region', level: 2 })
    sitting.does('attendance.count', { ...at, count: 3 })
    sitting.does('promise.give', { promiseId: `${municipalityId}Promise`, ...at, text: 'x', order: 'a0' })
    sitting.does('homeTask.report', { homeTaskId: 'task', municipalityId, status: 'doing' })
    sitting.does('trace.write', { municipalityId, summary: 'Vi fikk det til' })
    const parked = { text: 'Hva med veien?', about: null, order: 'a0', ...at }
    sitting.does('parkedItem.park', { id: `${municipalityId}Parked`, ...parked })
  }
  return sitting
}

const ownedBy = ({ state }: Sitting, municipalityId: string): number =>
  [...recordsOf(state)].filter((record) => thingOf(state, record)?.municipalityId === municipalityId).length

test('a municipality takes everything it said with it, and nothing of the others or of the network', () => {
  const sitting = fullSitting()
  const ofGol = ownedBy(sitting, 'gol')
  expect(ownedBy(sitting, 'moss')).toBeGreaterThan(ofGol)
  expect(sitting.does('municipality.remove', { municipalityId: 'moss' }).ok).toBe(true)
  expect([ownedBy(sitting, 'moss'), ownedBy(sitting, 'gol')]).toEqual([0, ofGol])
  expect(homeTaskNoun.all(sitting.state)).toHaveLength(1)
})

test('one undo brings it back with everything it had', () => {
  const sitting = fullSitting()
  const before = allRecords(sitting.state)
  sitting.does('municipality.remove', { municipalityId: 'moss' })
  sitting.undoes()
  expect(allRecords(sitting.state)).toEqual(before)
})

test('one that came late or left early is removed and brought back like any other', () => {
  for (const membership of [
    { joinedGatheringId: 'samling2', leftGatheringId: null },
    { joinedGatheringId: null, leftGatheringId: 'samling1' },
  ]) {
    const sitting = fullSitting()
    sitting.does('municipality.setMembership', { municipalityId: 'moss', ...membership })
    const before = allRecords(sitting.state)
    sitting.does('municipality.remove', { municipalityId: 'moss' })
    expect(ownedBy(sitting, 'moss')).toBe(0)
    sitting.undoes()
    expect(allRecords(sitting.state)).toEqual(before)
  }
})

test('nothing can be said for a municipality that is gone', () => {
  const sitting = fullSitting()
  sitting.does('municipality.remove', { municipalityId: 'moss' })
  const at = { municipalityId: 'moss', gatheringId: 'samling1' }
  const gone = { failure: { reason: 'missing', noun: 'municipality', id: 'moss' } }
  expect(sitting.does('attendance.count', { ...at, count: 1 })).toMatchObject(gone)
  expect(sitting.does('promise.give', { promiseId: 'p', ...at, text: 'x', order: 'a0' })).toMatchObject(gone)
  expect(sitting.does('trace.write', { municipalityId: 'moss', summary: 'x' })).toMatchObject(gone)
  expect(sitting.does('homeTask.report', { homeTaskId: 'task', municipalityId: 'moss' })).toMatchObject(gone)
})
