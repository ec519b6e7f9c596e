import type { ChartPlace, PlacedChart } from './chartModel.ts'
import { XML_HEAD } from './chartXml.ts'
import { element } from './xml.ts'

const NAMESPACES = {
  'xmlns:xdr': 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
}
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The drawing of a sheet: where its charts stand, what each is called, and what it shows. Chart n has the relation `rIdn`. */
export const drawingXml = (charts: readonly PlacedChart[]): string =>
  XML_HEAD + element('xdr:wsDr', NAMESPACES, ...charts.map(anchor))

const anchor = ({ chart, place }: PlacedChart, index: number): string =>
  element(
    'xdr:twoCellAnchor',
    {},
    corner('xdr:from', place.fromColumn, place.fromRow),
    corner('xdr:to', place.toColumn, place.toRow),
    element(
      'xdr:graphicFrame',
      { macro: '' },
      element(
        'xdr:nvGraphicFramePr',
        {},
        element('xdr:cNvPr', { id: index + 2, name: chart.title, descr: chart.description }),
        element('xdr:cNvGraphicFramePr'),
      ),
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
      element(
        'a:graphic',
        {},
        element(
          'a:graphicData',
          { uri: CHART },
          element('c:chart', { 'xmlns:c': CHART, 'xmlns:r': OFFICE, 'r:id': `rId${index + 1}` }),
        ),
      ),
    ),
    element('xdr:clientData'),
  )

const corner = (name: string, column: ChartPlace['fromColumn'], row: ChartPlace['fromRow']): string =>
  element(
    name,
    {},
    `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`,
  )
