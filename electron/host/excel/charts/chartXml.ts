import { categoryPlot } from './categoryXml.ts'
import type { ChartModel } from './chartModel.ts'
import { chartTitle, filled, legend } from './chartParts.ts'
import { scatterPlot } from './scatterXml.ts'
import { element, value } from './xml.ts'

const NAMESPACES = {
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** A chart part (`xl/charts/chartN.xml`), bound to its cells. Equal charts give equal text. */
export function chartXml(chart: ChartModel): string {
  // Only one series to tell apart needs no legend; the lines between quadrants are not data.
  const hasLegend = chart.kind !== 'scatter' && chart.series.length > 1
  return (
    XML_HEAD +
    element(
      'c:chartSpace',
      NAMESPACES,
      value('c:date1904', 0),
      value('c:roundedCorners', 0),
      element(
        'c:chart',
        {},
        chartTitle(chart.title),
        value('c:autoTitleDeleted', 0),
        chart.kind === 'scatter' ? scatterPlot(chart) : categoryPlot(chart),
        ...(hasLegend ? [legend] : []),
        value('c:plotVisOnly', 1),
        value('c:dispBlanksAs', 'gap'),
      ),
      filled('FFFFFF'),
    )
  )
}
