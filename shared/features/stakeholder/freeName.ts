import { visibleLength } from '../../core/text.ts'
import { comparableName } from './comparableName.ts'

const NUMBER_AT_END = / (\d{1,4})$/

/** The name, or the name with the first number that makes it new: «NAV», «NAV 2», «NAV 3». */
export function freeName(name: string, taken: ReadonlySet<string>, limit: number): string {
  if (!taken.has(comparableName(name))) return name
  const stem = name.replace(NUMBER_AT_END, '')
  for (let number = 2; ; number++) {
    const end = ` ${number}`
    const letters = Array.from(stem)
    // Soft hyphens take no room; a name at the limit gives up its last letters for the number.
    while (visibleLength(letters.join('')) + end.length > limit) letters.pop()
    const numbered = letters.join('').trimEnd() + end
    if (!taken.has(comparableName(numbered))) return numbered
  }
}
