import { describe, expect, test } from 'vitest'
import { bottomOf, type Rect, rightOf } from '../rect.ts'
import {
  flowInRows,
  layoutPicture,
  paperSheet,
  paperSizes,
  screenSheet,
  typeScaleFor,
} from './pictureSheet.ts'

describe('a picture', () => {
  test.each([
    ['screen', screenSheet],
    ['paper', paperSheet],
  ])('on %s has heading, map and legend under each other, apart and within the margins', (_, sheet) => {
    for (const rows of [0, 1, 4]) {
      const { heading, board, legend } = layoutPicture(sheet, rows)
      const order: readonly Rect[] = rows === 0 ? [heading, board] : [heading, board, legend]
      order.forEach((box, index) => {
        const above = order[index - 1]
        expect(box.top).toBeGreaterThanOrEqual(above ? bottomOf(above) : sheet.marginYPx)
        expect(box.left).toBe(sheet.marginXPx)
        expect(rightOf(box)).toBeCloseTo(sheet.widthPx - sheet.marginXPx)
      })
      expect(bottomOf(order.at(-1) ?? heading)).toBeCloseTo(sheet.heightPx - sheet.marginYPx)
      expect(board.height).toBeGreaterThan(sheet.heightPx * 0.6)
    }
  })

  test('has one form on A4 and A3, so that it is composed once', () => {
    for (const { widthPt, heightPt } of Object.values(paperSizes))
      expect(paperSheet.widthPx / paperSheet.heightPx).toBeCloseTo(widthPt / heightPt, 3)
  })
})

describe('a legend', () => {
  test('fills a row before it begins the next', () => {
    expect(flowInRows([100, 100, 100], 230, 20)).toEqual([
      { row: 0, leftPx: 0 },
      { row: 0, leftPx: 120 },
      { row: 1, leftPx: 0 },
    ])
  })

  test('gives what is wider than a row one of its own', () => {
    expect(flowInRows([500, 50], 230, 20).map(({ row }) => row)).toEqual([0, 1])
    expect(flowInRows([], 230, 20)).toEqual([])
  })
})

test('type is the projector’s until the map gets crowded, and never too small to read', () => {
  const board = { width: 1800, height: 720 }
  expect([0, 1, 15].map((count) => typeScaleFor(count, board))).toEqual([1, 1, 1])
  expect(typeScaleFor(24, board)).toBeGreaterThan(typeScaleFor(30, board))
  expect(typeScaleFor(24, { ...board, height: 900 })).toBeGreaterThan(typeScaleFor(24, board))
  expect(typeScaleFor(1000, board)).toBe(0.6)
})
