/** Durations (docs/design.md, Motion), milliseconds. */
export const LIFT_MS = 140
export const DROP_MS = 180
export const RETURN_MS = 220
export const GLIDE_MS = 260
/** Arrows from then to now, when they are turned on. */
export const GHOST_MS = 400
/** A remote hand lets go a moment before its command is on disk and arrives here. */
export const REMOTE_GRACE_MS = 120

const clamp01 = (value: number): number => Math.min(1, Math.max(0, value))

/** Share of a duration that has passed; a duration of 0 (reduced motion) is over at once. */
export const progressOf = (startedAt: number, durationMs: number, nowMs: number): number =>
  durationMs <= 0 ? 1 : clamp01((nowMs - startedAt) / durationMs)

/** Fast out of the start, calm into the end. */
export const easeOut = (progress: number): number => 1 - (1 - clamp01(progress)) ** 3

const OVERSHOOT = 0.04

/** Eases out to 1 and shows a 4 % swing past it on the way, as something set down does. */
export const settle = (progress: number): number =>
  easeOut(progress) + OVERSHOOT * Math.sin(clamp01(progress) * Math.PI)

export const prefersStillness = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches
