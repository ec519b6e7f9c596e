import { expect, test } from 'vitest'
import { applyChanges, emptyState } from '../../../../shared/core/state.ts'
import { selectMunicipalities } from '../../../../shared/features/municipality/select.ts'
import { languages } from '../../../../shared/packs/language.ts'
import { demoEvents } from '../../../../shared/testing/demoNetwork.ts'
import { checkCharts } from '../testing/checkCharts.ts'
import { checkPackage } from '../testing/checkPackage.ts'
import { municipalityWorkbook } from '../workbookModel.ts'
import { writeWorkbook } from '../write/writeWorkbook.ts'
import { readZip } from '../write/zipPackage.ts'
import { columnLetters, rangeFormula } from './cellReference.ts'
import type { CategoryChart, CellRange } from './chartModel.ts'
import { chartXml } from './chartXml.ts'
import { relationshipsWith } from './relationships.ts'

const state = applyChanges(
  emptyState,
  [...demoEvents({ seed: 1 })].map(({ change }) => change),
)
const moss = selectMunicipalities(state).find(({ name }) => name === 'Moss')

async function chartsIn(language: (typeof languages)[number]) {
  const model = municipalityWorkbook(state, moss?.id ?? '', { day: '2026-11-28', language })
  if (!model) throw new Error('Moss has no workbook')
  const bytes = await writeWorkbook(model)
  const parts = readZip(bytes, 1 << 28).filter(({ name }) => name.startsWith('xl/charts/'))
  return { bytes, charts: parts.map(({ bytes: xml }) => xml.toString('utf8')) }
}

test.each(languages)(
  'the example’s map, radar, matrix and dots are charts bound to cells, and the package is sound (%s)',
  async (language) => {
    const { bytes, charts } = await chartsIn(language)
    expect(charts).toHaveLength(4)
    expect(checkPackage(bytes)).toEqual([])
    for (const chart of charts) expect(chart).not.toMatch(/undefined|NaN|null/)
  },
)

test('equal workbooks have equal charts', async () => {
  expect((await chartsIn('nb')).bytes.equals((await chartsIn('nb')).bytes)).toBe(true)
})

test('a label is the words of a cell, on the side where there is room', async () => {
  const [map = ''] = (await chartsIn('nb')).charts
  expect(map).toContain('type="CELLRANGE"')
  expect(map).toMatch(/<c15:f>'Interessenter'!\$A\$\d+:\$A\$\d+<\/c15:f>/)
  const sideOf = (name: string): string | undefined =>
    map
      .split('<c:dLbl>')
      .find((label) => label.includes(`<a:t>${name}</a:t>`))
      ?.match(/<c:dLblPos val="(.)"/)?.[1]
  expect([sideOf('Formannskapet'), sideOf('Lokal bank')]).toEqual(['l', 'r'])
})

const range = (column: number, values: CellRange['values']): CellRange => ({
  sheetName: "Egen'vurdering",
  column,
  firstRow: 2,
  lastRow: values.length + 1,
  values,
})

const radar: CategoryChart = {
  kind: 'radar',
  title: 'Nå & ønsket',
  description: 'x',
  categories: range(1, ['a', 'b', '<c>']),
  series: [
    {
      name: 'Nå',
      values: range(2, [1, null, 3]),
      look: { color: '0B5161', dash: 'solid', marker: 'circle' },
    },
  ],
  min: 0,
  max: 5,
  majorUnit: 1,
}

test.each(['radar', 'bars'] as const)('%s: an empty cell is a gap, and every character is legal', (kind) => {
  const xml = chartXml({ ...radar, kind })
  const sheets = ["Egen'vurdering"]
  const parts = new Map([
    ['xl/charts/chart1.xml', xml],
    ['xl/worksheets/sheet1.xml', '<row r="1"/><row r="4"/>'],
  ])
  expect(checkCharts(parts, sheets)).toEqual([])
  expect(xml).toContain('<c:ptCount val="3"/><c:pt idx="0"><c:v>1</c:v></c:pt><c:pt idx="2">')
  expect(xml).toContain('&lt;c&gt;')
  expect(xml).toContain('Nå &amp; ønsket')
})

test('the check itself sees cells that are not there, and elements out of order', () => {
  const parts = new Map([
    [
      'xl/charts/chart1.xml',
      chartXml(radar).replace('<c:idx val="0"/><c:order val="0"/>', '<c:order val="0"/><c:idx val="0"/>'),
    ],
    ['xl/worksheets/sheet1.xml', '<row r="1"/><row r="3"/>'],
  ])
  const said = checkCharts(parts, ["Egen'vurdering"]).join('\n')
  expect(said).toContain('c:ser holds c:order c:idx')
  expect(said).toContain('ends below row 3')
})

test('columns are spelled as Excel does', () => {
  expect([1, 26, 27, 52, 703].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'AAA'])
  expect(rangeFormula(range(28, [1]))).toBe("'Egen''vurdering'!$AB$2:$AB$2")
})

test('a new relation takes an id nobody has', () => {
  const before = '<Relationships xmlns="x"><Relationship Id="rId1" Target="a"/></Relationships>'
  expect(
    relationshipsWith(before, [
      { type: 't', target: '/b' },
      { type: 't', target: '/c' },
    ]).ids,
  ).toEqual(['rId2', 'rId3'])
  expect(relationshipsWith(undefined, [{ type: 't', target: '/b' }]).xml).toContain('Id="rId1"')
})
