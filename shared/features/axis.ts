import { type Refusal, refuse } from '../core/refusal.ts'
import { type Result, succeed } from '../core/result.ts'

/** Axis values are stored with four decimals: finer than a pixel on any wall, and equal on every machine. */
const DECIMALS = 10_000

/** Accepts 0..1 and rounds it; anything else (also NaN) is refused, never bent into range. */
export function requireAxis(value: number, field: string): Result<number, Refusal> {
  if (!(value >= 0 && value <= 1)) return refuse({ reason: 'outOfRange', field })
  // "+ 0": a negative zero is a zero to people and to JSON, but not to equality.
  return succeed(Math.round(value * DECIMALS) / DECIMALS + 0)
}

/** The nearest legal value: for pointers and keys, which may well point outside the plane. */
export const clampAxis = (value: number): number => Math.min(1, Math.max(0, value))
