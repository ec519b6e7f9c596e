import { writeZip, type ZipPart } from '../../excel/write/zipPackage.ts'

const OFFICE = 'http://schemas.openxmlformats.org'
const part = (name: string, text: string): ZipPart => ({ name, bytes: Buffer.from(text) })

/** One `<row>` with one text in column A. */
export const textRow = (row: number, text: string): string =>
  `<row r="${row}"><c r="A${row}" t="inlineStr"><is><t>${text}</t></is></c></row>`

/** A sheet's XML: rows, and what may stand before and after them. */
export const sheetXml = (rows: string, after = '', before = ''): string =>
  `<worksheet xmlns="${OFFICE}/spreadsheetml/2006/main">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`

/** The least a workbook can be, by hand: what no well-meaning library would write. */
export const bareWorkbook = (sheet: string, more: readonly ZipPart[] = []): Buffer =>
  writeZip([
    part(
      'xl/workbook.xml',
      `<workbook xmlns="${OFFICE}/spreadsheetml/2006/main" xmlns:r="${OFFICE}/officeDocument/2006/relationships"><sheets><sheet name="Ark" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    part(
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${OFFICE}/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    part('xl/worksheets/sheet1.xml', sheet),
    ...more,
  ])
