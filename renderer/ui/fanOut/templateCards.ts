import { cleanLine, visibleLength } from '../../../shared/core/text.ts'
import { packBodyOf } from '../../../shared/features/region/packBody.ts'
import { comparableName } from '../../../shared/features/stakeholder/comparableName.ts'
import { STAKEHOLDER_NAME_LIMIT } from '../../../shared/features/stakeholder/limits.ts'
import type { LocalizedText } from '../../../shared/packs/language.ts'
import type { PackStakeholder } from '../../../shared/packs/stakeholderPack.ts'

/** A card on its way to several municipalities: each gets it in its own language. */
export interface TemplateCard {
  /** The same for the same card, wherever it was taken from. */
  readonly key: string
  readonly names: LocalizedText
  readonly category: string | null
}

export const cardFromPack = ({ key, name, category }: PackStakeholder): TemplateCard => ({
  key: `pack:${key}`,
  names: name,
  category,
})

/** A name as somebody wrote it. One the pack knows gets its other languages; any other is the same in all. */
export function cardFromName(name: string, category: string | null): TemplateCard {
  const known = packBodyOf(name)
  if (known) return { ...cardFromPack(known), category: category ?? known.category }
  return { key: `name:${comparableName(name)}`, names: { nb: name, nn: name, en: name }, category }
}

/** Bullets and numbers before a line, as lists have them. */
const LEAD = /^(?:[-–—*•·▪]\s*|\d{1,3}[.)]\s+)+/u

export interface TypedCards {
  readonly cards: readonly TemplateCard[]
  readonly tooLong: readonly string[]
}

/** Cards from typed or pasted lines, each once. Names too long for a card are handed back, not cut. */
export function cardsFromLines(text: string): TypedCards {
  const names = text
    .split(/[\r\n\t]+/)
    .map((line) => cleanLine(cleanLine(line).replace(LEAD, '')))
    .filter((line) => visibleLength(line) > 0)
  const isTooLong = (name: string): boolean => visibleLength(name) > STAKEHOLDER_NAME_LIMIT
  const cards = names.filter((name) => !isTooLong(name)).map((name) => cardFromName(name, null))
  return { cards: onceEach(cards), tooLong: names.filter(isTooLong) }
}

/** Each card once, the first of those with the same key. */
export const onceEach = (cards: readonly TemplateCard[]): readonly TemplateCard[] =>
  [...new Map(cards.toReversed().map((card) => [card.key, card])).values()].toReversed()
