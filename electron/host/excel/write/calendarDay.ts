const DAY = /^(\d{4})-(\d{2})-(\d{2})$/

/** Excel counts a 29 February 1900 that never was; from here on its dates are right. */
const FIRST_SAFE_DAY = Date.UTC(1900, 2, 1)

/**
 * An ISO day as the moment exceljs turns into that same day: midnight UTC, whatever the machine's
 * time zone. Undefined for a day the calendar does not have, which then stays text.
 */
export function toExcelDate(day: string): Date | undefined {
  const known = dates.get(day)
  if (known) return known
  const date = readDay(day)
  if (date && dates.size < MOST_DATES) dates.set(day, date)
  return date
}

/** A network has few days, and a table the same one in thousands of rows. */
const dates = new Map<string, Date>()
const MOST_DATES = 2000

function readDay(day: string): Date | undefined {
  const [, year, month, date] = DAY.exec(day) ?? []
  if (!year || !month || !date) return undefined
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)))
  const isReal = moment.toISOString().startsWith(day)
  return isReal && moment.getTime() >= FIRST_SAFE_DAY ? moment : undefined
}

/** The day as people here write it: 24.11.2026. */
export const toNorwegianDay = (day: string): string => day.replace(DAY, '$3.$2.$1')

/** The ISO day on the calendar of the machine, for ms since 1970 (UTC). */
export function localDay(timeMs: number): string {
  const moment = new Date(timeMs)
  const twoDigits = (value: number): string => String(value).padStart(2, '0')
  return `${moment.getFullYear()}-${twoDigits(moment.getMonth() + 1)}-${twoDigits(moment.getDate())}`
}
