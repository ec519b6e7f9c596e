import ExcelJS, { type Worksheet } from 'exceljs'
import { assertNever } from '../../../../shared/core/assertNever.ts'
import { getTexts } from '../../../../shared/texts/texts.ts'
import { AUTHOR } from '../author.ts'
import type { SheetCharts } from '../charts/addCharts.ts'
import type { SheetPictures } from '../charts/addPictures.ts'
import { bindChart } from '../charts/bindChart.ts'
import type { PlacedChart } from '../charts/chartModel.ts'
import type { SheetModel, WorkbookModel } from '../sheetModel.ts'
import { toExcelDate, toNorwegianDay } from './calendarDay.ts'
import { finishPackage, type SheetFinish } from './finishPackage.ts'
import { allowed } from './guardSheet.ts'
import { cellText, footerText, sheetNames, tableNames } from './sanitise.ts'
import type { TableAlternative } from './tableLook.ts'
import type { ValidationWords } from './validateColumn.ts'
import { FJORD, FONT_NAME, QUIET_INK } from './workbookStyle.ts'
import { CHART_PLACE, writeChartSheet } from './writeChartSheet.ts'
import { listRange, writeListSheet } from './writeListSheet.ts'
import { writeOverviewSheet } from './writeOverviewSheet.ts'
import { writePictureSheet } from './writePictureSheet.ts'
import { writeTableSheet } from './writeTableSheet.ts'

const languageTag = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' } as const

/** Of the work of a workbook, what is done when its sheets are laid out; the rest is writing and packing them. */
const LAID_OUT = 0.4

/** The bytes of an xlsx file. Equal models give equal bytes. `progress` hears the part that is done, 0..1, now and then. */
export async function writeWorkbook(
  model: WorkbookModel,
  progress: (part: number) => void = () => undefined,
): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  describe(workbook, model)
  const names = sheetNames(model.sheets.map(({ name }) => name))
  const tables = tableNames(model.sheets.map(({ name }) => name))
  const finishes = model.sheets.map((sheet, index) => {
    const worksheet = workbook.addWorksheet(names[index])
    setUpPage(worksheet, sheet, model)
    progress(((index + 1) / model.sheets.length) * LAID_OUT)
    return fill(worksheet, sheet, { names, tableName: tables[index] ?? '', model })
  })
  // A guard rail without a password: it keeps ids and formulas from being written over by mistake.
  for (const [index, sheet] of model.sheets.entries())
    if (sheet.kind === 'table' && sheet.rows.length > 0)
      await workbook.worksheets[index]?.protect('', allowed)
  // Stored, not packed: the finishing touch packs.
  const raw = await workbook.xlsx.writeBuffer({ zip: { compression: 'STORE' } } as object)
  const besides = {
    charts: chartsOf(model, names),
    pictures: picturesOf(model),
    alternatives: alternativesOf(model, names),
  }
  return finishPackage(Buffer.from(raw), finishes, besides, (part) =>
    progress(LAID_OUT + part * (1 - LAID_OUT)),
  )
}

/** What each table is called and holds, in the words of the front page. Sheets without rows have no table. */
function alternativesOf({ sheets }: WorkbookModel, names: readonly string[]): readonly TableAlternative[] {
  const front = sheets.find(({ kind }) => kind === 'overview')
  const said = front?.kind === 'overview' ? front.rows : []
  return sheets.flatMap((sheet, index) => {
    if (sheet.kind !== 'table' || sheet.rows.length === 0) return []
    const about = said.find((row) => row.kind === 'sheet' && row.sheetIndex === index)
    return [{ title: names[index] ?? '', summary: about?.kind === 'sheet' ? about.text : '' }]
  })
}

const picturesOf = ({ sheets }: WorkbookModel): SheetPictures =>
  new Map(sheets.flatMap((sheet, index) => (sheet.kind === 'picture' ? [[index + 1, sheet]] : [])))

/** Each chart by the number of its sheet, bound to its table's cells by the name the table's sheet got. */
function chartsOf({ sheets }: WorkbookModel, names: readonly string[]): SheetCharts {
  const charts = new Map<number, readonly PlacedChart[]>()
  sheets.forEach((sheet, index) => {
    if (sheet.kind !== 'chart') return
    const table = sheets[sheet.tableIndex]
    if (table?.kind !== 'table') throw new Error(`${sheet.name} has no table`)
    const chart = bindChart(sheet.chart, table, names[sheet.tableIndex] ?? '', names[index] ?? '')
    charts.set(index + 1, [{ chart, place: CHART_PLACE }])
  })
  return charts
}

interface SheetContext {
  readonly names: readonly string[]
  readonly tableName: string
  readonly model: WorkbookModel
}

function fill(
  worksheet: Worksheet,
  sheet: SheetModel,
  { names, tableName, model }: SheetContext,
): SheetFinish {
  switch (sheet.kind) {
    case 'overview':
      return writeOverviewSheet(worksheet, sheet, names)
    case 'table':
      return writeTableSheet(worksheet, sheet, {
        name: tableName,
        total: getTexts(model.language).workbook.total,
        guard: { language: model.language, listRange: rangeOfList(model, names) },
      })
    case 'lists':
      return writeListSheet(worksheet, sheet)
    case 'picture':
      return writePictureSheet(worksheet)
    case 'chart':
      return writeChartSheet(worksheet, sheet)
    default:
      return assertNever(sheet)
  }
}

function rangeOfList({ sheets }: WorkbookModel, names: readonly string[]): ValidationWords['listRange'] {
  const index = sheets.findIndex(({ kind }) => kind === 'lists')
  const lists = sheets[index]
  if (lists?.kind !== 'lists') throw new Error('The workbook has no lists')
  return (key) => listRange(lists, names[index] ?? '', key)
}

function describe(workbook: ExcelJS.Workbook, model: WorkbookModel): void {
  // An impossible day would only come from a broken clock; the file must be made all the same.
  const made = toExcelDate(model.day) ?? new Date(Date.UTC(2000, 0, 1))
  Object.assign(workbook, {
    creator: AUTHOR,
    lastModifiedBy: AUTHOR,
    created: made,
    modified: made,
    title: cellText(model.title),
    subject: cellText(model.networkName),
    language: languageTag[model.language],
    company: cellText(model.networkName),
    ...(model.ownerMark === null ? {} : { keywords: model.ownerMark }),
  })
  workbook.views = [
    { x: 0, y: 0, width: 24_000, height: 14_000, firstSheet: 0, activeTab: 0, visibility: 'visible' },
  ]
}

const A4 = 9

/** On paper a table has its name above it; on the screen the tab says it. The front page and charts say it themselves. */
const hasHeading = ({ kind }: SheetModel): boolean => kind === 'table' || kind === 'lists'

/** Letters of headers and footers: name, weight, size in points, colour (always six digits, so that a text may begin with one). */
const HEADING = `&"${FONT_NAME},Bold"&18&K${FJORD.slice(2)}`
const SMALL = `&"${FONT_NAME},Regular"&9&K${QUIET_INK.slice(2)}`

function setUpPage(worksheet: Worksheet, sheet: SheetModel, model: WorkbookModel): void {
  worksheet.pageSetup = {
    paperSize: A4,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: {
      left: 0.5,
      right: 0.5,
      top: hasHeading(sheet) ? 0.95 : 0.5,
      bottom: 0.7,
      header: 0.4,
      footer: 0.35,
    },
  }
  const page = getTexts(model.language).workbook.page('&P', '&N')
  const left = footerText(`${model.owner} – ${sheet.name}`)
  const day = footerText(toNorwegianDay(model.day))
  worksheet.headerFooter.oddFooter = `&L${SMALL}${left}&C${SMALL}${page}&R${SMALL}${day}`
  if (hasHeading(sheet))
    worksheet.headerFooter.oddHeader = `&L${HEADING}${footerText(sheet.name)}&R${SMALL}${footerText(model.title)}`
}
