import { writeZip, type ZipPart } from '../../excel/write/zipPackage.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'
const STANDARD_FORMAT = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const xmlPart = (name: string, xml: string): ZipPart => ({ name, bytes: Buffer.from(HEAD + xml) })

const relationships = (targets: Readonly<Record<string, string>>): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${Object.entries(targets)
    .map(([target, type], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

const texts = [
  ...['Navn', 'Kategori', 'Sist møtt', 'Innflytelse', 'Moss Havn', 'Næringsliv', 'NHO Viken'],
  ...['Bygg &amp; anlegg', 'Fylkeskommunen', 'Sum'],
]

/** As Excel itself lays a workbook out: shared texts with runs, a table, a formula chain, extensions of later years. */
export const excelLikeWorkbook = (): Buffer =>
  writeZip([
    xmlPart(
      '[Content_Types].xml',
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${STANDARD_FORMAT}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${STANDARD_FORMAT}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${STANDARD_FORMAT}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${STANDARD_FORMAT}.sharedStrings+xml"/><Override PartName="/xl/tables/table1.xml" ContentType="${STANDARD_FORMAT}.table+xml"/><Override PartName="/xl/calcChain.xml" ContentType="${STANDARD_FORMAT}.calcChain+xml"/></Types>`,
    ),
    xmlPart('_rels/.rels', relationships({ 'xl/workbook.xml': `${OFFICE}/relationships/officeDocument` })),
    xmlPart(
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x15"><fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="28129"/><workbookPr defaultThemeVersion="202300"/><mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath url="C:\\Users\\kari\\" xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent><bookViews><workbookView xWindow="-108" yWindow="-108" windowWidth="23256" windowHeight="12456"/></bookViews><sheets><sheet name="Interessenter" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Interessenter!$A$1:$D$5</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Interessenter!$1:$1</definedName></definedNames><calcPr calcId="191029"/></workbook>`,
    ),
    xmlPart(
      'xl/_rels/workbook.xml.rels',
      relationships({
        'worksheets/sheet1.xml': `${OFFICE}/relationships/worksheet`,
        'styles.xml': `${OFFICE}/relationships/styles`,
        'sharedStrings.xml': `${OFFICE}/relationships/sharedStrings`,
        'calcChain.xml': `${OFFICE}/relationships/calcChain`,
      }),
    ),
    xmlPart('xl/worksheets/sheet1.xml', sheet),
    xmlPart(
      'xl/worksheets/_rels/sheet1.xml.rels',
      relationships({ '../tables/table1.xml': `${OFFICE}/relationships/table` }),
    ),
    xmlPart(
      'xl/tables/table1.xml',
      `<table xmlns="${MAIN}" id="1" name="Tabell1" displayName="Tabell1" ref="A1:D5" totalsRowShown="0"><autoFilter ref="A1:D5"/><tableColumns count="4"><tableColumn id="1" name="Navn"/><tableColumn id="2" name="Kategori"/><tableColumn id="3" name="Sist møtt"/><tableColumn id="4" name="Innflytelse"/></tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`,
    ),
    xmlPart(
      'xl/sharedStrings.xml',
      `<sst xmlns="${MAIN}" count="11" uniqueCount="11">${texts.map((text) => `<si><t>${text}</t></si>`).join('')}<si><r><t xml:space="preserve">Moss </t></r><r><rPr><b/><sz val="11"/></rPr><t>næringsforening</t></r><phoneticPr fontId="1" type="noConversion"/></si></sst>`,
    ),
    xmlPart(
      'xl/styles.xml',
      `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy;@"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" xfId="0"/><xf numFmtId="164" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
    ),
    xmlPart('xl/calcChain.xml', `<calcChain xmlns="${MAIN}"><c r="D5" i="1" l="1"/></calcChain>`),
  ])

const sheet = `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xr:uid="{00000000-0001-0000-0000-000000000000}"><dimension ref="A1:D6"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="14.4" x14ac:dyDescent="0.3"/><cols><col min="1" max="1" width="28" customWidth="1"/></cols><sheetData><row r="1" spans="1:4" x14ac:dyDescent="0.3"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row><row r="2" spans="1:4"><c r="A2" t="s"><v>4</v></c><c r="B2" t="s"><v>5</v></c><c r="C2" s="1"><v>46182</v></c><c r="D2"><v>4.5</v></c></row><row r="3" spans="1:4"><c r="A3" t="s"><v>6</v></c><c r="B3" t="s"><v>5</v></c><c r="C3" s="1"/><c r="D3"><v>3</v></c></row><row r="4" spans="1:4"><c r="A4" t="s"><v>10</v></c><c r="B4" t="s"><v>7</v></c><c r="C4" t="str"><f>TEXT(C2,"mmm")</f><v>jun</v></c><c r="D4"><f t="shared" ref="D4:D5" si="0">D2+D3</f><v>7.5</v></c></row><row r="5" spans="1:4"><c r="A5" t="s"><v>9</v></c><c r="B5" t="b"><v>1</v></c><c r="C5" t="e"><v>#N/A</v></c><c r="D5"><f t="shared" si="0"/><v>10.5</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A7:D7"/></mergeCells><phoneticPr fontId="1" type="noConversion"/><dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="B2:B200"><formula1>"Næringsliv,Bygg"</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A2" location="'Interessenter'!A1" display="Moss Havn"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`
