import { readZip, writeZip, type ZipPart } from '../../../excel/write/zipPackage.ts'
import { bareWorkbook, sheetXml, textRow } from '../bareWorkbook.ts'
import { cutCentralClaims, layered, overlapping, withDirectoryCount } from './zipTricks.ts'

const MEGABYTE = 1024 * 1024
const MILLION = 1_000_000
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'

/** `count` pieces after each other, each told its number from 1. */
const many = (count: number, piece: (number: number) => string): string =>
  Array.from({ length: count }, (_, index) => piece(index + 1)).join('')
const part = (name: string, content: string | Buffer): ZipPart => ({ name, bytes: Buffer.from(content) })

const honest = textRow(1, 'Havn')
const sheet = (rows: string, after = '', before = ''): Buffer => bareWorkbook(sheetXml(rows, after, before))
const beside = (name: string, content: string | Buffer): Buffer =>
  bareWorkbook(sheetXml('<row r="1"><c r="A1" t="s" s="1"><v>0</v></c></row>'), [part(name, content)])
const strings = (items: string): Buffer => beside('xl/sharedStrings.xml', `<sst ${MAIN}>${items}</sst>`)
const styles = (inner: string): Buffer => beside('xl/styles.xml', `<styleSheet ${MAIN}>${inner}</styleSheet>`)
const wholeSheet = 'A1:XFD1048576'

/**
 * Small files that become large, long or endless for whoever opens them without care. Where it can be, what repeats
 * is numbered: the same over and over packs so well that the package's directory gives it away.
 */
export const bombs: Readonly<Record<string, () => Buffer>> = {
  mergeOfWholeSheet: () => sheet(honest, `<mergeCells><mergeCell ref="${wholeSheet}"/></mergeCells>`),
  manyMerges: () =>
    sheet(honest, `<mergeCells>${many(300_000, (n) => `<mergeCell ref="A${n}:XFD${n}"/>`)}</mergeCells>`),
  validationOfWholeSheet: () =>
    sheet(
      honest,
      `<dataValidations><dataValidation type="list" sqref="${wholeSheet}"><formula1>"a"</formula1></dataValidation></dataValidations>`,
    ),
  manyValidations: () =>
    sheet(
      honest,
      `<dataValidations>${many(200_000, (n) => `<dataValidation type="whole" sqref="A${n}:Z${n}"><formula1>1</formula1></dataValidation>`)}</dataValidations>`,
    ),
  manyConditionalFormats: () =>
    sheet(
      honest,
      many(
        300_000,
        (n) =>
          `<conditionalFormatting sqref="A${n}"><cfRule type="expression" priority="${n}"><formula>A1</formula></cfRule></conditionalFormatting>`,
      ),
    ),
  manyHyperlinks: () =>
    sheet(
      honest,
      `<hyperlinks>${many(400_000, (n) => `<hyperlink ref="A${n}" location="Ark!A1"/>`)}</hyperlinks>`,
    ),
  manyColumnRules: () =>
    sheet(honest, '', `<cols>${many(500_000, (n) => `<col min="${n}" max="16384" width="3"/>`)}</cols>`),
  largePart: () => beside('xl/media/image1.jpeg', Buffer.alloc(400 * MEGABYTE)),
  largePartThatLies: () =>
    cutCentralClaims(
      sheet(`${honest}<!--${' '.repeat(45 * MEGABYTE)}-->`),
      'xl/worksheets/sheet1.xml',
      90_000,
    ),
  manyEmptyRows: () => sheet(many(1_048_576, (n) => `<row r="${n}"/>`)),
  manyRows: () => sheet(many(1_048_576, (n) => `<row r="${n}"><c r="A${n}"><v>1</v></c></row>`)),
  manyRowsWithoutNumbers: () => sheet(many(1_200_000, (n) => `<row><c><v>${n}</v></c></row>`)),
  allColumns: () =>
    sheet(
      many(
        120,
        (row) =>
          `<row r="${row}">${many(10_000, (n) => `<c t="inlineStr"><is><t>${row * n}</t></is></c>`)}</row>`,
      ),
    ),
  farRow: () => sheet(textRow(4_000_000_000, 'Havn')),
  lastCell: () => sheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
  manySharedStrings: () => strings(many(MILLION, (n) => `<si><t>aktør ${n}</t></si>`)),
  manyRuns: () => strings(`<si>${many(2 * MILLION, (n) => `<r><t>${n}</t></r>`)}</si>`),
  longSharedString: () => strings(`<si><t>${many(5 * MILLION, (n) => `${n} `)}</t></si>`),
  longText: () => sheet(`<row r="1"><c r="A1" t="str"><v>${many(5 * MILLION, (n) => `${n} `)}</v></c></row>`),
  manyStyles: () => styles(`<cellXfs>${many(MILLION, (n) => `<xf numFmtId="${n}"/>`)}</cellXfs>`),
  /** Whoever looks for brackets in it from every bracket looks a million million times. */
  hostileNumberFormat: () =>
    styles(
      `<numFmts><numFmt numFmtId="200" formatCode="${many(200_000, (n) => `[${n}`)}"/></numFmts><cellXfs><xf/><xf numFmtId="200"/></cellXfs>`,
    ),
  manyNames: () =>
    withWorkbook(
      `<definedNames>${many(700_000, (n) => `<definedName name="a${n}">Ark!$A$1</definedName>`)}</definedNames>`,
    ),
  manySheets: () =>
    withWorkbook(
      many(300_000, (n) => `<sheet name="Ark ${n}" sheetId="${n}" r:id="rId1"/>`),
      'sheets',
    ),
  manyAttributes: () => sheet(`<row r="1" ${many(2 * MILLION, (n) => `a${n}="1" `)}/>`),
  manyNamespaces: () => sheet(`<row r="1" ${many(500_000, (n) => `xmlns:a${n}="urn:a" `)}/>`),
  deepNesting: () =>
    sheet(
      honest,
      many(3 * MILLION, (n) => `<x${n}>`),
    ),
  manyFormulas: () =>
    sheet(
      many(
        400_000,
        (n) => `<row r="${n}"><c r="A${n}"><f t="shared" si="${n}" ref="${wholeSheet}">A1</f></c></row>`,
      ),
    ),
  externalEntities: () =>
    sheet('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///dev/zero">]><row r="1"><c r="A1"><v>&b;</v></c></row>'),
  manyLaughs: () =>
    bareWorkbook(
      `<!DOCTYPE a [<!ENTITY l0 "ha">${many(12, (n) => `<!ENTITY l${n} "${`&l${n - 1};`.repeat(10)}">`)}]>${sheetXml(textRow(1, '&l12;'))}`,
    ),
  manyParts: () =>
    writeZip(Array.from({ length: 60_000 }, (_, index) => part(`xl/worksheets/sheet${index}.xml`, honest))),
  nestedPackages: () => beside('xl/embeddings/oleObject1.bin', layered(8)),
  packageAsSheet: () => bareWorkbook(layered(4).toString('latin1')),
  overlappingParts: () => overlapping(150),
  directoryThatCountsTooFar: () => withDirectoryCount(sheet(honest), 65_535),
  zip64Claims: () => cutCentralClaims(sheet(honest), 'xl/worksheets/sheet1.xml', 0xffffffff),
}

/** A workbook whose `xl/workbook.xml` has more in it; `around` holds it together. */
function withWorkbook(inner: string, around = ''): Buffer {
  const content = around === '' ? inner : `<${around}>${inner}</${around}>`
  return writeZip(
    readZip(sheet(honest), MEGABYTE).map(({ name, bytes }) =>
      name === 'xl/workbook.xml'
        ? part(
            name,
            bytes.toString('utf8').replace('</workbook>', () => `${content}</workbook>`),
          )
        : { name, bytes },
    ),
  )
}
