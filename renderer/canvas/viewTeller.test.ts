import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { BoardView } from './boardConfig.ts'
import { createViewTeller } from './viewTeller.ts'

const at = (zoom: number, quadrant: string | null = null): BoardView => ({ zoom, quadrant, visibleCount: 24 })

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('the first change is told at once, the others of the same movement when it rests', () => {
  const told: number[] = []
  const teller = createViewTeller(({ zoom }) => told.push(zoom))
  for (let zoom = 1; zoom <= 30; zoom += 1) {
    teller.tell(at(zoom))
    vi.advanceTimersByTime(16)
  }
  vi.advanceTimersByTime(1000)
  expect(told).toEqual([1, 30])
  expect(vi.getTimerCount()).toBe(0)
})

test('a quadrant that comes to fill the frame is never late, and nothing is told twice', () => {
  const told: BoardView[] = []
  const teller = createViewTeller((view) => told.push(view))
  teller.tell(at(1))
  teller.tell(at(2, 'engage'))
  teller.tell(at(2, 'engage'))
  vi.advanceTimersByTime(1000)
  expect(told).toEqual([at(1), at(2, 'engage')])
})

test('a board that is gone tells nothing more', () => {
  const told: BoardView[] = []
  const teller = createViewTeller((view) => told.push(view))
  teller.tell(at(1))
  teller.tell(at(2))
  teller.stop()
  vi.advanceTimersByTime(1000)
  expect(told).toEqual([at(1)])
})
