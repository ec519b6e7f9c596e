import type { ZipPart } from '../write/zipPackage.ts'
import type { PlacedChart } from './chartModel.ts'
import { chartXml } from './chartXml.ts'
import { drawingXml } from './drawingXml.ts'
import { relationshipsWith } from './relationships.ts'

/** Charts by the number of their sheet in the package, 1 = `sheet1.xml`. */
export type SheetCharts = ReadonlyMap<number, readonly PlacedChart[]>

const TYPES = '[Content_Types].xml'
export const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml'
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/**
 * Puts real Excel charts into a finished package: for each sheet one drawing, for each chart one
 * part, and the relations and content types that hold them together. exceljs has no charts, and
 * loading and saving a workbook to get some would lose what it does not know.
 */
export function addCharts(parts: readonly ZipPart[], sheets: SheetCharts): readonly ZipPart[] {
  const made = new Map(parts.map(({ name, bytes }) => [name, bytes]))
  const put = (name: string, xml: string): void => void made.set(name, Buffer.from(xml))
  const textOf = (name: string): string | undefined => made.get(name)?.toString('utf8')
  const types: [string, string][] = []
  let [drawingCount, chartCount] = [countOf(parts, 'xl/drawings/drawing'), countOf(parts, 'xl/charts/chart')]
  for (const [sheet, charts] of sheets) {
    if (charts.length === 0) continue
    drawingCount += 1
    const drawing = `xl/drawings/drawing${drawingCount}.xml`
    const chartNames = charts.map(({ chart }) => {
      chartCount += 1
      const name = `xl/charts/chart${chartCount}.xml`
      put(name, chartXml(chart))
      types.push([name, CHART_TYPE])
      return name
    })
    put(drawing, drawingXml(charts))
    types.push([drawing, DRAWING_TYPE])
    const toCharts = chartNames.map((name) => ({ type: `${OFFICE}/chart`, target: `/${name}` }))
    put(relationsOf(drawing), relationshipsWith(undefined, toCharts).xml)
    const sheetName = `xl/worksheets/sheet${sheet}.xml`
    const toDrawing = [{ type: `${OFFICE}/drawing`, target: `/${drawing}` }]
    const { xml, ids } = relationshipsWith(textOf(relationsOf(sheetName)), toDrawing)
    put(relationsOf(sheetName), xml)
    put(sheetName, withDrawing(textOf(sheetName) ?? '', ids[0] ?? ''))
  }
  put(TYPES, withTypes(textOf(TYPES) ?? '', types))
  return [...made].map(([name, bytes]) => ({ name, bytes }))
}

const countOf = (parts: readonly ZipPart[], start: string): number =>
  parts.filter(({ name }) => name.startsWith(start) && name.endsWith('.xml')).length

export const relationsOf = (name: string): string => name.replace(/([^/]+)$/, '_rels/$1.rels')

/** A sheet's elements stand in a fixed order: the drawing goes before what may only follow it. */
export function withDrawing(xml: string, id: string): string {
  if (xml.includes('<drawing ')) throw new Error('The sheet has a drawing already')
  const at = xml.search(/<legacyDrawing|<picture|<oleObjects|<controls|<tableParts|<extLst|<\/worksheet>/)
  if (at < 0) throw new Error('The sheet has no end')
  const needsPrefix = !/<worksheet[^>]*xmlns:r=/.test(xml)
  const drawing = `<drawing r:id="${id}"/>`
  const whole = xml.slice(0, at) + drawing + xml.slice(at)
  return needsPrefix ? whole.replace('<worksheet', `<worksheet xmlns:r="${OFFICE}"`) : whole
}

export const withTypes = (xml: string, types: readonly (readonly [string, string])[]): string =>
  xml.replace(
    '</Types>',
    `${types.map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`).join('')}</Types>`,
  )
