import { cleanLine, visibleLength } from '../../../../shared/core/text.ts'
import {
  NOTE_LIMIT,
  STAKEHOLDER_LIMIT,
  STAKEHOLDER_NAME_LIMIT,
} from '../../../../shared/features/stakeholder/limits.ts'
import type { CategoryKey } from '../../../../shared/packs/categoryPack.ts'
import { nameKey } from './nameKey.ts'
import { type NewCard, newCard } from './newStakeholders.ts'
import { readTogether } from './readTogether.ts'

/** A line of somebody's list, before it is known whether it becomes a card. */
export interface Candidate {
  readonly name: string
  readonly category?: CategoryKey | null
  readonly note?: string
}

/** What a list would become, told before anything is added. Every line is in one of the five. */
export interface IntakePlan {
  readonly cards: readonly NewCard[]
  /** On this municipality's map already. */
  readonly presentCount: number
  /** Twice in the list. */
  readonly repeatedCount: number
  /** Longer than a card can show. */
  readonly tooLong: readonly string[]
  /** Beyond what one municipality may have. */
  readonly noRoomCount: number
}

/**
 * Sorts a list into what is new and what is not, against the names already there. `shortensLong`
 * makes cards of too long lines too: shortened on the card, whole in the note.
 */
export function planIntake(
  candidates: readonly Candidate[],
  presentNames: readonly string[],
  shortensLong = false,
): IntakePlan {
  const present = new Set(presentNames.map(nameKey))
  const listed = new Set<string>()
  const room = Math.max(0, STAKEHOLDER_LIMIT - presentNames.length)
  const cards: NewCard[] = []
  const tooLong: string[] = []
  let [presentCount, repeatedCount, noRoomCount] = [0, 0, 0]
  for (const candidate of candidates) {
    const name = cleanLine(candidate.name)
    if (visibleLength(name) === 0) continue
    const key = nameKey(name)
    if (present.has(key)) presentCount += 1
    else if (listed.has(key)) repeatedCount += 1
    else {
      const card = cardFrom(candidate, name, shortensLong)
      if (!card) tooLong.push(name)
      else if (cards.length >= room) noRoomCount += 1
      else cards.push(card)
    }
    listed.add(key)
  }
  return { cards, presentCount, repeatedCount, tooLong, noRoomCount }
}

/** What the list says of the category counts for more than what our own list would say. */
function cardFrom({ category, note }: Candidate, name: string, shortensLong: boolean): NewCard | null {
  const isLong = visibleLength(name) > STAKEHOLDER_NAME_LIMIT
  if (isLong && !shortensLong) return null
  const card = isLong ? readTogether(name) : newCard(name)
  if (!card) return null
  const notes = [card.note, note].filter(Boolean).join('\n')
  return {
    ...card,
    category: category ?? card.category,
    ...(notes ? { note: Array.from(notes).slice(0, NOTE_LIMIT).join('') } : {}),
  }
}
