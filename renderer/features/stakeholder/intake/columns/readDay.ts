import { cleanLine } from '../../../../../shared/core/text.ts'

/** The first three letters tell the twelve months apart in bokmål, nynorsk and English alike. */
const months = ['jan', 'feb', 'mar', 'apr', 'ma[iy]', 'jun', 'jul', 'aug', 'sep', 'o[kc]t', 'nov', 'de[sc]']

const DAY_FIRST = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})$/u
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ].*)?$/u
const IN_WORDS = /^(\d{1,2})\.? (\p{L}{3,9})\.? (\d{4})$/u

const monthOf = (word: string): number =>
  months.findIndex((month) => new RegExp(`^${month}`, 'u').test(word)) + 1

/** `2026-06-09`, when there is such a day. */
function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const iso = date.toISOString().slice(0, 10)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? iso : null
}

/** A calendar day as people here write it: 9.6.2026, 09.06.26, 2026-06-09, 9. juni 2026. Null when it is none. */
export function readDay(cell: string): string | null {
  const text = cleanLine(cell).toLocaleLowerCase('nb')
  const [, day, month, year] = DAY_FIRST.exec(text) ?? []
  if (year !== undefined)
    return dayOf(Number(year) + (year.length === 2 ? 2000 : 0), Number(month), Number(day))
  const [, isoYear, isoMonth, isoDay] = YEAR_FIRST.exec(text) ?? []
  if (isoDay !== undefined) return dayOf(Number(isoYear), Number(isoMonth), Number(isoDay))
  const [, wordDay, word = '', wordYear] = IN_WORDS.exec(text) ?? []
  return wordYear === undefined ? null : dayOf(Number(wordYear), monthOf(word), Number(wordDay))
}
