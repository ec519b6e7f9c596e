import type { Worksheet } from 'exceljs'
import type { SheetFinish } from './finishPackage.ts'
import { CHART_PLACE } from './writeChartSheet.ts'

/** A page for a picture, one page on paper; the picture itself is a part added to the package. */
export function writePictureSheet(worksheet: Worksheet): SheetFinish {
  worksheet.pageSetup.fitToHeight = 1
  worksheet.pageSetup.horizontalCentered = true
  worksheet.pageSetup.printArea = `A$1:P$${CHART_PLACE.toRow}`
  worksheet.views = [{ state: 'normal', activeCell: 'A1', showGridLines: false }]
  return { links: [], textRange: 'A1:A1' }
}
