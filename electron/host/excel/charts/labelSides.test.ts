import { expect, test } from 'vitest'
import { type LabelGround, labelSides } from './labelSides.ts'

const ground: LabelGround = { widthPt: 600, heightPt: 400, sizePt: 10 }
const at = (x: number, y: number, text = 'Kommunedirektøren') => ({ x, y, text })

test('words stand on the right, and on the left where the page ends', () => {
  expect(labelSides([at(100, 50), at(590, 50)], ground)).toEqual(['r', 'l'])
})

test('two neighbours turn their words away from each other', () => {
  expect(labelSides([at(130, 50), at(160, 50)], ground)).toEqual(['l', 'r'])
})

test('words stay inside the plot: the names of the quadrants stand outside it', () => {
  expect(labelSides([at(300, 398, 'NAV')], ground)).toEqual(['b'])
  expect(labelSides([at(300, 2, 'NAV')], ground)).toEqual(['t'])
})

test('in a heap some find no room, and that is said', () => {
  const heap = Array.from({ length: 30 }, (_, index) => at(100 + (index % 6), 50 + Math.floor(index / 6)))
  const sides = labelSides(heap, ground)
  expect(sides).toContain(null)
  expect(labelSides([at(100, 50)], ground)).not.toContain(null)
})
