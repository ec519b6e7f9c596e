import { expect, test } from 'vitest'
import { ciede2000, colorDifference, contrastRatio, type Lab } from './colorDifference.ts'

// Chosen from the supplementary test data of Sharma, Wu and Dalal (2005), table 1: these are the pairs
// that wrong hue averaging, a missing rotation term or wrong grey handling get wrong.
const published: readonly (readonly [Lab, Lab, number])[] = [
  [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
  [[50, 3.1571, -77.2803], [50, 0, -82.7485], 2.8615],
  [[50, 0, 0], [50, -1, 2], 2.3669],
  [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
  [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
  [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
  [[50, 2.5, 0], [73, 25, -18], 27.1492],
  [[50, 2.5, 0], [58, 24, 15], 19.4535],
  [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
]

test.each(published)('the distance from %j to %j is the published %d, both ways', (left, right, distance) => {
  expect(ciede2000(left, right)).toBeCloseTo(distance, 4)
  expect(ciede2000(right, left)).toBeCloseTo(distance, 4)
})

test('black and white are 100 apart for everyone', () => {
  for (const vision of ['normal', 'protanopia', 'deuteranopia', 'tritanopia'] as const) {
    expect(colorDifference('#000000', '#FFFFFF', vision)).toBeCloseTo(100, 3)
  }
})

test('red and green move together in deuteranopia but not in normal vision', () => {
  const normal = colorDifference('#C00000', '#5A7000', 'normal')
  expect(colorDifference('#C00000', '#5A7000', 'deuteranopia')).toBeLessThan(normal / 2)
})

test('contrast runs from 1 to 21 whichever colour comes first', () => {
  expect(contrastRatio('#FFFFFF', '#000000')).toBeCloseTo(21, 5)
  expect(contrastRatio('#000000', '#FFFFFF')).toBeCloseTo(21, 5)
  expect(contrastRatio('#767676', '#FFFFFF')).toBeCloseTo(4.54, 2)
})

test('a colour that is not #RRGGBB is refused', () => {
  expect(() => contrastRatio('#FFF', '#000000')).toThrow('#FFF')
})
