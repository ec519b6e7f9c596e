import { expect, test } from 'vitest'
import { compareOrder, ordersAfter } from '../../../shared/core/order.ts'
import { orderAt } from './orderAt.ts'

const list = ordersAfter(null, 4).map((order, index) => ({ id: 'abcd'.charAt(index), order }))

const after = (id: string, index: number): string => {
  const order = orderAt(list, id, index)
  return list
    .map((row) => (row.id === id && order !== null ? { ...row, order } : row))
    .sort(compareOrder)
    .map((row) => row.id)
    .join('')
}

test('a row comes to stand where it was put, at either end and between', () => {
  expect(after('d', 0)).toBe('dabc')
  expect(after('a', 3)).toBe('bcda')
  expect(after('b', 2)).toBe('acbd')
  expect(after('c', 1)).toBe('acbd')
})

test('put where it stands it does not move, and beyond the ends it stands at them', () => {
  expect(orderAt(list, 'b', 1)).toBeNull()
  expect(orderAt(list, 'd', 99)).toBeNull()
  expect(orderAt(list, 'a', -1)).toBeNull()
  expect(after('b', 99)).toBe('acdb')
})
