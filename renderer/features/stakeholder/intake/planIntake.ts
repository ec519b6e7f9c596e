import { cleanLine, visibleLength } from '../../../../shared/core/text.ts'
import type { MapPosition } from '../../../../shared/features/placement/select.ts'
import {
  NOTE_LIMIT,
  STAKEHOLDER_LIMIT,
  STAKEHOLDER_NAME_LIMIT,
} from '../../../../shared/features/stakeholder/limits.ts'
import type { CategoryKey } from '../../../../shared/packs/categoryPack.ts'
import { nameKey } from './nameKey.ts'
import { type NewCard, newCard, type SaidOfCard } from './newStakeholders.ts'
import { readTogether } from './readTogether.ts'

/** A line of somebody's list, before it is known whether it becomes a card. */
export interface Candidate {
  readonly name: string
  readonly category?: CategoryKey | null
  readonly note?: string
  readonly said?: SaidOfCard
  readonly place?: MapPosition
}

/** What becomes of one line; `empty` has no name and is no line. */
export type LineOutcome = 'new' | 'present' | 'repeated' | 'tooLong' | 'noRoom' | 'empty'

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
  /** Notes longer than a card can hold; their ends are left out. */
  readonly cutNoteCount: number
  /** For each line, in the list's order. */
  readonly outcomes: readonly LineOutcome[]
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
  let cutNoteCount = 0
  const look = (candidate: Candidate): LineOutcome => {
    const name = cleanLine(candidate.name)
    if (visibleLength(name) === 0) return 'empty'
    const key = nameKey(name)
    if (present.has(key)) return 'present'
    if (listed.has(key)) return 'repeated'
    listed.add(key)
    const card = cardFrom(candidate, name, shortensLong)
    if (!card) {
      tooLong.push(name)
      return 'tooLong'
    }
    if (cards.length >= room) return 'noRoom'
    if (visibleLength(card.note ?? '') > NOTE_LIMIT) cutNoteCount += 1
    cards.push(withShortNote(card))
    return 'new'
  }
  const outcomes = candidates.map(look)
  const count = (outcome: LineOutcome): number => outcomes.filter((one) => one === outcome).length
  return {
    cards,
    presentCount: count('present'),
    repeatedCount: count('repeated'),
    tooLong,
    noRoomCount: count('noRoom'),
    cutNoteCount,
    outcomes,
  }
}

/** What the list says of the category counts for more than what our own list would say. */
function cardFrom(
  { category, note, said, place }: Candidate,
  name: string,
  shortensLong: boolean,
): NewCard | null {
  const isLong = visibleLength(name) > STAKEHOLDER_NAME_LIMIT
  if (isLong && !shortensLong) return null
  const card = isLong ? readTogether(name) : newCard(name)
  if (!card) return null
  const notes = [card.note, note].filter(Boolean).join('\n')
  return {
    ...card,
    ...said,
    category: category ?? card.category,
    ...(notes ? { note: notes } : {}),
    ...(place ? { place } : {}),
  }
}

const withShortNote = (card: NewCard): NewCard =>
  visibleLength(card.note ?? '') <= NOTE_LIMIT
    ? card
    : {
        ...card,
        note: `${Array.from(card.note ?? '')
          .slice(0, NOTE_LIMIT - 1)
          .join('')}…`,
      }
