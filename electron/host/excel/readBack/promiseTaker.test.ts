import { expect, test } from 'vitest'
import { promiseNoun } from '../../../../shared/features/promise/record.ts'
import { selectPromises } from '../../../../shared/features/promise/select.ts'
import { run, smallNetwork } from '../testing/networkBuilder.ts'
import { promiseTaker } from './promiseTaker.ts'
import { add, cellsOf, change, mossContext, problems, remove } from './testing/takeRows.ts'

const state = run(smallNetwork(), 'promise.give', {
  ...{ promiseId: 'p1', municipalityId: 'moss', gatheringId: 'g1', text: 'Ringe fem bedrifter', order: 'a0' },
})
const texts = (so: typeof state, gatheringId: string) =>
  selectPromises(so, 'moss', gatheringId).map(({ text }) => text)

test('a promise takes what was written, and loses what was emptied', () => {
  const written = {
    promise: 'Ringe ti',
    owner: 'Rådgiver',
    day: '2027-01-15',
    status: 'doing',
    result: 'Seks ringt',
  }
  const after = change(promiseTaker, state, 'p1', written)
  expect(promiseNoun.get(after, 'p1')).toMatchObject({
    text: 'Ringe ti',
    owner: 'Rådgiver',
    day: '2027-01-15',
    status: 'doing',
    note: 'Seks ringt',
  })
  expect(promiseNoun.get(change(promiseTaker, after, 'p1', { day: null, owner: '' }), 'p1')).toMatchObject({
    day: null,
    owner: '',
  })
})

test('a status cannot be emptied', () => {
  const taken = promiseTaker.changed(mossContext(state), 'p1', cellsOf({ status: null, owner: 'Noen' }))
  expect(problems(taken)).toEqual(['status: empty'])
})

test('new promises are made at the gathering they name, else where the municipality is, in the order of the sheet', () => {
  const after = add(
    promiseTaker,
    state,
    { promise: 'Først' },
    { promise: 'Så', gathering: '2. Valget', status: 'done', result: 'Gjort' },
    { promise: 'Sist', gathering: 'speilet' },
  )
  expect(texts(after, 'g1')).toEqual(['Ringe fem bedrifter', 'Først', 'Sist'])
  expect(selectPromises(after, 'moss', 'g2')).toMatchObject([{ text: 'Så', status: 'done', note: 'Gjort' }])
})

test('a gathering nobody has heard of is told of', () => {
  const taken = promiseTaker.added?.(mossContext(state), [cellsOf({ promise: 'X', gathering: '7. Festen' })])
  expect(problems(taken)).toEqual(['gathering: unknownWord'])
})

test('rows that are gone take their promises with them', () => {
  expect(texts(remove(promiseTaker, state, 'p1', 'gone'), 'g1')).toEqual([])
})
