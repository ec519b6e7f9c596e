import { expect, test } from 'vitest'
import type { ReplayFrame } from '../../../../shared/features/history/replayTrack.ts'
import { advance, countBy, endOf, firstPlayer, goTo, indexOf, type Player, toggle } from './player.ts'

const frames: readonly ReplayFrame[] = [0, 1000, 21_000, 81_000].map((workedMs, index) => ({
  ...{ count: index * 7, deed: null },
  workedMs,
}))
const playing: Player = { ...firstPlayer, isPlaying: true }

test('one change after the other, four and sixteen times as fast, until the end', () => {
  expect(indexOf(advance(playing, frames, 950), frames)).toBe(1)
  expect(indexOf(advance({ ...playing, speed: '4' }, frames, 500), frames)).toBe(2)
  const done = advance({ ...playing, speed: '16' }, frames, 500)
  expect(indexOf(done, frames)).toBe(3)
  expect(done.isPlaying).toBe(false)
})

test('by time what took long takes long', () => {
  const byTime = { ...playing, scrubBy: 'time' } as const
  expect(indexOf(advance(byTime, frames, 1000), frames)).toBe(1)
  expect(indexOf(advance(byTime, frames, 2200), frames)).toBe(2)
  expect(endOf(byTime, frames)).toBe(81_000)
})

test('going over to the other way of counting keeps the picture', () => {
  const third = goTo(firstPlayer, frames, 2)
  expect(indexOf(countBy(third, frames, 'time'), frames)).toBe(2)
  expect(indexOf(countBy(countBy(third, frames, 'time'), frames, 'change'), frames)).toBe(2)
})

test('playing at the end begins anew; an empty replay never plays', () => {
  expect(toggle(goTo(firstPlayer, frames, 3), frames)).toMatchObject({ isPlaying: true, position: 0 })
  expect(toggle(goTo(firstPlayer, frames, 1), frames)).toMatchObject({ isPlaying: true, position: 1 })
  expect(toggle(firstPlayer, []).isPlaying).toBe(false)
  expect(indexOf(goTo(firstPlayer, frames, 99), frames)).toBe(3)
})
