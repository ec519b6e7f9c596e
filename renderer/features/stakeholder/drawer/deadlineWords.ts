import type { Texts } from '../../../../shared/texts/texts.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** A calendar day as a number of days; UTC, because a calendar day has no zone and no summer time. */
const dayNumber = (isoDay: string): number => {
  const [year = 0, month = 1, day = 1] = isoDay.split('-').map(Number)
  return Date.UTC(year, month - 1, day) / DAY_MS
}

/** How far off a deadline is, in words; both are calendar days. */
export function deadlineWords(day: string, today: string, { card }: Pick<Texts, 'card'>): string {
  const days = dayNumber(day) - dayNumber(today)
  if (days < 0) return card.deadlinePast(-days)
  if (days === 0) return card.deadlineToday
  return days === 1 ? card.deadlineTomorrow : card.deadlineIn(days)
}
