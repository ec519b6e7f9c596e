import { cleanLine, cleanLines, visibleLength } from '../../../../shared/core/text.ts'
import { NOTE_LIMIT, STAKEHOLDER_NAME_LIMIT } from '../../../../shared/features/stakeholder/limits.ts'
import type { NewCard } from './newStakeholders.ts'
import { parseNames } from './parseNames.ts'

/** The whole of a text as one card: its first line on the card, all of it in the note. Null when the note has no room. */
export function readTogether(text: string): NewCard | null {
  const whole = cleanLines(text).trim()
  if (visibleLength(whole) > NOTE_LIMIT) return null
  const [first = ''] = parseNames(whole)
  const name = shortened(first)
  return { name, category: null, ...(cleanLine(whole) === name ? {} : { note: whole }) }
}

/** Within a card's limit, and not in the middle of a word if that can be helped. */
function shortened(name: string): string {
  if (visibleLength(name) <= STAKEHOLDER_NAME_LIMIT) return name
  const letters = Array.from(name).slice(0, STAKEHOLDER_NAME_LIMIT)
  const atWord = letters.join('').replace(/\s+\S*$/u, '')
  const isHalf = visibleLength(atWord) > STAKEHOLDER_NAME_LIMIT / 2
  return `${isHalf && visibleLength(atWord) < letters.length ? atWord : letters.slice(0, -1).join('')}…`
}
