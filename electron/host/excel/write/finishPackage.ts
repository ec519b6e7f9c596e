import { addCharts, type SheetCharts } from '../charts/addCharts.ts'
import { addPictures, type SheetPictures } from '../charts/addPictures.ts'
import { createSharedStrings } from './sharedStrings.ts'
import { type TableAlternative, withAlternative, withTableStyle } from './tableLook.ts'
import { type TableRows, withRows } from './tableRows.ts'
import { FJORD } from './workbookStyle.ts'
import { readZip, writeZip, type ZipPart } from './zipPackage.ts'

/** A cell that leads to the top of another sheet. */
export interface SheetLink {
  readonly cell: string
  readonly sheetName: string
}

/** What exceljs cannot say about a sheet. */
export interface SheetFinish {
  readonly links: readonly SheetLink[]
  /** Cells where a number kept as text is meant, so that Excel puts no green corners there. */
  readonly textRange: string
  /** The rows of a table, which exceljs does not get to see. */
  readonly rows?: TableRows
}

/** What is put into the package besides its sheets. */
export interface PackageFinish {
  readonly charts: SheetCharts
  readonly pictures: SheetPictures
  /** Of the tables, in the order of their parts. */
  readonly alternatives: readonly TableAlternative[]
}

const TEXTS = 'xl/sharedStrings.xml'
/** Of the work here, what is done before packing. */
const EDITED = 0.4
const PART_LIMIT_BYTES = 1 << 30

/**
 * The last touch on the package: links inside the workbook as Excel itself writes them (exceljs
 * makes them external, and Excel warns), no warning corners, Samling's colour as the theme's first
 * accent, its own table style and alternative texts of tables, rows that grow again when edited, and no
 * clock in the ZIP directory. Then the charts, which exceljs does not have.
 */
export function finishPackage(
  workbook: Buffer,
  finishes: readonly SheetFinish[],
  { charts, pictures, alternatives }: PackageFinish,
  progress: (part: number) => void = () => undefined,
): Buffer {
  const sheetFinishes = new Map(
    finishes.map((finish, index) => [`xl/worksheets/sheet${index + 1}.xml`, finish]),
  )
  // Folders are no parts of a package, though exceljs's ZIP lists them.
  const parts = readZip(workbook, PART_LIMIT_BYTES, (name) => !name.endsWith('/'))
  const texts = parts.find(({ name }) => name === TEXTS)
  const strings = createSharedStrings(texts?.bytes.toString('utf8') ?? '')
  const edit = ({ name, bytes }: ZipPart): ZipPart => {
    const finish = sheetFinishes.get(name)
    if (finish) {
      const xml = finishSheet(bytes.toString('utf8'), finish)
      return { name, bytes: finish.rows ? withRows(xml, finish.rows, strings) : Buffer.from(xml) }
    }
    if (name === 'xl/theme/theme1.xml')
      return { name, bytes: Buffer.from(paintTheme(bytes.toString('utf8'))) }
    if (name === 'xl/styles.xml') return { name, bytes: Buffer.from(withTableStyle(bytes.toString('utf8'))) }
    const alternative = alternatives[tableIndexOf(name)]
    if (alternative) return { name, bytes: Buffer.from(withAlternative(bytes.toString('utf8'), alternative)) }
    return { name, bytes }
  }
  const edited = parts.map((part, index) => {
    progress((index / parts.length) * EDITED)
    return edit(part)
  })
  // Last, when every row has told its texts; in the place it had.
  const whole = edited.map((part) => (part.name === TEXTS ? { name: TEXTS, bytes: strings.toBytes() } : part))
  return writeZip(addPictures(addCharts(whole, charts), pictures), (part) =>
    progress(EDITED + part * (1 - EDITED)),
  )
}

/** 0 for `xl/tables/table1.xml`; -1 for anything else. */
const tableIndexOf = (name: string): number =>
  Number(/^xl\/tables\/table(\d+)\.xml$/.exec(name)?.[1] ?? 0) - 1

/** The order of elements in a sheet is fixed by the format: each goes right before what must follow. */
function finishSheet(xml: string, { links, textRange }: SheetFinish): string {
  const errors = `<ignoredErrors><ignoredError sqref="${textRange}" numberStoredAsText="1"/></ignoredErrors>`
  // exceljs marks every height as chosen by hand, and such rows do not grow with their text.
  const growing = xml.replace(/(<row [^>]*?) customHeight="1"/g, '$1')
  const quiet = insertBefore(growing, /<tableParts|<extLst|<\/worksheet>/, errors)
  if (links.length === 0) return quiet
  const hyperlinks = links.map(
    ({ cell, sheetName }) => `<hyperlink ref="${cell}" location="${escapeXml(`'${sheetName}'!A1`)}"/>`,
  )
  return insertBefore(
    quiet,
    /<printOptions|<pageMargins|<pageSetup/,
    `<hyperlinks>${hyperlinks.join('')}</hyperlinks>`,
  )
}

const paintTheme = (xml: string): string =>
  xml.replace(/(<a:accent1><a:srgbClr val=")[0-9A-Fa-f]{6}/, `$1${FJORD.slice(2)}`)

function insertBefore(xml: string, place: RegExp, addition: string): string {
  const at = xml.search(place)
  if (at < 0) throw new Error(`The sheet has no ${place.source}`)
  return xml.slice(0, at) + addition + xml.slice(at)
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
