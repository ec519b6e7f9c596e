import { expect, test } from 'vitest'
import { menuPosition } from './menuPosition.ts'

const view = { width: 1000, height: 700 }
const menu = { width: 200, height: 300 }

test('a menu opens under its button, at either edge of it', () => {
  const button = { left: 300, top: 10, right: 340, bottom: 50 }
  expect(menuPosition(button, menu, view, 'start')).toEqual({ left: 300, top: 54 })
  expect(menuPosition(button, menu, view, 'end')).toEqual({ left: 140, top: 54 })
})

test('without room below it opens above, and never leaves the window', () => {
  expect(menuPosition({ left: 950, top: 600, right: 990, bottom: 640 }, menu, view, 'start')).toEqual({
    left: 792,
    top: 296,
  })
  expect(menuPosition({ left: 0, top: 100, right: 5, bottom: 690 }, menu, view, 'end')).toEqual({
    left: 8,
    top: 392,
  })
})
