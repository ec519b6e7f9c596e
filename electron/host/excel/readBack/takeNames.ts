import { fail, type Result, succeed } from '../../../../shared/core/result.ts'
import type { ColumnProblem } from './rowTaker.ts'
import { takeNamed } from './takeNamed.ts'

/**
 * Several things a cell names, one after another with a semicolon or on lines of their own, as the sheets write
 * them. A name with a semicolon in it is found too: as many parts as make a name are one.
 */
export function takeNames<Thing>(
  column: string,
  text: string,
  things: readonly Thing[],
  nameOf: (thing: Thing) => string,
): Result<readonly Thing[], readonly ColumnProblem[]> {
  const parts = text.split(/[;\n]/).filter((part) => part.trim() !== '')
  const found: Thing[] = []
  for (let at = 0; at < parts.length; ) {
    const counts = Array.from({ length: parts.length - at }, (_, index) => parts.length - at - index)
    const named = (count: number) =>
      takeNamed(
        column,
        parts
          .slice(at, at + count)
          .join(';')
          .trim(),
        things,
        nameOf,
      )
    const count = counts.find((some) => named(some).ok) ?? 1
    const thing = named(count)
    if (!thing.ok) return fail(thing.failure)
    found.push(thing.value)
    at += count
  }
  return succeed(found)
}
