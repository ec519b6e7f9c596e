import { expect, test } from 'vitest'
import { type RowWindowInput, rowAt, rowTops, rowWindow } from './rowWindow.ts'

const tops = rowTops(Array<number>(2000).fill(50))
const input: RowWindowInput = { tops, scrollPx: 0, heightPx: 500, keptIndex: null }

/** Height of the list as it is drawn, rows and room for rows. */
const heightOf = (wanted: RowWindowInput): number =>
  rowWindow(wanted).reduce(
    (sum, stretch) =>
      sum +
      (stretch.kind === 'gap'
        ? stretch.px
        : (wanted.tops[stretch.to] ?? 0) - (wanted.tops[stretch.from] ?? 0)),
    0,
  )
const drawnRows = (wanted: RowWindowInput): readonly number[] =>
  rowWindow(wanted).flatMap((stretch) =>
    stretch.kind === 'gap'
      ? []
      : Array.from({ length: stretch.to - stretch.from }, (_, offset) => stretch.from + offset),
  )

test('of two thousand rows only those in sight and a few around them are drawn', () => {
  expect(rowWindow(input)).toEqual([
    { kind: 'rows', from: 0, to: 17 },
    { kind: 'gap', from: 17, px: 99_150 },
  ])
  expect(rowWindow({ ...input, scrollPx: 50_000 })).toEqual([
    { kind: 'gap', from: 0, px: 49_700 },
    { kind: 'rows', from: 994, to: 1017 },
    { kind: 'gap', from: 1017, px: 49_150 },
  ])
})

test('the row with the cursor stays with its neighbours, however far one scrolls', () => {
  for (const keptIndex of [0, 3, 1500, 1999]) {
    const rows = drawnRows({ ...input, scrollPx: 50_000, keptIndex })
    for (const index of [keptIndex - 1, keptIndex, keptIndex + 1])
      if (index >= 0 && index < 2000) expect(rows).toContain(index)
  }
})

test('no row is drawn twice, also when the one with the cursor stands at the edge of what is in sight', () => {
  for (let keptIndex = 985; keptIndex < 1025; keptIndex++) {
    const rows = drawnRows({ ...input, scrollPx: 50_000, keptIndex })
    expect(new Set(rows).size).toBe(rows.length)
    expect([...rows].sort((one, other) => one - other)).toEqual(rows)
  }
})

test('the list is as high as all its rows, also when it got shorter than the scrolling', () => {
  for (const count of [0, 1, 7, 2000])
    for (const scrollPx of [0, 333, 99_999])
      for (const keptIndex of [null, 0, 1500]) {
        const shorter = { ...input, tops: tops.slice(0, count + 1), scrollPx, keptIndex }
        expect(heightOf(shorter)).toBe(count * 50)
      }
})

test('rows with something to say are higher, and the others stand below them', () => {
  const uneven = rowTops([50, 80, 50])
  expect(uneven).toEqual([0, 50, 130, 180])
  expect([0, 49, 50, 129, 130, 179, 9999].map((px) => rowAt(uneven, px))).toEqual([0, 0, 1, 1, 2, 2, 2])
  expect(rowAt([0], 10)).toBe(0)
})
