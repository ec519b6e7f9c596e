import { expect, test } from 'vitest'
import { stateFrom } from '../../../shared/core/state.ts'
import { selectStepTarget } from './selectStepTarget.ts'

const municipality = (id: string, name: string) => ({
  kind: 'municipality',
  id,
  name,
  number: null,
  county: null,
  language: 'nb',
})
const gathering = (id: string, order: string, date: string | null) => ({
  kind: 'gathering',
  id,
  title: id,
  order,
  date,
})
const state = stateFrom([
  municipality('moss', 'Moss'),
  municipality('gol', 'Gol'),
  gathering('g1', 'a0', '2026-03-04'),
  gathering('g2', 'a1', '2026-06-09'),
])
const last = { screen: 'improvementAreas', municipalityId: 'moss', gatheringId: 'g1' } as const

test('a step leads to where the window was last', () => {
  expect(selectStepTarget(state, last, '2026-06-09')).toEqual({ municipalityId: 'moss', gatheringId: 'g1' })
})

test('without a past, or with one that is gone, it leads to the first municipality and the gathering of today', () => {
  const first = { municipalityId: 'gol', gatheringId: 'g2' }
  expect(selectStepTarget(state, null, '2026-06-09')).toEqual(first)
  expect(selectStepTarget(state, { ...last, municipalityId: 'x', gatheringId: 'y' }, '2026-06-10')).toEqual(
    first,
  )
})

test('without municipalities or gatherings there is no step to take', () => {
  expect(selectStepTarget(stateFrom([gathering('g1', 'a0', null)]), null, '2026-06-09')).toBeNull()
  expect(selectStepTarget(stateFrom([municipality('moss', 'Moss')]), null, '2026-06-09')).toBeNull()
})
