import { expect, test } from 'vitest'
import { emptyPlan, onlyProblemsPlan, troubledPlan, typicalPlan } from '../testing/plans.ts'
import { countKinds, firstSight, isInSight, sheetsIn } from './planSight.ts'

test('at first all is seen; with nothing but problems they are seen at once', () => {
  expect(firstSight(typicalPlan)).toEqual({ kind: 'all', sheet: null })
  expect(firstSight(emptyPlan)).toEqual({ kind: 'all', sheet: null })
  expect(firstSight(onlyProblemsPlan).kind).toBe('problems')
})

test('a sheet and a kind narrow it down together', () => {
  const sight = { kind: 'changed', sheet: 'Tiltaksplan' } as const
  const shown = typicalPlan.differences.filter((difference) => isInSight(sight, difference))
  expect(shown.map(({ number }) => number)).toEqual([8, 9])
})

test('what is counted is what one would see, and no kind disappears on a sheet that has none of it', () => {
  for (const sheet of [null, ...sheetsIn(typicalPlan)])
    for (const { kind, count } of countKinds(typicalPlan, sheet))
      expect(typicalPlan.differences.filter((one) => isInSight({ kind, sheet }, one))).toHaveLength(count)
  expect(countKinds(typicalPlan, 'Egenvurdering').map(({ kind }) => kind)).toEqual([
    ...['all', 'new', 'changed', 'removed', 'conflict'],
  ])
  expect(countKinds(troubledPlan, 'Plasseringer').at(-1)).toEqual({ kind: 'problems', count: 1 })
})

test('a sheet that has only problems can be chosen too', () => {
  expect(sheetsIn(troubledPlan)).toContain('Forbedringsområder')
})
