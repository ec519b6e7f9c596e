import { toExcelDate } from '../write/calendarDay.ts'

const NUMBER = /^[-+−]?\d+(?:[.,]\d+)?$/

/** A number as people here write it: comma or point, spaces of any kind between thousands; null = no number. */
export function parseNumber(text: string): number | null {
  const dense = text.replace(/[\s\u00A0\u202F]/g, '')
  return NUMBER.test(dense) ? Number(dense.replace(',', '.').replace('−', '-')) : null
}

const NORWEGIAN_DAY = /^(\d{1,2})[.\-/](\d{1,2})[.\-/](\d{4}|\d{2})$/
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/
/** «24. desember 2026», «24 des. 2026»: a month by its first three letters, in any of our languages. */
const WRITTEN_DAY = /^(\d{1,2})\.?(\p{L}{3})\p{L}*\.?(\d{4})$/u
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'des']
const ENGLISH_MONTHS: Readonly<Record<string, string>> = { may: 'mai', oct: 'okt', dec: 'des' }

/** An ISO day from «24.11.2026», «24/11/26», «24. november 2026» or ISO; null for what is no day of the calendar. */
export function parseDay(text: string): string | null {
  const dense = text.replace(/[\s\u00A0\u202F]/g, '').toLocaleLowerCase('nb')
  const [, day = '', month = '', year = ''] = NORWEGIAN_DAY.exec(dense) ?? writtenDay(dense)
  // A plan is of this century.
  const fullYear = year.length === 2 ? `20${year}` : year
  const iso = ISO_DAY.test(dense) ? dense : `${fullYear}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return toExcelDate(iso) ? iso : null
}

function writtenDay(dense: string): readonly string[] {
  const [all = '', day = '', word = '', year = ''] = WRITTEN_DAY.exec(dense) ?? []
  const month = MONTHS.indexOf(ENGLISH_MONTHS[word] ?? word) + 1
  return month === 0 ? [] : [all, day, String(month), year]
}

const DAY_MS = 86_400_000
/** Excel counts days from here; earlier than 1980 or later than 2100 nobody means a deadline. */
const EPOCH_MS = Date.UTC(1899, 11, 30)
const [FIRST_SERIAL, LAST_SERIAL] = [29_221, 73_415]

/** The day a bare number stands for in Excel, in a cell that lost its date format; null = it can be none. */
export function dayOfSerial(serial: number): string | null {
  if (serial < FIRST_SERIAL || serial > LAST_SERIAL) return null
  return new Date(EPOCH_MS + Math.floor(serial) * DAY_MS).toISOString().slice(0, 10)
}
