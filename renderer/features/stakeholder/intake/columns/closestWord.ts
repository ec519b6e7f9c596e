import { comparableName } from '../../../../../shared/features/stakeholder/comparableName.ts'
import { fieldWords } from './fieldWords.ts'
import type { WordField } from './listField.ts'

/** Shorter words are too often a slip or two from another word. */
const SHORTEST = 4
/** How much of a word may be slips. */
const SLIPS_PER_LETTER = 0.34
/** So many first letters in common make «Eiendom» mean «Eiendom, kapital og infrastruktur». */
const COMMON_START = 5

/** Letters to add, take away or change to get from one word to the other. */
function slipsBetween(one: string, other: string): number {
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const changed = (previous[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1)
      current.push(Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, changed))
    }
    previous = current
  }
  return previous[other.length] ?? 0
}

function commonStart(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length += 1
  return length
}

/** The key a word was perhaps meant to say: a slip or two away, or its beginning. Null when nothing is near. */
export function closestKey(field: WordField, typed: string): string | null {
  const word = comparableName(typed)
  if (word.length < SHORTEST || word.length > 60) return null
  let best: { readonly key: string; readonly distance: number } | null = null
  for (const [known, key] of fieldWords(field)) {
    if (known.length < SHORTEST) continue
    for (const part of [known, known.split(/[ ,]/u)[0] ?? '']) {
      const distance = slipsBetween(word, part) / Math.max(word.length, part.length)
      const isNear = distance <= SLIPS_PER_LETTER || commonStart(word, part) >= COMMON_START
      if (isNear && distance < (best?.distance ?? Number.POSITIVE_INFINITY)) best = { key, distance }
    }
  }
  return best?.key ?? null
}
