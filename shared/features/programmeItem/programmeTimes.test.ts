import { expect, test } from 'vitest'
import { clockOfMinutes, itemAt, minutesOfClock, programmeTimes } from './programmeTimes.ts'

const lasting = (...minutes: number[]) => minutes.map((each) => ({ minutes: each }))
const clocks = (starts: readonly number[] | null) => starts?.map(clockOfMinutes)

test('the times count on from the start, and the last item says when it ends', () => {
  const times = programmeTimes('10:00', lasting(15, 20, 35, 45))
  expect(clocks(times.starts)).toEqual(['10:00', '10:15', '10:35', '11:10'])
  expect(clockOfMinutes(times.endsAt ?? 0)).toBe('11:55')
  expect(times).toMatchObject({ lengthMinutes: 115, isPastMidnight: false })
})

test('without a start there is a length, and no clock', () => {
  expect(programmeTimes(null, lasting(15, 20))).toEqual({
    lengthMinutes: 35,
    starts: null,
    endsAt: null,
    isPastMidnight: false,
  })
})

test('over midnight the clock begins anew, and it is said', () => {
  const times = programmeTimes('23:30', lasting(30, 45))
  expect(clocks(times.starts)).toEqual(['23:30', '00:00'])
  expect(clockOfMinutes(times.endsAt ?? 0)).toBe('00:45')
  expect(times.isPastMidnight).toBe(true)
  expect(programmeTimes('23:30', lasting(30)).isPastMidnight).toBe(false)
  expect(programmeTimes('10:00', lasting(600, 600, 600)).isPastMidnight).toBe(true)
})

test('an empty programme ends when it begins', () => {
  expect(programmeTimes('09:00', [])).toMatchObject({ lengthMinutes: 0, starts: [], endsAt: 540 })
})

test('the item now is the one that has begun and not ended', () => {
  const times = programmeTimes('10:00', lasting(15, 0, 20))
  const at = (clock: string) => itemAt(times, minutesOfClock(clock))
  expect(['09:59', '10:00', '10:14', '10:15', '10:34', '10:35'].map(at)).toEqual([-1, 0, 0, 2, 2, -1])
  expect(itemAt(programmeTimes(null, lasting(15)), 600)).toBe(-1)
})
