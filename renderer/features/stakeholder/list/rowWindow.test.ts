import { expect, test } from 'vitest'
import { type RowWindowInput, rowWindow } from './rowWindow.ts'

const input: RowWindowInput = { count: 2000, rowPx: 50, scrollPx: 0, heightPx: 500, keptIndex: null }
/** The height of the whole list, drawn and not. */
const heightOf = (wanted: RowWindowInput): number =>
  rowWindow(wanted).reduce(
    (sum, stretch) =>
      sum + (stretch.kind === 'gap' ? stretch.px : (stretch.to - stretch.from) * wanted.rowPx),
    0,
  )

test('of two thousand rows only those in sight and a few around them are drawn', () => {
  expect(rowWindow(input)).toEqual([
    { kind: 'rows', from: 0, to: 18 },
    { kind: 'gap', from: 18, px: 99_100 },
  ])
  expect(rowWindow({ ...input, scrollPx: 50_000 })).toEqual([
    { kind: 'gap', from: 0, px: 49_600 },
    { kind: 'rows', from: 992, to: 1018 },
    { kind: 'gap', from: 1018, px: 49_100 },
  ])
})

test('the row with the cursor stays, however far one scrolls', () => {
  const stretches = rowWindow({ ...input, scrollPx: 50_000, keptIndex: 3 })
  expect(stretches[1]).toEqual({ kind: 'rows', from: 3, to: 4 })
  expect(heightOf({ ...input, scrollPx: 50_000, keptIndex: 3 })).toBe(100_000)
})

test('the list is always as high as all its rows, also when it got shorter than the scrolling', () => {
  for (const count of [0, 1, 7, 2000])
    for (const scrollPx of [0, 333, 99_999])
      for (const keptIndex of [null, 0, 1500])
        expect(heightOf({ ...input, count, scrollPx, keptIndex })).toBe(count * 50)
})
