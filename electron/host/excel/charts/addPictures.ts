import type { PictureSheet } from '../sheetModel.ts'
import type { ZipPart } from '../write/zipPackage.ts'
import { DRAWING_TYPE, OFFICE, relationsOf, withDrawing, withTypes } from './addCharts.ts'
import { XML_HEAD } from './chartXml.ts'
import { relationshipsWith } from './relationships.ts'
import { element } from './xml.ts'

/** Pictures by the number of their sheet in the package, 1 = `sheet1.xml`. */
export type SheetPictures = ReadonlyMap<number, PictureSheet>

/** Sixteen columns and thirty-six rows of ordinary size: a page of A4 lying down. */
const PAGE = { widthPx: 1024, heightPx: 720 }
/** Pixels to the unit of drawings, at 96 a inch. */
const EMU_A_PX = 9525

const TYPES = '[Content_Types].xml'
const NAMESPACES = {
  'xmlns:xdr': 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
}

/**
 * Puts pictures into a finished package, each with a drawing of its own and the words that are read in its
 * stead. exceljs can place a picture, but not give it an alternative text. The bytes go in as they are.
 */
export function addPictures(parts: readonly ZipPart[], pictures: SheetPictures): readonly ZipPart[] {
  if (pictures.size === 0) return parts
  const made = new Map(parts.map(({ name, bytes }) => [name, bytes]))
  const textOf = (name: string): string | undefined => made.get(name)?.toString('utf8')
  const put = (name: string, xml: string): void => void made.set(name, Buffer.from(xml))
  let count = [...made.keys()].filter((name) => /^xl\/drawings\/drawing\d+\.xml$/.test(name)).length
  const types: [string, string][] = []
  for (const [sheet, picture] of pictures) {
    count += 1
    const [drawing, media] = [`xl/drawings/drawing${count}.xml`, `xl/media/picture${count}.png`]
    made.set(media, Buffer.from(picture.png.buffer, picture.png.byteOffset, picture.png.byteLength))
    put(drawing, drawingOf(picture))
    types.push([drawing, DRAWING_TYPE])
    const toMedia = [{ type: `${OFFICE}/image`, target: `/${media}` }]
    put(relationsOf(drawing), relationshipsWith(undefined, toMedia).xml)
    const sheetName = `xl/worksheets/sheet${sheet}.xml`
    const toDrawing = [{ type: `${OFFICE}/drawing`, target: `/${drawing}` }]
    const { xml, ids } = relationshipsWith(textOf(relationsOf(sheetName)), toDrawing)
    put(relationsOf(sheetName), xml)
    put(sheetName, withDrawing(textOf(sheetName) ?? '', ids[0] ?? ''))
  }
  put(TYPES, withPng(withTypes(textOf(TYPES) ?? '', types)))
  return [...made].map(([name, bytes]) => ({ name, bytes }))
}

const withPng = (xml: string): string =>
  xml.includes('Extension="png"')
    ? xml
    : xml.replace(/<Types[^>]*>/, '$&<Default Extension="png" ContentType="image/png"/>')

/** As large as the page takes, in its own proportions. */
function drawingOf({ widthPx, heightPx, title, description }: PictureSheet): string {
  const scale = Math.min(PAGE.widthPx / widthPx, PAGE.heightPx / heightPx)
  const [cx, cy] = [widthPx, heightPx].map((px) => Math.round(px * scale * EMU_A_PX))
  const anchor = element(
    'xdr:oneCellAnchor',
    {},
    '<xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>',
    `<xdr:ext cx="${cx}" cy="${cy}"/>`,
    element(
      'xdr:pic',
      {},
      element(
        'xdr:nvPicPr',
        {},
        element('xdr:cNvPr', { id: 2, name: title, descr: description }),
        '<xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr>',
      ),
      `<xdr:blipFill><a:blip xmlns:r="${OFFICE}" r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>`,
      `<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr>`,
    ),
    '<xdr:clientData/>',
  )
  return XML_HEAD + element('xdr:wsDr', NAMESPACES, anchor)
}
