const DAY_MINUTES = 24 * 60

/** When the items of a programme begin and end, in whole minutes after midnight of its day. */
export interface ProgrammeTimes {
  /** Together, in minutes: also when nobody has said when it begins. */
  readonly lengthMinutes: number
  /** One for each item; null = nobody has said when the gathering begins. */
  readonly starts: readonly number[] | null
  readonly endsAt: number | null
  /** It goes on into the next day, which is hardly what was meant. */
  readonly isPastMidnight: boolean
}

/** `10:30` as minutes after midnight. */
export function minutesOfClock(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return hours * 60 + minutes
}

/** Minutes after midnight as a clock says them, `10:30`; after midnight it begins anew. */
export function clockOfMinutes(minutes: number): string {
  const inDay = ((minutes % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`
}

/** Counts the items' times on from the start. `startsAt`: `10:00`, or null. */
export function programmeTimes(
  startsAt: string | null,
  items: readonly { readonly minutes: number }[],
): ProgrammeTimes {
  const lengthMinutes = items.reduce((sum, { minutes }) => sum + minutes, 0)
  if (startsAt === null) return { lengthMinutes, starts: null, endsAt: null, isPastMidnight: false }
  const starts: number[] = []
  let at = minutesOfClock(startsAt)
  for (const { minutes } of items) {
    starts.push(at)
    at += minutes
  }
  return { lengthMinutes, starts, endsAt: at, isPastMidnight: at > DAY_MINUTES }
}

/** Which item is on at `now` (minutes after midnight): its place in the list; -1 before and after. */
export function itemAt({ starts, endsAt }: ProgrammeTimes, now: number): number {
  if (starts === null || endsAt === null || now >= endsAt) return -1
  // The last that has begun: one of no length gives way to the one after it.
  return starts.findLastIndex((start) => start <= now)
}
