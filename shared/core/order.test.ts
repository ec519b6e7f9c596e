import { expect, test } from 'vitest'
import { compareOrder, orderBetween } from './order.ts'

test('between two that were put at the same moment there is still a place: right after the first', () => {
  const same = orderBetween(null, null)
  const between = orderBetween(same, same)
  expect(between > same).toBe(true)
  expect([between, same].map((order) => ({ order })).sort(compareOrder)[0]).toEqual({ order: same })
})
