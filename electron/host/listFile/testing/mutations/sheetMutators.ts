import type { SeededRandom } from '../../../../../shared/testing/seededRandom.ts'
import { nastyValue } from './nastyValues.ts'
import type { XmlMutator } from './xmlMutators.ts'

const CELL = /<c ([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g

/** What can be done to the cells of a sheet, as only somebody who knows the format would. */
export const sheetMutators: Readonly<Record<string, XmlMutator>> = {
  farCell: (xml, random) =>
    withCell(xml, random, (attributes, inner) =>
      cellOf(setAttribute(attributes, 'r', farPlace(random)), inner),
    ),
  farRow: (xml, random) =>
    withRowNumber(xml, random, random.pick(['1048576', '1048577', '4000000000', '0', '-5'])),
  sharedStringOutOfRange: (xml, random) =>
    withCell(xml, random, (attributes) =>
      cellOf(
        setAttribute(attributes, 't', 's'),
        `<v>${random.pick(['999999', '-1', '1e9', 'x', '', '1.5'])}</v>`,
      ),
    ),
  wrongType: (xml, random) =>
    withCell(xml, random, (attributes, inner) =>
      cellOf(
        setAttribute(attributes, 't', random.pick(['s', 'str', 'b', 'e', 'd', 'n', 'inlineStr', 'x'])),
        inner,
      ),
    ),
  wrongStyle: (xml, random) =>
    withCell(xml, random, (attributes, inner) =>
      cellOf(setAttribute(attributes, 's', random.pick(['99999', '-1', 'x', '4294967296'])), inner),
    ),
  nonsenseDate: (xml, random) =>
    xml.replace(CELL, (cell, attributes: string) =>
      random.next() < 0.2
        ? cellOf(
            attributes.replace(/\st="[^"]*"/, ''),
            `<v>${random.pick(['-700000', '2958466', '60', '1e15', 'NaN', '0.000001', '-0'])}</v>`,
          )
        : cell,
    ),
  formulaWithoutResult: (xml) =>
    xml.replace(CELL, (_, attributes: string) => cellOf(attributes, '<f>SUM(A1:A9)</f>')),
  circularFormula: (xml, random) =>
    withCell(xml, random, (attributes) => cellOf(attributes, '<f>A1+B1+C1</f><v>#N/A</v>')),
  masterlessFormula: (xml, random) =>
    withCell(xml, random, (attributes) => cellOf(attributes, '<f t="shared" si="7"/><v>1</v>')),
  wideFormula: (xml, random) =>
    withCell(xml, random, (attributes) =>
      cellOf(attributes, '<f t="shared" si="0" ref="A1:XFD1048576">A1</f><v>1</v>'),
    ),
  arrayFormula: (xml, random) =>
    withCell(xml, random, (attributes) => cellOf(attributes, '<f t="array" ref="A1:XFD1048576">A1:B2</f>')),
  errorCells: (xml) =>
    xml.replace(CELL, (_, attributes: string) =>
      cellOf(setAttribute(attributes, 't', 'e'), '<v>#VALUE!</v>'),
    ),
  longCell: (xml, random) =>
    withCell(xml, random, (attributes) =>
      cellOf(setAttribute(attributes, 't', 'inlineStr'), `<is><t>${'Lang '.repeat(8000)}</t></is>`),
    ),
  richCell: (xml, random) =>
    withCell(xml, random, (attributes) =>
      cellOf(
        setAttribute(attributes, 't', 'inlineStr'),
        `<is><r><rPr><b/></rPr><t xml:space="preserve"> ${nastyValue(random)}</t></r><r/><rPh sb="0" eb="9"/></is>`,
      ),
    ),
  nastyCells: (xml, random) =>
    xml.replace(CELL, (cell, attributes: string) =>
      random.next() < 0.1
        ? cellOf(setAttribute(attributes, 't', 'str'), `<v>${nastyValue(random).slice(0, 300)}</v>`)
        : cell,
    ),
  addresslessCells: (xml) => xml.replace(/(<(?:c|row) [^>]*?)\sr="[^"]*"/g, '$1'),
  sameAddress: (xml, random) => {
    const place = farPlace(random)
    return xml.replace(CELL, (_, attributes: string, inner = '') =>
      cellOf(setAttribute(attributes, 'r', place), inner),
    )
  },
  shuffledRows(xml, random) {
    const rows = xml.match(/<row [\s\S]*?<\/row>/g) ?? []
    return xml.replace(
      /<sheetData>[\s\S]*<\/sheetData>/,
      () => `<sheetData>${random.shuffle(rows).join('')}</sheetData>`,
    )
  },
  wholeSheetRules: (xml) =>
    xml.replace(
      '</sheetData>',
      '</sheetData><sheetProtection sheet="1"/><autoFilter ref="A1:XFD1048576"/><mergeCells count="2"><mergeCell ref="A1:XFD1048576"/><mergeCell ref="A1:B2"/></mergeCells><conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression" priority="1"><formula>A1</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a"</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A1:XFD1048576" r:id="rId99"/></hyperlinks>',
    ),
  wideColumns: (xml) =>
    xml.replace(
      '<sheetData>',
      '<cols><col min="1" max="4294967295" width="1e9" style="99"/></cols><sheetData>',
    ),
}

function withCell(
  xml: string,
  random: SeededRandom,
  change: (attributes: string, inner: string) => string,
): string {
  const cells = [...xml.matchAll(CELL)]
  if (cells.length === 0) return xml
  const cell = random.pick(cells)
  const changed = change(cell[1] ?? '', cell[2] ?? '')
  return xml.slice(0, cell.index) + changed + xml.slice(cell.index + cell[0].length)
}

function withRowNumber(xml: string, random: SeededRandom, number: string): string {
  const rows = [...xml.matchAll(/<row r="(\d+)"/g)]
  if (rows.length === 0) return xml
  const row = random.pick(rows)
  return `${xml.slice(0, row.index)}<row r="${number}"${xml.slice(row.index + row[0].length)}`
}

const cellOf = (attributes: string, inner: string): string => `<c ${attributes.trim()}>${inner}</c>`

const setAttribute = (attributes: string, name: string, value: string): string =>
  `${` ${attributes}`.replace(new RegExp(`\\s${name}="[^"]*"`), '')} ${name}="${value}"`

const farPlace = (random: SeededRandom): string =>
  random.pick([
    'XFD1',
    'XFE1',
    'ZZZ1',
    'A1048576',
    'XFD1048576',
    'A1048577',
    'A99999999999',
    'A0',
    'a1',
    '1',
    'Ø1',
    '',
  ])
