import { expect, test } from 'vitest'
import { breakLabel, estimateWidthPx } from './breakLabel.ts'
import { layoutRadar, pointAt, type RadarLabel, type RadarLayout, seriesPath } from './radarLayout.ts'
import { describeSpoke, isWeb } from './radarSeries.ts'

const longNames = [
  'Næringslivet er med og planlegger helt fra første møte til vedtak',
  'Kommunedirektørens ledergruppe og formannskapet drar samme vei',
  'Samfunnsutviklingsperspektivet',
]
const spokesOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `s${index}`,
    label: longNames[index % longNames.length] ?? '',
  }))

const usualNames = [
  'Bygger på egne fortrinn',
  'Holder langsiktig kurs',
  'Forankret i toppen',
  'Hele kommunen bidrar',
]
const usual = Array.from({ length: 8 }, (_, index) => ({
  id: `${index}`,
  label: usualNames[index % 4] ?? '',
}))

const inkOf = ({ lines, anchor, x, y }: RadarLabel, { fontPx, linePx }: RadarLayout) => {
  const width = Math.max(...lines.map((line) => estimateWidthPx(line, fontPx)))
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  const top = y - fontPx * 0.78
  return { left, right: left + width, top, bottom: top + (lines.length - 1) * linePx + fontPx }
}

test.each([false, true])(
  'three to twelve long names stand whole, inside, and clear of each other (large %s)',
  (isLarge) => {
    for (let count = 3; count <= 12; count++) {
      const layout = layoutRadar(spokesOf(count), isLarge)
      const boxes = layout.labels.map((label) => inkOf(label, layout))
      expect(layout.labels).toHaveLength(count)
      for (const label of layout.labels) {
        const said = label.lines.join('').replaceAll(/[ -]/g, '')
        const meant = spokesOf(count)
          .find(({ id }) => id === label.id)
          ?.label.replaceAll(/[ -]/g, '')
        expect(said).toBe(meant)
      }
      for (const [index, box] of boxes.entries()) {
        expect(box.left).toBeGreaterThanOrEqual(0)
        expect(box.right).toBeLessThanOrEqual(layout.width)
        expect(box.top).toBeGreaterThanOrEqual(0)
        expect(box.bottom).toBeLessThanOrEqual(layout.height)
        for (const other of boxes.slice(index + 1)) {
          const isApart =
            box.right <= other.left ||
            other.right <= box.left ||
            box.bottom <= other.top ||
            other.bottom <= box.top
          expect(isApart, `${count} spokes, label ${index}`).toBe(true)
        }
      }
      expect(layout.radius).toBeGreaterThan(isLarge ? 250 : 220)
    }
  },
)

test('a smaller room keeps the size of the letters, and everything inside', () => {
  for (const room of [
    { width: 772, height: 470 },
    { width: 1100, height: 830 },
    { width: 560, height: 640 },
    { width: 300, height: 200 },
  ]) {
    const layout = layoutRadar(spokesOf(8), false, room)
    expect(layoutRadar(spokesOf(12), false, room).labels).toHaveLength(12)
    expect(layoutRadar(usual, false, room).fontPx).toBeGreaterThanOrEqual(16)
    for (const label of layout.labels) {
      const box = inkOf(label, layout)
      expect(box.left).toBeGreaterThanOrEqual(0)
      expect(box.right).toBeLessThanOrEqual(Math.max(560, room.width))
    }
  }
})

test('eight usual names keep the full size of the letters', () => {
  expect([layoutRadar(usual, false).fontPx, layoutRadar(usual, true).fontPx]).toEqual([20, 40])
})

test('the first spoke points up, and a level is a fifth of the way each', () => {
  const layout = { centre: { x: 100, y: 100 }, radius: 50 }
  expect(pointAt(layout, 0, 4, 5)).toEqual({ x: 100, y: 50 })
  expect(pointAt(layout, 1, 4, 2).x).toBeCloseTo(120)
})

test('one without an answer leaves a gap in the line, never a zero', () => {
  const spokes = spokesOf(4)
  const layout = layoutRadar(spokes, false)
  const values = new Map(spokes.map(({ id }) => [id, 3]))
  expect(seriesPath(layout, spokes, values)).toMatchObject({ isWhole: true })
  values.delete('s2')
  const gapped = seriesPath(layout, spokes, values)
  expect(gapped.isWhole).toBe(false)
  expect(gapped.path.match(/M/g)).toHaveLength(2)
  expect(gapped.path).not.toContain('Z')
  expect(seriesPath(layout, spokes, new Map())).toEqual({ path: '', isWhole: false })
})

test('a label breaks between words first, at soft hyphens next, and elsewhere only when it must', () => {
  expect(breakLabel('Bygger på egne fortrinn', 20, 160)).toEqual(['Bygger på', 'egne fortrinn'])
  expect(breakLabel('Samfunns\u00ADutvikling', 20, 150)).toEqual(['Samfunns-', 'utvikling'])
  expect(breakLabel('Holdningsendringsprosess', 20, 120).join('').replaceAll('-', '')).toBe(
    'Holdningsendringsprosess',
  )
  expect(breakLabel('', 20, 100)).toEqual([])
})

test('a web needs three answered, and holds twelve; spreads and earlier levels count', () => {
  const base = { label: '', series: [] }
  const three = spokesOf(3)
  const now = (values: readonly [string, number][]) => [
    { key: 'now' as const, label: 'Nå', values: new Map(values) },
  ]
  const two = now([
    ['s0', 1],
    ['s1', 5],
  ])
  expect(isWeb({ ...base, spokes: three, series: two })).toBe(false)
  expect(
    isWeb({ ...base, spokes: three, series: two, spreads: new Map([['s2', { low: 1, high: 2 }]]) }),
  ).toBe(true)
  const all = (count: number) => now(spokesOf(count).map(({ id }) => [id, 3]))
  expect([12, 13].map((count) => isWeb({ ...base, spokes: spokesOf(count), series: all(count) }))).toEqual([
    true,
    false,
  ])
})

test('a spoke in words says every series, also what is missing', () => {
  const series = [{ key: 'now' as const, label: 'Nå', values: new Map<string, number>() }]
  const said = describeSpoke(
    { id: 'a', label: 'Tett dia\u00ADlog' },
    {
      label: '',
      spokes: [],
      series,
      spreads: new Map([['a', { low: 2, high: 5 }]]),
      spreadLabel: 'Spredning',
    },
  )
  expect(said).toBe('Tett dialog: Nå –, Spredning 2–5')
})
