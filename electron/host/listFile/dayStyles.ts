import { readXml } from './readXml.ts'

/** The formats every spreadsheet program has by number, of those that show a day. */
const isDayNumber = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)

/** Whether a format's own code shows a day: what stands in quotes and brackets is not code. */
const isDayCode = (code: string): boolean => /[dy]/i.test(code.replace(/\[[^\]]*\]|"[^"]*"|\\./g, ''))

/** By number of the style a cell bears, whether its number is meant as a day. */
export function readDayStyles(bytes: Buffer): readonly boolean[] {
  const codes = new Map<number, string>()
  const styles: boolean[] = []
  let isInCells = false
  readXml(bytes, {
    open(name, attributes) {
      if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '')
      else if (name === 'cellXfs') isInCells = true
      else if (name === 'xf' && isInCells) {
        const id = Number(attributes.numFmtId ?? 0)
        const code = codes.get(id)
        styles.push(code === undefined ? isDayNumber(id) : isDayCode(code))
      }
    },
    close(name) {
      if (name === 'cellXfs') isInCells = false
    },
  })
  return styles
}

/** The day Excel counts from, given that it believes in a 29 February 1900; and the Macintosh's. */
const FIRST_DAY = Date.UTC(1899, 11, 30)
const FIRST_DAY_1904 = Date.UTC(1904, 0, 1)
const DAY_MS = 86_400_000

/** A number as the ISO day it is meant as; null when no calendar has it. Spreadsheet days have no time zone. */
export function dayOfNumber(number: number, is1904: boolean): string | null {
  const date = new Date((is1904 ? FIRST_DAY_1904 : FIRST_DAY) + Math.round(number * DAY_MS))
  const year = date.getUTCFullYear()
  return number >= 0 && year >= 1899 && year <= 9999 ? date.toISOString().slice(0, 10) : null
}
