import { frameAtTime, type ReplayFrame } from '../../../../shared/features/history/replayTrack.ts'

export const scrubWays = ['change', 'time'] as const
/** What the scrubber counts: one step a change, or the time that was worked. */
export type ScrubBy = (typeof scrubWays)[number]

export const replaySpeeds = ['1', '4', '16'] as const
export type ReplaySpeed = (typeof replaySpeeds)[number]

export interface Player {
  /** In frames or in worked milliseconds, as `scrubBy` says. */
  readonly position: number
  readonly scrubBy: ScrubBy
  readonly speed: ReplaySpeed
  readonly isPlaying: boolean
}

export const firstPlayer: Player = { position: 0, scrubBy: 'change', speed: '1', isPlaying: false }

/** At single speed a change stands this long: time to see a card glide and read what was done. */
const STEP_MS = 900
/** At single speed a minute of work takes six seconds. */
const TIME_FACTOR = 10

const clamp = (value: number, end: number): number => Math.max(0, Math.min(end, value))

/** The greatest position: the last frame. */
export const endOf = ({ scrubBy }: Player, frames: readonly ReplayFrame[]): number =>
  scrubBy === 'change' ? Math.max(0, frames.length - 1) : (frames.at(-1)?.workedMs ?? 0)

/** Which frame is shown. */
export function indexOf(player: Player, frames: readonly ReplayFrame[]): number {
  const position = clamp(player.position, endOf(player, frames))
  return player.scrubBy === 'change' ? Math.floor(position) : frameAtTime(frames, position)
}

export function goTo(player: Player, frames: readonly ReplayFrame[], index: number): Player {
  const at = clamp(index, frames.length - 1)
  return { ...player, position: player.scrubBy === 'change' ? at : (frames[at]?.workedMs ?? 0) }
}

/** Playing at the end begins anew. */
export function toggle(player: Player, frames: readonly ReplayFrame[]): Player {
  if (player.isPlaying || frames.length < 2) return { ...player, isPlaying: false }
  const isAtEnd = player.position >= endOf(player, frames)
  return { ...player, isPlaying: true, position: isAtEnd ? 0 : player.position }
}

/** So much later; stops at the end. */
export function advance(player: Player, frames: readonly ReplayFrame[], passedMs: number): Player {
  if (!player.isPlaying) return player
  const pace = player.scrubBy === 'change' ? 1 / STEP_MS : TIME_FACTOR
  const end = endOf(player, frames)
  const position = Math.min(end, player.position + passedMs * pace * Number(player.speed))
  return { ...player, position, isPlaying: position < end }
}

/** The same frame, counted the other way. */
export function countBy(player: Player, frames: readonly ReplayFrame[], scrubBy: ScrubBy): Player {
  return goTo({ ...player, scrubBy }, frames, indexOf(player, frames))
}
