import { expect, test } from 'vitest'
import { pagesToFit, type TableSize } from './pageFit.ts'

const PAGE_PT = 476.5
const ROW_PT = 19.9
const table = (rows: number, more: Partial<TableSize> = {}): TableSize => ({
  widthPt: 700,
  headingPt: 36.5,
  heightsPt: Array.from({ length: rows }, () => ROW_PT),
  ...more,
})

test('a table of one page, or whose last page is in use, takes the pages it takes', () => {
  // 22 rows to a page.
  expect(Math.floor((PAGE_PT - 36.5) / ROW_PT)).toBe(22)
  for (const rows of [0, 1, 22, 30, 44, 50]) expect(pagesToFit(table(rows)), `${rows}`).toBe(0)
})

test('a page for a row or two is spared, as long as all stays large enough to read', () => {
  for (const rows of [23, 24]) expect(pagesToFit(table(rows)), `${rows}`).toBe(1)
  expect(pagesToFit(table(45))).toBe(2)
  // A high row is not squeezed in.
  expect(pagesToFit(table(0, { heightsPt: [...Array<number>(22).fill(ROW_PT), 87] }))).toBe(0)
})

test('a wide table is smaller to begin with, and has more rows to a page', () => {
  const wide = { widthPt: 2 * 769.9 }
  expect(pagesToFit(table(24, wide))).toBe(0)
  expect(pagesToFit(table(47, wide))).toBe(1)
})
