import { useEffect, useState } from 'react'
import { isoDayOf } from '../../../ui/formatDate.ts'

const TICK_MS = 10_000

/** Today, and minutes after midnight on this machine: what a programme is held against. */
export interface Now {
  readonly today: string
  readonly minutes: number
}

function readNow(): Now {
  const date = new Date(Date.now())
  return { today: isoDayOf(date.getTime()), minutes: date.getHours() * 60 + date.getMinutes() }
}

/** The time of day as it goes; drawn again when the minute has turned. */
export function useNow(): Now {
  const [now, setNow] = useState(readNow)
  useEffect(() => {
    const tick = (): void => {
      const read = readNow()
      setNow((known) => (known.minutes === read.minutes && known.today === read.today ? known : read))
    }
    const timer = setInterval(tick, TICK_MS)
    return () => clearInterval(timer)
  }, [])
  return now
}
