import { expect, test } from 'vitest'
import { type LabelGround, labelSides } from './labelSides.ts'

const ground: LabelGround = { widthPt: 600, heightPt: 400, sizePt: 10, taken: [] }
const at = (x: number, y: number, text = 'Kommunedirektøren') => ({ x, y, text })

test('words stand on the right, and on the left where the page ends', () => {
  expect(labelSides([at(100, 50), at(590, 50)], ground)).toEqual(['r', 'l'])
})

test('two neighbours turn their words away from each other', () => {
  expect(labelSides([at(130, 50), at(160, 50)], ground)).toEqual(['l', 'r'])
})

test('words keep clear of the name of a quadrant', () => {
  const taken = [at(0, 380, 'Hold fornøyd')]
  expect(labelSides([at(20, 366, 'NAV')], ground)).toEqual(['r'])
  expect(labelSides([at(20, 376, 'NAV')], { ...ground, taken })).toEqual(['b'])
})

test('in a heap some find no room, and that is said', () => {
  const heap = Array.from({ length: 30 }, (_, index) => at(100 + (index % 6), 50 + Math.floor(index / 6)))
  const sides = labelSides(heap, ground)
  expect(sides).toContain(null)
  expect(labelSides([at(100, 50)], ground)).not.toContain(null)
})
