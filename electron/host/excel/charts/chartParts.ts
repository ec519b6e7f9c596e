import { rangeFormula } from './cellReference.ts'
import type { CellRange, ChartAxis, SeriesLook } from './chartModel.ts'
import { element, value, xmlText } from './xml.ts'

/** The pieces all charts are made of. The order of elements is the schema's (ECMA-376 part 1, 21.2). */

const EMU_PER_POINT = 12_700
const INK = '16262B'
const QUIET = '5D7279'
const LINE = 'D3DCDE'

const solidFill = (color: string): string => element('a:solidFill', {}, value('a:srgbClr', color))

export const lineOf = (color: string, widthPt: number, dash: SeriesLook['dash'] = 'solid'): string =>
  element(
    'a:ln',
    { w: Math.round(widthPt * EMU_PER_POINT), cap: 'rnd' },
    solidFill(color),
    value('a:prstDash', dash),
    element('a:round'),
  )

export const noLine = element('a:ln', {}, element('a:noFill'))
export const shapeOf = (...content: string[]): string => element('c:spPr', {}, ...content)
export const filled = (color: string): string => shapeOf(solidFill(color))

/** Letters of a chart: `sizePt` in points. */
export const lettersOf = (name: string, sizePt: number, color: string, isBold: boolean): string =>
  element(name, { sz: sizePt * 100, b: isBold ? 1 : 0 }, solidFill(color))

/** Words that stay on one line: a name broken over two runs into its neighbours. */
export const oneLineBody = element('a:bodyPr', { wrap: 'none' })

export const textStyleOf = (
  sizePt: number,
  color = INK,
  isBold = false,
  body = element('a:bodyPr'),
): string =>
  element(
    'c:txPr',
    {},
    body,
    element('a:p', {}, element('a:pPr', {}, lettersOf('a:defRPr', sizePt, color, isBold))),
  )

const titleText = (text: string, sizePt: number): string =>
  element(
    'c:title',
    {},
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
          element('a:pPr', {}, lettersOf('a:defRPr', sizePt, INK, true)),
          element('a:r', {}, lettersOf('a:rPr', sizePt, INK, true), `<a:t>${xmlText(text)}</a:t>`),
        ),
      ),
    ),
    value('c:overlay', 0),
  )

export const chartTitle = (text: string): string => titleText(text, 16)

const cache = (kind: 'c:numCache' | 'c:strCache', { values }: CellRange): string =>
  element(
    kind,
    {},
    ...(kind === 'c:numCache' ? ['<c:formatCode>General</c:formatCode>'] : []),
    value('c:ptCount', values.length),
    ...pointsOf(values),
  )

/** Points of a cache: an empty cell has none. */
export const pointsOf = (values: CellRange['values']): string[] =>
  values.map((cell, index) =>
    cell === null ? '' : element('c:pt', { idx: index }, `<c:v>${xmlText(String(cell))}</c:v>`),
  )

const formula = (range: CellRange): string => `<c:f>${xmlText(rangeFormula(range))}</c:f>`

export const numbersOf = (range: CellRange): string =>
  element('c:numRef', {}, formula(range), cache('c:numCache', range))

export const textsOf = (range: CellRange): string =>
  element('c:strRef', {}, formula(range), cache('c:strCache', range))

export const markerOf = ({ marker, color }: SeriesLook, size: number): string =>
  marker === 'none'
    ? element('c:marker', {}, value('c:symbol', 'none'))
    : element(
        'c:marker',
        {},
        value('c:symbol', marker),
        value('c:size', size),
        shapeOf(solidFill(color), lineOf('FFFFFF', 0.75)),
      )

export const seriesName = (name: string): string => element('c:tx', {}, `<c:v>${xmlText(name)}</c:v>`)

interface ValueAxis {
  readonly id: number
  readonly crossId: number
  readonly side: 'l' | 'b'
  readonly axis: ChartAxis
  readonly hasGrid?: boolean
  readonly isHidden?: boolean
}

export const valueAxis = ({ id, crossId, side, axis, hasGrid, isHidden }: ValueAxis): string =>
  element(
    'c:valAx',
    {},
    value('c:axId', id),
    element(
      'c:scaling',
      {},
      value('c:orientation', 'minMax'),
      value('c:max', axis.max),
      value('c:min', axis.min),
    ),
    value('c:delete', isHidden ? 1 : 0),
    value('c:axPos', side),
    ...(hasGrid ? [element('c:majorGridlines', {}, shapeOf(lineOf(LINE, 0.75)))] : []),
    ...(axis.title === '' ? [] : [titleText(axis.title, 11)]),
    element('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    value('c:majorTickMark', 'none'),
    value('c:minorTickMark', 'none'),
    value('c:tickLblPos', 'nextTo'),
    shapeOf(lineOf(QUIET, 1)),
    textStyleOf(10, QUIET),
    value('c:crossAx', crossId),
    value('c:crosses', 'min'),
    value('c:crossBetween', side === 'b' ? 'midCat' : 'between'),
    value('c:majorUnit', axis.majorUnit),
  )

export const categoryAxis = (id: number, crossId: number, side: 'l' | 'b'): string =>
  element(
    'c:catAx',
    {},
    value('c:axId', id),
    // Lying bars are read from the top, as the table is.
    element('c:scaling', {}, value('c:orientation', side === 'l' ? 'maxMin' : 'minMax')),
    value('c:delete', 0),
    value('c:axPos', side),
    element('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    value('c:majorTickMark', 'none'),
    value('c:minorTickMark', 'none'),
    value('c:tickLblPos', 'nextTo'),
    shapeOf(lineOf(LINE, 0.75)),
    textStyleOf(11),
    value('c:crossAx', crossId),
    value('c:crosses', 'autoZero'),
    value('c:auto', 1),
    value('c:lblAlgn', 'ctr'),
    value('c:lblOffset', 100),
    value('c:noMultiLvlLbl', 0),
  )

export const legend = element(
  'c:legend',
  {},
  value('c:legendPos', 'b'),
  value('c:overlay', 0),
  textStyleOf(11),
)
