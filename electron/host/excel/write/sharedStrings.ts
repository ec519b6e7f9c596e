import { escapeXml } from '../charts/xml.ts'

/** The texts of a workbook, each once: exceljs's own, and after them those of the rows we write ourselves. */
export interface SharedStrings {
  /** The place of a text that has passed the gate (`encodeCellText`). */
  readonly indexOf: (encoded: string) => number
  /** The part with everything in it. */
  readonly toBytes: () => Buffer
}

/** Goes on from the part exceljs wrote. */
export function createSharedStrings(before: string): SharedStrings {
  const counted = /<sst [^>]*count="(\d+)" uniqueCount="(\d+)"/.exec(before)
  const end = before.lastIndexOf('</sst>')
  if (!counted || end < 0) throw new Error('The workbook has no texts')
  const start = Number(counted[2])
  const places = new Map<string, number>()
  let uses = Number(counted[1])
  return {
    indexOf(encoded) {
      uses += 1
      const known = places.get(encoded)
      if (known !== undefined) return known
      const place = start + places.size
      places.set(encoded, place)
      return place
    },
    toBytes() {
      const head = before
        .slice(0, end)
        .replace(/count="\d+" uniqueCount="\d+"/, `count="${uses}" uniqueCount="${start + places.size}"`)
      return Buffer.from(`${head}${[...places.keys()].map(item).join('')}</sst>`)
    },
  }
}

/**
 * Spaces at the ends and line breaks are lost unless the file asks for them. Not through the gate once more: a text
 * at the limit is longer than it when its underscores are spelled out, and would be cut a second time.
 */
const item = (text: string): string =>
  `<si><t${/^\s|\n|\s$/.test(text) ? ' xml:space="preserve"' : ''}>${escapeXml(text)}</t></si>`
