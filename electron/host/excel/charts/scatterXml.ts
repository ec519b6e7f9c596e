import { rangeFormula } from './cellReference.ts'
import type { CellRange, GuideCells, ScatterChart } from './chartModel.ts'
import {
  lineOf,
  markerOf,
  noLine,
  numbersOf,
  pointsOf,
  seriesName,
  shapeOf,
  textStyleOf,
  valueAxis,
} from './chartParts.ts'
import { element, value, xmlText } from './xml.ts'

const X_AXIS = 1001
const Y_AXIS = 1002
const QUADRANT_LINE = '5D7279'
const QUADRANT_NAME = '1F4A55'
const C15 = 'http://schemas.microsoft.com/office/drawing/2012/chart'

/** The plot of a scatter chart: its points with the words of their cells, and the cross between the quadrants. */
export function scatterPlot(chart: ScatterChart): string {
  const { x, y } = chart
  return element(
    'c:plotArea',
    {},
    element('c:layout'),
    element(
      'c:scatterChart',
      {},
      value('c:scatterStyle', 'lineMarker'),
      value('c:varyColors', 0),
      quadrantSeries(0, chart.guides.quadrants),
      lineSeries(1, chart.guides.upright),
      lineSeries(2, chart.guides.level),
      pointSeries(3, chart),
      value('c:axId', X_AXIS),
      value('c:axId', Y_AXIS),
    ),
    valueAxis({ id: X_AXIS, crossId: Y_AXIS, side: 'b', axis: x }),
    valueAxis({ id: Y_AXIS, crossId: X_AXIS, side: 'l', axis: y }),
  )
}

/** Right of this part of the axis a label stands on the point's left side, or it would run off the page. */
const TURN = 0.66

const pointSeries = (index: number, { title, x, xs, ys, labels, look }: ScatterChart): string => {
  const turn = x.min + (x.max - x.min) * TURN
  const sideOf = (at: number): LabelSide => {
    const value = xs.values[at]
    return typeof value === 'number' && value > turn ? 'l' : 'r'
  }
  return element(
    'c:ser',
    {},
    ...headOf(index, title),
    shapeOf(noLine),
    markerOf(look, 9),
    labelsFrom(labels, { sideOf, sizePt: 10, color: '16262B' }),
    ...valuesOf({ xs, ys }),
    element('c:extLst', {}, labelRange(labels)),
  )
}

/** Four invisible points that carry the names of the quadrants. */
const quadrantSeries = (index: number, { labels, ...cells }: GuideCells): string =>
  element(
    'c:ser',
    {},
    ...headOf(index, ''),
    shapeOf(noLine),
    element('c:marker', {}, value('c:symbol', 'none')),
    labelsFrom(labels, { sideOf: () => 'r', sizePt: 12, color: QUADRANT_NAME }),
    ...valuesOf(cells),
    element('c:extLst', {}, labelRange(labels)),
  )

const lineSeries = (index: number, cells: GuideCells): string =>
  element(
    'c:ser',
    {},
    ...headOf(index, ''),
    shapeOf(lineOf(QUADRANT_LINE, 1.5)),
    element('c:marker', {}, value('c:symbol', 'none')),
    ...valuesOf(cells),
  )

const headOf = (index: number, name: string): readonly string[] => [
  value('c:idx', index),
  value('c:order', index),
  ...(name === '' ? [] : [seriesName(name)]),
]

const valuesOf = ({ xs, ys }: Pick<GuideCells, 'xs' | 'ys'>): readonly string[] => [
  element('c:xVal', {}, numbersOf(xs)),
  element('c:yVal', {}, numbersOf(ys)),
  value('c:smooth', 0),
]

type LabelSide = 'l' | 'r'

interface LabelLook {
  readonly sideOf: (index: number) => LabelSide
  readonly sizePt: number
  readonly color: string
}

const shows = (side: LabelSide): readonly string[] => [
  value('c:dLblPos', side),
  value('c:showLegendKey', 0),
  value('c:showVal', 0),
  value('c:showCatName', 0),
  value('c:showSerName', 0),
  value('c:showPercent', 0),
  value('c:showBubbleSize', 0),
]

const fromCells = (...more: readonly string[]): string =>
  element(
    'c:extLst',
    {},
    element(
      'c:ext',
      { uri: '{CE6537A1-D6FC-4f65-9D91-7224C49458BB}', 'xmlns:c15': C15 },
      ...more,
      value('c15:showDataLabelsRange', 1),
    ),
  )

/** The words of a cell as a field, the way Excel writes «value from cells»: LibreOffice reads no other. */
const cellField = (index: number, text: string): string =>
  element(
    'c:tx',
    {},
    element(
      'c:rich',
      {},
      element('a:bodyPr'),
      element(
        'a:p',
        {},
        element(
          'a:fld',
          { id: fieldId(index), type: 'CELLRANGE' },
          element('a:rPr'),
          `<a:t>${xmlText(text)}</a:t>`,
        ),
      ),
    ),
  )

/** Each field has an id of its own; made from its place, so that equal charts are equal bytes. */
const fieldId = (index: number): string =>
  `{5A4D4C00-0000-4000-8000-${index.toString(16).toUpperCase().padStart(12, '0')}}`

function labelsFrom(labels: CellRange, { sideOf, sizePt, color }: LabelLook): string {
  const each = labels.values.map((text, index) =>
    element(
      'c:dLbl',
      {},
      value('c:idx', index),
      cellField(index, String(text ?? '')),
      textStyleOf(sizePt, color),
      ...shows(sideOf(index)),
      fromCells(element('c15:dlblFieldTable')),
    ),
  )
  return element(
    'c:dLbls',
    {},
    ...each,
    shapeOf(element('a:noFill'), noLine),
    textStyleOf(sizePt, color),
    ...shows('r'),
    fromCells(),
  )
}

const labelRange = (labels: CellRange): string =>
  element(
    'c:ext',
    { uri: '{02D57815-91ED-43cb-92C2-25804820EDAC}', 'xmlns:c15': C15 },
    element(
      'c15:datalabelsRange',
      {},
      `<c15:f>${xmlText(rangeFormula(labels))}</c15:f>`,
      element('c15:dlblRangeCache', {}, value('c:ptCount', labels.values.length), ...pointsOf(labels.values)),
    ),
  )
