import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createAnnouncer, QUIET_MS } from './announcer.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function listening() {
  const heard: string[] = []
  return { heard, announcer: createAnnouncer((message) => heard.push(message), Date.now) }
}

test('the first message is said at once, and of those in the next three seconds only the last', () => {
  const { heard, announcer } = listening()
  announcer.say('Havn er flyttet')
  announcer.say('LO er flyttet')
  announcer.say('NHO er flyttet')
  expect(heard).toEqual(['Havn er flyttet'])
  vi.advanceTimersByTime(QUIET_MS)
  expect(heard).toEqual(['Havn er flyttet', 'NHO er flyttet'])
})

test('a steady stream is told once in three seconds', () => {
  const { heard, announcer } = listening()
  for (let step = 0; step < 120; step++) {
    announcer.say(String(step))
    vi.advanceTimersByTime(100)
  }
  expect(heard.length).toBeLessThanOrEqual(5)
})

test('nothing is said after the board is gone', () => {
  const { heard, announcer } = listening()
  announcer.say('Havn er flyttet')
  announcer.say('LO er flyttet')
  announcer.stop()
  vi.advanceTimersByTime(2 * QUIET_MS)
  expect(heard).toEqual(['Havn er flyttet'])
})
