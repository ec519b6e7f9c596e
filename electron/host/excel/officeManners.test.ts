import { describe, expect, test } from 'vitest'
import { applyChanges, emptyState } from '../../../shared/core/state.ts'
import { selectMunicipalities } from '../../../shared/features/municipality/select.ts'
import { languages } from '../../../shared/packs/language.ts'
import { demoEvents } from '../../../shared/testing/demoNetwork.ts'
import type { WorkbookModel } from './sheetModel.ts'
import { checkPackage } from './testing/checkPackage.ts'
import { municipalityWorkbook, networkWorkbook } from './workbookModel.ts'
import { writeWorkbook } from './write/writeWorkbook.ts'
import { readZip } from './write/zipPackage.ts'

const state = applyChanges(
  emptyState,
  [...demoEvents({ seed: 1 })].map(({ change }) => change),
)
const moss = selectMunicipalities(state).find(({ name }) => name === 'Moss')?.id ?? ''
const day = '2026-11-28'

const all = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, one = '']) => one)

interface Sheet {
  readonly model: WorkbookModel['sheets'][number]
  readonly xml: string
}

async function packageOf(model: WorkbookModel | undefined) {
  if (!model) throw new Error('No workbook')
  const bytes = await writeWorkbook(model)
  const parts = new Map(readZip(bytes, 1 << 28).map((part) => [part.name, part.bytes.toString('utf8')]))
  const part = (name: string): string => parts.get(name) ?? ''
  const sheets = model.sheets.map(
    (sheet, index): Sheet => ({ model: sheet, xml: part(`xl/worksheets/sheet${index + 1}.xml`) }),
  )
  return { bytes, model, parts, part, sheets }
}

const isFilled = ({ model }: Sheet): boolean => model.kind === 'table' && model.rows.length > 0

/** What an office expects of a workbook before anybody reads a word of it. */
describe.each([
  ...languages.map(
    (language) => [`Moss, ${language}`, () => municipalityWorkbook(state, moss, { day, language })] as const,
  ),
  ['the network', () => networkWorkbook(state, { day })] as const,
])('the workbook of %s', (_, make) => {
  const made = packageOf(make())

  test('opens without repair, and reaches for nothing outside itself', async () => {
    const { bytes, parts } = await made
    expect(checkPackage(bytes)).toEqual([])
    expect([...parts.keys()].filter((name) => /external|macro|vba/i.test(name))).toEqual([])
    expect([...parts.values()].join('')).not.toContain('TargetMode="External"')
  })

  test('says its title, its maker and its language, and has no sheet without a name of its own', async () => {
    const { part, model } = await made
    const core = part('docProps/core.xml')
    expect(core).toContain(`<dc:title>${model.title}</dc:title>`)
    expect(core).toContain('<dc:creator>Samling</dc:creator>')
    expect(core).toMatch(/<dc:language>(nb-NO|nn-NO|en-GB)<\/dc:language>/)
    expect(part('docProps/app.xml')).toContain(`<Company>${model.networkName}</Company>`)
    expect(part('xl/workbook.xml')).not.toMatch(/name="(Sheet|Ark)\d+"/)
  })

  test('opens on the first sheet, and every sheet in its upper left corner', async () => {
    const { part, sheets } = await made
    expect(part('xl/workbook.xml')).toMatch(/<workbookView(?![^>]*activeTab="[1-9])/)
    for (const { xml } of sheets) {
      expect(all(xml, /<selection [^>]*activeCell="([A-Z]+\d+)"/g).every((cell) => cell === 'A1')).toBe(true)
      expect(xml).not.toMatch(/topLeftCell="(?![A-Z]+2")[^"]*"/)
    }
  })

  test('keeps header and name in view, and column widths between 8 and 60', async () => {
    for (const { model, xml } of (await made).sheets.filter(isFilled)) {
      if (model.kind !== 'table') continue
      expect(xml).toContain(`<pane xSplit="${model.frozenColumns}" ySplit="1"`)
      const widths = all(xml, /<col [^>]*width="([\d.]+)"/g).map(Number)
      expect(Math.min(...widths)).toBeGreaterThanOrEqual(8)
      expect(Math.max(...widths)).toBeLessThanOrEqual(60)
    }
  })

  test('is printed on A4 lying down, one page across, with headings repeated and a footer', async () => {
    const { sheets, part, model } = await made
    for (const { xml, model: sheet } of sheets) {
      expect(xml).toMatch(/<pageSetup [^>]*paperSize="9"/)
      expect(xml).toMatch(/<pageSetup [^>]*orientation="landscape"/)
      expect(xml).toMatch(/<oddFooter>[^<]*&amp;P[^<]*&amp;N[^<]*28\.11\.2026/)
      // The front page has a break, which «fit to page» would forget; the lists would be too small to read.
      if (sheet.kind !== 'overview' && sheet.kind !== 'lists')
        expect(xml).toContain('<pageSetUpPr fitToPage="1"/>')
    }
    const titles = all(part('xl/workbook.xml'), /_xlnm\.Print_Titles"[^>]*>([^<]*)</g)
    const expected = model.sheets.filter(({ kind }) => kind === 'table' || kind === 'lists')
    expect(titles).toHaveLength(expected.length)
    expect(titles.every((range) => range.endsWith('$1:$1'))).toBe(true)
  })

  test('has the front page within one page across', async () => {
    const [front] = (await made).sheets
    const widths = all(front?.xml ?? '', /<col [^>]*width="([\d.]+)"/g).map(Number)
    const scale = Number(/<pageSetup [^>]*scale="(\d+)"/.exec(front?.xml ?? '')?.[1]) / 100
    // A4 lying down without margins is 770 points; a width of 1 is 5.25.
    expect(widths.reduce((sum, width) => sum + width, 0) * 5.25 * scale).toBeLessThan(770)
  })

  test('guards formulas and ids without a password, and lets people filter and sort', async () => {
    for (const { xml } of (await made).sheets.filter(isFilled)) {
      const guard = /<sheetProtection [^>]*>/.exec(xml)?.[0] ?? ''
      expect(guard).toContain('sheet="1"')
      expect(guard).toMatch(/autoFilter="0"/)
      expect(guard).toMatch(/sort="0"/)
      expect(guard).not.toMatch(/password|hashValue/)
    }
  })

  test('has the id last, narrow, and no cells run together', async () => {
    for (const { model, xml } of (await made).sheets) {
      expect(xml).not.toContain('<mergeCell')
      if (model.kind !== 'table' || !model.columns.some(({ kind }) => kind === 'id')) continue
      expect(model.columns.at(-1)?.kind).toBe('id')
      const widths = all(xml, /<col [^>]*width="([\d.]+)"/g).map(Number)
      expect(widths.at(-1)).toBeLessThanOrEqual(11)
    }
  })

  test('has words for those who cannot see it: every chart, picture and table', async () => {
    const { parts, sheets } = await made
    const drawn = [...parts].filter(([name]) => /^xl\/drawings\/drawing\d+\.xml$/.test(name))
    for (const [, xml] of drawn)
      for (const shape of all(xml, /<xdr:cNvPr ([^>]*)>/g)) expect(shape).toMatch(/descr="[^"]{10,}"/)
    const tables = [...parts].filter(([name]) => name.startsWith('xl/tables/'))
    expect(tables).toHaveLength(sheets.filter(isFilled).length)
    for (const [, xml] of tables)
      expect(xml).toMatch(/<x14:table altText="[^"]+" altTextSummary="[^"]{10,}"\/>/)
  })

  test('has one look for its tables, which is in the styles', async () => {
    const { parts, part } = await made
    const style = /<tableStyle name="Samling"[^>]*>(.*?)<\/tableStyle>/.exec(part('xl/styles.xml'))?.[1] ?? ''
    const looks = Number(/<dxfs count="(\d+)"/.exec(part('xl/styles.xml'))?.[1])
    expect(part('xl/styles.xml').match(/<dxf>/g)).toHaveLength(looks)
    for (const id of all(style, /dxfId="(\d+)"/g)) expect(Number(id)).toBeLessThan(looks)
    for (const [name, xml] of parts)
      if (name.startsWith('xl/tables/')) expect(xml).toContain('<tableStyleInfo name="Samling"')
  })
})
