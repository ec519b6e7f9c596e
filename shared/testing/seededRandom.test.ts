import { describe, expect, it } from 'vitest'
import { createSeededRandom } from './seededRandom.ts'

const draw = (seed: number, count: number): number[] => {
  const random = createSeededRandom(seed)
  return Array.from({ length: count }, random.next)
}

describe('seeded random', () => {
  it('repeats for the same seed and differs for another', () => {
    expect(draw(7, 50)).toEqual(draw(7, 50))
    expect(draw(7, 50)).not.toEqual(draw(8, 50))
    expect(draw(2 ** 40 + 7, 5)).not.toEqual(draw(7, 5))
  })

  it('spreads evenly over ten bins', () => {
    const bins = new Array<number>(10).fill(0)
    for (const value of draw(1, 20_000))
      bins[Math.floor(value * 10)] = (bins[Math.floor(value * 10)] ?? 0) + 1
    expect(Math.min(...bins)).toBeGreaterThan(1800)
    expect(Math.max(...bins)).toBeLessThan(2200)
  })

  it('reaches both ends of a whole range and never passes them', () => {
    const random = createSeededRandom(3)
    const drawn = new Set(Array.from({ length: 200 }, () => random.wholeBetween(2, 5)))
    expect([...drawn].sort()).toEqual([2, 3, 4, 5])
  })

  it('shuffles without losing or adding', () => {
    const items = Array.from({ length: 30 }, (_, index) => index)
    const shuffled = createSeededRandom(4).shuffle(items)
    expect(shuffled).not.toEqual(items)
    expect(shuffled.toSorted((left, right) => left - right)).toEqual(items)
  })

  it('says so when there is nothing to pick from', () => {
    expect(() => createSeededRandom(1).pick([])).toThrow('Nothing to pick from')
  })
})
