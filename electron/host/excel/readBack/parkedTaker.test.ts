import { expect, test } from 'vitest'
import { parkedItemNoun } from '../../../../shared/features/parkedItem/record.ts'
import { run, smallNetwork } from '../testing/networkBuilder.ts'
import { parkedTaker } from './parkedTaker.ts'
import { add, cellsOf, change, mossContext, problems, remove } from './testing/takeRows.ts'

const parked = { gatheringId: 'g1', about: null, order: 'a0' } as const
const state = run(smallNetwork(), 'parkedItem.park', {
  ...{ ...parked, id: 'p1', municipalityId: 'moss', text: 'Hvem eier tomta?' },
})
const item = (so: typeof state, id: string) => parkedItemNoun.get(so, id)

test('a matter takes what was written, is closed and opened again', () => {
  const closed = change(parkedTaker, state, 'p1', {
    owner: 'Jurist',
    day: '2026-12-01',
    result: 'Staten',
    settled: 'closed',
  })
  expect(item(closed, 'p1')).toMatchObject({
    owner: 'Jurist',
    day: '2026-12-01',
    answer: 'Staten',
    settled: 'closed',
  })
  const open = change(parkedTaker, closed, 'p1', { settled: 'open', day: null })
  expect(item(open, 'p1')).toMatchObject({ settled: 'open', day: null, answer: 'Staten' })
})

test('whether it is closed cannot be emptied', () => {
  expect(problems(parkedTaker.changed(mossContext(state), 'p1', cellsOf({ settled: null })))).toEqual([
    'settled: empty',
  ])
})

test('a new matter is the municipality’s, or the whole network’s when it says so', () => {
  const after = add(
    parkedTaker,
    state,
    { parked: 'Vår', owner: 'Rådgiver', settled: 'closed' },
    { parked: 'Alles', whose: 'hele nettverket' },
  )
  expect(item(after, 'new1')).toMatchObject({
    municipalityId: 'moss',
    owner: 'Rådgiver',
    settled: 'closed',
    gatheringId: null,
  })
  expect(item(after, 'new2')).toMatchObject({ municipalityId: null, settled: 'open' })
})

test('nothing is parked with another municipality from one’s own workbook; from the workbook of all it is', () => {
  const cells = [cellsOf({ parked: 'Deres', whose: 'Gol' })]
  expect(problems(parkedTaker.added?.(mossContext(state), cells))).toEqual(['whose: unknownWord'])
  const taken = parkedTaker.added?.(mossContext(state, { municipality: null }), cells)
  expect(taken).toMatchObject({ value: [{ payload: { municipalityId: 'gol' } }] })
})

test('rows that are gone take their matters with them', () => {
  expect(item(remove(parkedTaker, state, 'p1', 'gone'), 'p1')).toBeUndefined()
})
