import { expect, test } from 'vitest'
import { sharedValue } from './sharedValue.ts'

const read = (value: string | boolean | null) => value

test('what all say is their value, also when all say nothing or no', () => {
  expect(sharedValue(['a', 'a'], read)).toEqual({ isMixed: false, value: 'a' })
  expect(sharedValue([null, null], read)).toEqual({ isMixed: false, value: null })
  expect(sharedValue([false, false, false], read)).toEqual({ isMixed: false, value: false })
})

test('one that says otherwise, or nothing, makes it mixed', () => {
  expect(sharedValue(['a', 'a', 'b'], read).isMixed).toBe(true)
  expect(sharedValue(['a', null], read).isMixed).toBe(true)
  expect(sharedValue([false, true], read).isMixed).toBe(true)
})

test('an empty selection says nothing', () => {
  expect(sharedValue([], read)).toEqual({ isMixed: false, value: null })
})
