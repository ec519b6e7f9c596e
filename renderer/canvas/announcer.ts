/** A screen reader must not drown: at most one message in this time, the newest. */
export const QUIET_MS = 3000

export interface Announcer {
  readonly say: (message: string) => void
  readonly stop: () => void
}

/** Says the first message at once; what comes within three seconds waits, and only the last of it is said. */
export function createAnnouncer(speak: (message: string) => void, now: () => number): Announcer {
  let lastSpoken = Number.NEGATIVE_INFINITY
  let waiting: string | null = null
  let timer: ReturnType<typeof setTimeout> | null = null
  const speakNow = (message: string): void => {
    lastSpoken = now()
    speak(message)
  }
  return {
    say: (message) => {
      const left = lastSpoken + QUIET_MS - now()
      if (left <= 0 && timer === null) return speakNow(message)
      waiting = message
      timer ??= setTimeout(() => {
        timer = null
        if (waiting !== null) speakNow(waiting)
        waiting = null
      }, left)
    },
    stop: () => {
      if (timer !== null) clearTimeout(timer)
      timer = null
    },
  }
}
