import type { Language } from '../../shared/packs/language.ts'

/** The languages as `Intl` knows them. */
export const locales = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' } as const satisfies Record<Language, string>

const DAY_MS = 24 * 60 * 60 * 1000

/** Clock time: 14.32 in Norwegian, 14:32 in English. */
export function formatTime(time: number, language: Language): string {
  const date = new Date(time)
  const minutes = String(date.getMinutes()).padStart(2, '0')
  const hours = String(date.getHours()).padStart(2, '0')
  return `${hours}${language === 'en' ? ':' : '.'}${minutes}`
}

/** Today as a calendar day of this machine (`2026-06-09`): what gatherings' dates are compared with. */
export function isoDayOf(time: number): string {
  const date = new Date(time)
  const month = String(date.getMonth() + 1).padStart(2, '0')
  return `${date.getFullYear()}-${month}-${String(date.getDate()).padStart(2, '0')}`
}

/** A calendar day in words, «9. juni», with the year when it is another than `today`'s. */
export function formatDay(isoDay: string, language: Language, today: string): string {
  const [year = 0, month = 1, day = 1] = isoDay.split('-').map(Number)
  const isThisYear = isoDay.slice(0, 4) === today.slice(0, 4)
  // UTC on both sides: a calendar day has no time zone.
  const format = new Intl.DateTimeFormat(locales[language], {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    ...(isThisYear ? {} : { year: 'numeric' }),
  })
  return format.format(Date.UTC(year, month - 1, day))
}

const isTellable = (time: number): boolean => !Number.isNaN(new Date(time).getTime())

/** Day and clock, «9. juni 14.02»; null for a time that no calendar has: a file can hold any number. */
export function formatMoment(time: number, now: number, language: Language): string | null {
  if (!isTellable(time)) return null
  return `${formatDay(isoDayOf(time), language, isoDayOf(now))} ${formatTime(time, language)}`
}

/** When something happened, as people say it: today and yesterday with the clock, older by day. */
export function formatWhen(
  time: number,
  now: number,
  language: Language,
  words: { today: string; yesterday: string },
): string {
  if (!isTellable(time)) return ''
  const day = isoDayOf(time)
  const today = isoDayOf(now)
  if (day === today) return `${words.today} ${formatTime(time, language)}`
  if (day === isoDayOf(now - DAY_MS)) return `${words.yesterday} ${formatTime(time, language)}`
  return formatDay(day, language, today)
}
