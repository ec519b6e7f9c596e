import { expect, test } from 'vitest'
import { anchors, planSitting, plans } from '../../testing/planSitting.ts'
import type { Sitting } from '../../testing/sitting.ts'
import { isPromisedDone, type PromisedLastView, selectPromisedLast } from './selectPromisedLast.ts'

const today = '2026-06-10'

const gives = (sitting: Sitting, promiseId: string, gatheringId: string, day: string | null = null) =>
  sitting.does('promise.give', {
    promiseId,
    municipalityId: 'moss',
    gatheringId,
    text: promiseId,
    owner: 'Næringssjefen',
    day,
    order: 'a0',
  })

function mossThatPromised(): Sitting {
  const sitting = planSitting()
  sitting.does('gathering.add', {
    gatherings: [{ id: 'samling3', title: 'Planen', order: 'a2', date: null }],
  })
  sitting.does('gathering.edit', { gatheringId: 'samling2', date: '2026-05-01' })
  gives(sitting, 'visit', 'samling2', '2026-06-09')
  sitting.does('homeTask.add', { homeTaskId: 'task', gatheringId: 'samling2', text: 'Spør', order: 'a0' })
  plans(sitting, 'call', 'door', { owner: 'Rådgiver', day: '2026-06-10' })
  anchors(sitting, 'council', { actionId: 'call' }, { day: '2026-06-01' })
  return sitting
}

const atThree = (sitting: Sitting, view: Partial<PromisedLastView> = {}) =>
  selectPromisedLast(sitting.state, 'moss', 'samling3', { today, ...view }).items

test('a gathering begins with promises, home tasks, actions and anchoring steps of the one before', () => {
  const items = atThree(mossThatPromised())
  expect(items.map(({ key, isOverdue }) => [key, isOverdue])).toEqual([
    ['promise:visit', true],
    ['homeTask:task', false],
    ['action:call', false],
    ['anchoring:council', true],
  ])
  expect(items[0]).toMatchObject({ text: 'visit', owner: 'Næringssjefen', status: 'notStarted' })
})

test('what is said of each is seen, and is no longer overdue', () => {
  const sitting = mossThatPromised()
  sitting.does('promise.edit', { promiseId: 'visit', status: 'done', note: 'Seks var med' })
  sitting.does('homeTask.report', { homeTaskId: 'task', municipalityId: 'moss', status: 'doing' })
  sitting.does('action.setStatus', { actionIds: ['call'], status: 'stopped' })
  sitting.does('anchoring.edit', { anchoringId: 'council', doneDay: '2026-06-02' })
  const items = atThree(sitting)
  expect(items.map(({ status }) => status)).toEqual(['done', 'doing', 'stopped', 'done'])
  expect(items.some(({ isOverdue }) => isOverdue)).toBe(false)
  expect(items.filter(isPromisedDone).map(({ id }) => id)).toEqual(['visit', 'council'])
  expect(items[0]?.note).toBe('Seks var med')
})

test('nothing has been promised before the first gathering', () => {
  const { from, items } = selectPromisedLast(mossThatPromised().state, 'moss', 'samling1', { today })
  expect(from).toBeNull()
  expect(items).toEqual([])
})

test('an older promise stays until somebody has settled it, also when its gathering is gone', () => {
  const sitting = mossThatPromised()
  gives(sitting, 'old', 'samling1')
  gives(sitting, 'settled', 'samling1')
  sitting.does('promise.edit', { promiseId: 'settled', status: 'stopped' })
  sitting.does('gathering.remove', { gatheringId: 'samling1' })
  const promises = atThree(sitting).filter(({ noun }) => noun === 'promise')
  expect(promises.map(({ id }) => id)).toEqual(['old', 'visit'])
})

test('an older promise that is settled now stays, when it was open the last time', () => {
  const sitting = mossThatPromised()
  gives(sitting, 'old', 'samling1')
  const then = sitting.state
  sitting.does('promise.edit', { promiseId: 'old', status: 'done' })
  const idsOf = (view: Partial<PromisedLastView>) =>
    atThree(sitting, view).flatMap(({ noun, id, status }) => (noun === 'promise' ? [`${id} ${status}`] : []))
  expect(idsOf({ then })).toEqual(['old done', 'visit notStarted'])
  expect(idsOf({})).toEqual(['visit notStarted'])
})

test('who comes for the first time was given no home task', () => {
  const sitting = mossThatPromised()
  sitting.does('municipality.setMembership', {
    municipalityId: 'moss',
    joinedGatheringId: 'samling3',
    leftGatheringId: null,
  })
  expect(atThree(sitting).map(({ noun }) => noun)).not.toContain('homeTask')
})

test('what was done by the last time is not told again', () => {
  const sitting = mossThatPromised()
  sitting.does('action.setStatus', { actionIds: ['call'], status: 'done' })
  sitting.does('anchoring.edit', { anchoringId: 'council', doneDay: '2026-04-30' })
  const then = sitting.state
  expect(atThree(sitting, { then }).map(({ id }) => id)).toEqual(['visit', 'task'])
  sitting.does('action.setStatus', { actionIds: ['call'], status: 'doing' })
  expect(atThree(sitting, { then }).map(({ id }) => id)).toEqual(['visit', 'task', 'call'])
})

test('a home task of earlier gatherings stays until it is settled, and is overdue', () => {
  const sitting = mossThatPromised()
  sitting.does('homeTask.add', { homeTaskId: 'old', gatheringId: 'samling1', text: 'Ring', order: 'a0' })
  sitting.does('homeTask.add', { homeTaskId: 'told', gatheringId: 'samling1', text: 'Skriv', order: 'a1' })
  sitting.does('homeTask.report', { homeTaskId: 'told', municipalityId: 'moss', status: 'done' })
  const then = sitting.state
  const tasks = (view: Partial<PromisedLastView> = {}) =>
    atThree(sitting, view).flatMap(({ noun, id, isOverdue }) =>
      noun === 'homeTask' ? [[id, isOverdue]] : [],
    )
  expect(tasks()).toEqual([
    ['old', true],
    ['task', false],
  ])
  sitting.does('homeTask.report', { homeTaskId: 'old', municipalityId: 'moss', status: 'done' })
  expect(tasks({ then })).toEqual([
    ['old', false],
    ['task', false],
  ])
  expect(tasks()).toEqual([['task', false]])
})

test('an action and a step written at this gathering were not promised the last time', () => {
  const sitting = mossThatPromised()
  const then = sitting.state
  plans(sitting, 'write', 'door')
  anchors(sitting, 'board', { actionId: 'write' })
  expect(atThree(sitting, { then }).map(({ id }) => id)).toEqual(['visit', 'task', 'call', 'council'])
  sitting.does('action.setStatus', { actionIds: ['write'], status: 'done' })
  expect(atThree(sitting, { then }).map(({ id }) => id)).toContain('write')
})

test('what was promised at a first gathering that is gone is seen at the one that is first now', () => {
  const sitting = mossThatPromised()
  gives(sitting, 'old', 'samling1')
  gives(sitting, 'settled', 'samling1')
  sitting.does('promise.edit', { promiseId: 'settled', status: 'done' })
  sitting.does('gathering.remove', { gatheringId: 'samling1' })
  const { from, items } = selectPromisedLast(sitting.state, 'moss', 'samling2', { today })
  expect(from).toBeNull()
  expect(items.map(({ id }) => id)).toEqual(['old'])
})
