import { MAX_ROWS_PER_COMMAND } from '../../../../shared/features/fields.ts'
import type { NewCard } from './newStakeholders.ts'

/** Leaves room for ids, orders and what else a command carries within the link's 64 kB; UTF-8 may take three bytes a letter. */
const LETTERS_PER_PART = 12_000
const LETTERS_AROUND_A_CARD = 20
/** Name, category and note. */
const PLAIN_FIELDS = 3
/** Names of fields, keys and a place: what a list may say of a card beside texts. */
const LETTERS_OF_A_FIELD = 40

/** Cards in parts that one command, and one message, can carry: notes make some cards a hundred times larger than others. */
export function cardParts(cards: readonly NewCard[]): readonly (readonly NewCard[])[] {
  const parts: NewCard[][] = []
  let [part, letters]: [NewCard[], number] = [[], 0]
  for (const card of cards) {
    const texts = [card.name, card.note, card.contact, card.nextStep].join('').length
    const fields = Math.max(0, Object.keys(card).length - PLAIN_FIELDS) * LETTERS_OF_A_FIELD
    const size = texts + fields + LETTERS_AROUND_A_CARD
    if (part.length > 0 && (part.length === MAX_ROWS_PER_COMMAND || letters + size > LETTERS_PER_PART)) {
      parts.push(part)
      part = []
      letters = 0
    }
    part.push(card)
    letters += size
  }
  return part.length > 0 ? [...parts, part] : parts
}
