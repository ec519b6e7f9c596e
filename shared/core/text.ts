import { type Refusal, refuse } from './refusal.ts'
import { type Result, succeed } from './result.ts'

/** Controls (line breaks are treated apart) and the two Unicode non-characters Excel cannot read back. */
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g
/** Marks that can turn a line of text around and so make a name read as something else. */
const DIRECTION = /[\u202A-\u202E\u2066-\u2069\u200E\u200F]/g

const withoutHidden = (text: string): string =>
  text.toWellFormed().normalize('NFC').replace(CONTROL, '').replace(DIRECTION, '')

/** One line of text: no controls, no direction marks, single spaces, no spaces at the ends. */
export const cleanLine = (text: string): string => withoutHidden(text.replace(/\s+/g, ' ')).trim()

/** Several lines: as `cleanLine`, but line breaks stay (as `\n`) and indentation is kept. */
export const cleanLines = (text: string): string => withoutHidden(text.replace(/\r\n?/g, '\n')).trimEnd()

/** Counts what a person sees as letters: soft hyphens are only joints and do not count. */
export const visibleLength = (text: string): number => Array.from(text.replaceAll('\u00AD', '')).length

/** A name that must say something: cleaned, at least one visible letter, at most `limit`. */
export function requireName(text: string, field: string, limit: number): Result<string, Refusal> {
  const name = cleanLine(text)
  if (visibleLength(name) === 0) return refuse({ reason: 'nameEmpty', field })
  if (visibleLength(name) > limit) return refuse({ reason: 'textTooLong', field, limit })
  return succeed(name)
}

/** A text that may be empty: cleaned, at most `limit` letters. */
export function requireText(text: string, field: string, limit: number): Result<string, Refusal> {
  const lines = cleanLines(text)
  return visibleLength(lines) > limit ? refuse({ reason: 'textTooLong', field, limit }) : succeed(lines)
}
