import { expect, test } from 'vitest'
import { createCrashLimit } from './crashLimit.ts'

test('three deaths in a minute are forgiven, the fourth is not', () => {
  let time = 0
  const mayReload = createCrashLimit(() => time)
  expect([mayReload(), mayReload(), mayReload(), mayReload()]).toEqual([true, true, true, false])
  time = 61_000
  expect(mayReload()).toBe(true)
})
