import type { CategoryChart, CategorySeries } from './chartModel.ts'
import {
  categoryAxis,
  filled,
  lineOf,
  markerOf,
  noLine,
  numbersOf,
  seriesName,
  shapeOf,
  textStyleOf,
  textsOf,
  valueAxis,
} from './chartParts.ts'
import { element, value } from './xml.ts'

const CATEGORY_AXIS = 1001
const VALUE_AXIS = 1002

/** The plot of lying bars, or of a radar. */
export function categoryPlot(chart: CategoryChart): string {
  const isRadar = chart.kind === 'radar'
  const { min, max, majorUnit } = chart
  const axis = { title: '', min, max, majorUnit }
  const ids = [value('c:axId', CATEGORY_AXIS), value('c:axId', VALUE_AXIS)]
  return element(
    'c:plotArea',
    {},
    element('c:layout'),
    isRadar ? radar(chart, ids) : bars(chart, ids),
    categoryAxis(CATEGORY_AXIS, VALUE_AXIS, isRadar ? 'b' : 'l'),
    valueAxis({
      id: VALUE_AXIS,
      crossId: CATEGORY_AXIS,
      side: isRadar ? 'l' : 'b',
      axis,
      hasGrid: isRadar,
      // Each bar says its own number.
      isHidden: !isRadar,
    }),
  )
}

const radar = ({ categories, series }: CategoryChart, ids: readonly string[]): string =>
  element(
    'c:radarChart',
    {},
    value('c:radarStyle', 'marker'),
    value('c:varyColors', 0),
    ...series.map((one, index) =>
      element(
        'c:ser',
        {},
        ...headOf(one, index),
        shapeOf(lineOf(one.look.color, 2.25, one.look.dash)),
        markerOf(one.look, 7),
        element('c:cat', {}, textsOf(categories)),
        element('c:val', {}, numbersOf(one.values)),
      ),
    ),
    ...ids,
  )

const bars = ({ categories, series }: CategoryChart, ids: readonly string[]): string =>
  element(
    'c:barChart',
    {},
    value('c:barDir', 'bar'),
    value('c:grouping', 'clustered'),
    value('c:varyColors', 0),
    ...series.map((one, index) =>
      element(
        'c:ser',
        {},
        ...headOf(one, index),
        filled(one.look.color),
        value('c:invertIfNegative', 0),
        barNumbers,
        element('c:cat', {}, textsOf(categories)),
        element('c:val', {}, numbersOf(one.values)),
      ),
    ),
    value('c:gapWidth', 45),
    ...ids,
  )

const headOf = ({ name }: CategorySeries, index: number): readonly string[] => [
  value('c:idx', index),
  value('c:order', index),
  seriesName(name),
]

const barNumbers = element(
  'c:dLbls',
  {},
  shapeOf(element('a:noFill'), noLine),
  textStyleOf(11, '16262B', true),
  value('c:dLblPos', 'outEnd'),
  value('c:showLegendKey', 0),
  value('c:showVal', 1),
  value('c:showCatName', 0),
  value('c:showSerName', 0),
  value('c:showPercent', 0),
  value('c:showBubbleSize', 0),
)
