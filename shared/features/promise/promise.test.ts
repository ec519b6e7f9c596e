import { expect, test } from 'vitest'
import { allRecords } from '../../testing/allRecords.ts'
import { planSitting } from '../../testing/planSitting.ts'
import { type Sitting, table3, table5 } from '../../testing/sitting.ts'
import { PROMISE_LIMIT, PROMISE_TEXT_LIMIT, PROMISE_TEXT_LIMITS } from './commands.ts'
import { promiseNoun } from './record.ts'

const gives = (
  sitting: Sitting,
  promiseId: string,
  said: { text?: string; owner?: string; gatheringId?: string; municipalityId?: string } = {},
) =>
  sitting.does('promise.give', {
    promiseId,
    municipalityId: 'moss',
    gatheringId: 'samling1',
    text: 'Invitere næringsforeningen',
    order: 'a0',
    ...said,
  })
const promiseOf = ({ state }: Sitting) => promiseNoun.get(state, 'invite')

function promiseSitting(): Sitting {
  const sitting = planSitting()
  gives(sitting, 'invite')
  return sitting
}

test('a promise that says nothing, says too much, or is nobody’s is refused', () => {
  const sitting = promiseSitting()
  const before = allRecords(sitting.state)
  for (const [said, failure] of [
    [{ text: ' ' }, { reason: 'nameEmpty' }],
    [{ text: 'x'.repeat(PROMISE_TEXT_LIMIT + 1) }, { reason: 'textTooLong', limit: PROMISE_TEXT_LIMIT }],
    [{ owner: 'x'.repeat(PROMISE_TEXT_LIMITS.owner + 1) }, { reason: 'textTooLong' }],
    [{ gatheringId: 'samling9' }, { reason: 'missing', noun: 'gathering' }],
    [{ municipalityId: 'asker' }, { reason: 'missing', noun: 'municipality' }],
  ] as const)
    expect(gives(sitting, 'new', said)).toMatchObject({ failure })
  expect(gives(sitting, 'invite')).toMatchObject({ failure: { reason: 'exists' } })
  const edits = (said: object) => sitting.does('promise.edit', { promiseId: 'invite', ...said })
  expect(edits({ status: 'done', note: 'x'.repeat(PROMISE_TEXT_LIMITS.note + 1) })).toMatchObject({
    failure: { reason: 'textTooLong' },
  })
  expect(edits({ text: '' })).toMatchObject({ failure: { reason: 'nameEmpty' } })
  expect(allRecords(sitting.state)).toEqual(before)
})

test('a municipality has room for a hundred, and another for its own', () => {
  const sitting = promiseSitting()
  for (let count = 1; count < PROMISE_LIMIT; count += 1) gives(sitting, `promise${count}`)
  expect(gives(sitting, 'more')).toMatchObject({ failure: { reason: 'tooMany', limit: PROMISE_LIMIT } })
  expect(gives(sitting, 'more', { municipalityId: 'gol' }).ok).toBe(true)
})

test('status, day and words are set field by field, and each takes back their own', () => {
  const sitting = promiseSitting()
  sitting.does('promise.edit', { promiseId: 'invite', status: 'done' }, table3)
  sitting.does('promise.edit', { promiseId: 'invite', day: '2026-09-01' }, table5)
  expect(promiseOf(sitting)).toMatchObject({ status: 'done', day: '2026-09-01' })
  sitting.undoes(table3)
  expect(promiseOf(sitting)).toMatchObject({ status: 'notStarted', day: '2026-09-01' })
  sitting.does('promise.edit', { promiseId: 'invite', day: '2026-10-01' })
  expect(sitting.undoes(table5)).toMatchObject({ failure: { reason: 'changedSince' } })
  expect(promiseOf(sitting)?.day).toBe('2026-10-01')
})

test('a promise whose gathering is gone is kept, can be settled, and forgets only where it was made', () => {
  const sitting = promiseSitting()
  sitting.does('gathering.remove', { gatheringId: 'samling1' })
  expect(sitting.does('promise.edit', { promiseId: 'invite', status: 'done' }).ok).toBe(true)
  expect(promiseOf(sitting)).toMatchObject({ gatheringId: null, status: 'done' })
})

test('giving and removing are undone whole', () => {
  const sitting = promiseSitting()
  const before = allRecords(sitting.state)
  sitting.does('promise.remove', { promiseId: 'invite' })
  expect(sitting.does('promise.remove', { promiseId: 'invite' })).toMatchObject({
    failure: { reason: 'missing' },
  })
  sitting.undoes()
  gives(sitting, 'second')
  sitting.undoes()
  expect(allRecords(sitting.state)).toEqual(before)
})
