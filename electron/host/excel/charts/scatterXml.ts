import { rangeFormula } from './cellReference.ts'
import type { CellRange, GuideCells, ScatterChart } from './chartModel.ts'
import {
  lettersOf,
  lineOf,
  markerOf,
  noLine,
  numbersOf,
  oneLineBody,
  pointsOf,
  seriesName,
  shapeOf,
  textStyleOf,
  valueAxis,
} from './chartParts.ts'
import type { LabelSide } from './labelSides.ts'
import { plotLayout, pointLabels, QUADRANT_NAME_PT } from './pointLabels.ts'
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
    plotLayout,
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

const pointSeries = (index: number, chart: ScatterChart): string => {
  const { title, xs, ys, labels, look } = chart
  const { sizePt, markerSize, sideOf } = pointLabels(chart)
  return element(
    'c:ser',
    {},
    ...headOf(index, title),
    shapeOf(noLine),
    markerOf(look, markerSize),
    labelsFrom(labels, { sideOf, sizePt, color: '16262B', isBold: false }),
    ...valuesOf({ xs, ys }),
    element('c:extLst', {}, labelRange(labels)),
  )
}

/** Above the upper two, below the lower two. */
const outside = (index: number): LabelSide => (index < 2 ? 't' : 'b')

/** Four invisible points on the edge that carry the names of the quadrants. */
const quadrantSeries = (index: number, { labels, ...cells }: GuideCells): string =>
  element(
    'c:ser',
    {},
    ...headOf(index, ''),
    shapeOf(noLine),
    element('c:marker', {}, value('c:symbol', 'none')),
    labelsFrom(labels, { sideOf: outside, sizePt: QUADRANT_NAME_PT, color: QUADRANT_NAME, isBold: true }),
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

interface LabelLook {
  /** null = no words there. */
  readonly sideOf: (index: number) => LabelSide | null
  readonly sizePt: number
  readonly color: string
  readonly isBold: boolean
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
const cellField = (index: number, text: string, { sizePt, color, isBold }: LabelLook): string =>
  element(
    'c:tx',
    {},
    element(
      'c:rich',
      {},
      oneLineBody,
      element(
        'a:p',
        {},
        element(
          'a:fld',
          { id: fieldId(index), type: 'CELLRANGE' },
          lettersOf('a:rPr', sizePt, color, isBold),
          `<a:t>${xmlText(text)}</a:t>`,
        ),
      ),
    ),
  )

/** Each field has an id of its own; made from its place, so that equal charts are equal bytes. */
const fieldId = (index: number): string =>
  `{5A4D4C00-0000-4000-8000-${index.toString(16).toUpperCase().padStart(12, '0')}}`

function labelsFrom(labels: CellRange, look: LabelLook): string {
  const letters = textStyleOf(look.sizePt, look.color, look.isBold, oneLineBody)
  const each = labels.values.map((text, index) => {
    const side = look.sideOf(index)
    const at = value('c:idx', index)
    if (side === null) return element('c:dLbl', {}, at, value('c:delete', 1))
    return element(
      'c:dLbl',
      {},
      at,
      cellField(index, String(text ?? ''), look),
      letters,
      ...shows(side),
      fromCells(element('c15:dlblFieldTable')),
    )
  })
  return element(
    'c:dLbls',
    {},
    ...each,
    shapeOf(element('a:noFill'), noLine),
    letters,
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
