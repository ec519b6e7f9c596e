import { readZip, writeZip } from '../write/zipPackage.ts'

const PART_LIMIT_BYTES = 1 << 28

/**
 * A workbook after somebody has written other numbers in it, by the number of the sheet (1 = the first) and cell.
 * What formulas showed before is taken out, so that a program that opens it has to work it out.
 */
export function editCells(
  workbook: Buffer,
  edits: ReadonlyMap<number, Readonly<Record<string, number>>>,
): Buffer {
  return writeZip(
    readZip(workbook, PART_LIMIT_BYTES).map(({ name, bytes }) => {
      const sheet = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(name)?.[1]
      if (sheet === undefined) return { name, bytes }
      const forgotten = bytes.toString('utf8').replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1')
      const edited = Object.entries(edits.get(Number(sheet)) ?? {}).reduce(write, forgotten)
      return { name, bytes: Buffer.from(edited) }
    }),
  )
}

function write(xml: string, [cell, value]: [string, number]): string {
  const found = new RegExp(`<c r="${cell}"( s="\\d+")?[^>]*?(?:/>|>.*?</c>)`)
  if (!found.test(xml)) throw new Error(`No cell ${cell}`)
  return xml.replace(found, `<c r="${cell}"$1><v>${value}</v></c>`)
}
