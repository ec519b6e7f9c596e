import { useEffect, useRef, useState } from 'react'
import type { ReplayFrame } from '../../../../shared/features/history/replayTrack.ts'
import {
  advance,
  countBy,
  endOf,
  firstPlayer,
  goTo,
  indexOf,
  type Player,
  type ReplaySpeed,
  type ScrubBy,
  toggle,
} from './player.ts'

/** The scrubber moves on by at least this part of its length while a picture stands still. */
const SHOWN_STEPS = 400

/** Plays through the frames. `startCount`: begin at the picture of that many changes. */
export function usePlayer(frames: readonly ReplayFrame[], startCount: number | null) {
  const [player, setPlayer] = useState<Player>(() => startAt(frames, startCount))
  const latest = useRef({ player, frames })
  useEffect(() => {
    latest.current = { player, frames }
  })
  const { isPlaying } = player
  useEffect(() => {
    if (!isPlaying) return
    let [request, before] = [0, performance.now()]
    // What has passed since the last picture that was shown; the rest is not worth drawing.
    const tick = (now: number): void => {
      const { player: shown, frames: all } = latest.current
      const next = advance(shown, all, now - before)
      const moved = Math.abs(next.position - shown.position) / Math.max(1, endOf(shown, all))
      const isNews = indexOf(next, all) !== indexOf(shown, all) || !next.isPlaying
      if (isNews || (shown.scrubBy === 'time' && moved > 1 / SHOWN_STEPS)) {
        before = now
        latest.current.player = next
        setPlayer(next)
      }
      request = requestAnimationFrame(tick)
    }
    request = requestAnimationFrame(tick)
    return () => cancelAnimationFrame(request)
  }, [isPlaying])

  const index = indexOf(player, frames)
  const still = (next: Player): void => setPlayer({ ...next, isPlaying: false })
  return {
    player,
    index,
    frame: frames[index],
    end: endOf(player, frames),
    toggle: () => setPlayer(toggle(player, frames)),
    goTo: (wanted: number) => still(goTo(player, frames, wanted)),
    scrubTo: (position: number) => still({ ...player, position }),
    setSpeed: (speed: ReplaySpeed) => setPlayer({ ...player, speed }),
    setScrubBy: (scrubBy: ScrubBy) => setPlayer(countBy(player, frames, scrubBy)),
  }
}

export type ReplayPlayer = ReturnType<typeof usePlayer>

function startAt(frames: readonly ReplayFrame[], startCount: number | null): Player {
  if (startCount === null) return firstPlayer
  const found = frames.findIndex(({ deed }) => deed !== null && deed.seq >= startCount)
  return goTo(firstPlayer, frames, found === -1 ? frames.length - 1 : found)
}
