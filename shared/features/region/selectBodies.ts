import type { Id } from '../../core/ids.ts'
import type { State } from '../../core/state.ts'
import type { Language } from '../../packs/language.ts'
import { stakeholderPack } from '../../packs/stakeholderPack.ts'
import { selectMunicipalities } from '../municipality/select.ts'
import type { Stakeholder } from '../stakeholder/record.ts'
import { selectStakeholders } from '../stakeholder/select.ts'
import { nameKeyOf } from './nameKey.ts'

/** One municipality's card for a body. */
export interface BodyCard {
  readonly municipalityId: Id
  readonly municipality: string
  readonly stakeholder: Stakeholder
}

/** A stakeholder that several municipalities have on their lists: linked by a person, or only of the same name. */
export interface Body {
  /** What answers are kept under: the shared id, or the name the cards have in common. */
  readonly topic: string
  readonly nameKey: string
  /** null = the cards only share a name. */
  readonly sharedId: Id | null
  /** Municipalities alphabetically; more than one card of a municipality only where it has written the name twice. */
  readonly cards: readonly BodyCard[]
}

/** A topic is stored with the answer; see `regionAnswerSchema`. */
const TOPIC_LIMIT = 120
export const nameTopicOf = (nameKey: string): string => `name:${nameKey}`.slice(0, TOPIC_LIMIT)

const nameKeys = new WeakMap<Stakeholder, { readonly municipality: string; readonly key: string }>()

/** Records are never changed in place, so a card's name is read once (and again when its municipality is renamed). */
function keyOf({ stakeholder, municipality }: BodyCard): string {
  const known = nameKeys.get(stakeholder)
  if (known?.municipality === municipality) return known.key
  const key = nameKeyOf(stakeholder.name, municipality)
  nameKeys.set(stakeholder, { municipality, key })
  return key
}

const countMunicipalities = (cards: readonly BodyCard[]): number =>
  new Set(cards.map(({ municipalityId }) => municipalityId)).size

/** The value most of them have; the first of those that are equally common. */
function commonest<Value>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const most = Math.max(...counts.values())
  return values.find((value) => counts.get(value) === most)
}

/** Every municipality's cards, municipalities alphabetically. */
const selectAllCards = (state: State): readonly BodyCard[] =>
  selectMunicipalities(state).flatMap(({ id, name }) =>
    selectStakeholders(state, id).map((stakeholder) => ({
      municipalityId: id,
      municipality: name,
      stakeholder,
    })),
  )

/** Cards of the same name that are not this body's: those that could be linked to it. */
export function selectKin(state: State, { nameKey, cards }: Body): readonly BodyCard[] {
  const own = new Set(cards.map(({ stakeholder }) => stakeholder.id))
  return selectAllCards(state).filter((card) => !own.has(card.stakeholder.id) && keyOf(card) === nameKey)
}

/** Bodies on the lists of two municipalities or more. A link goes before the name: linked cards leave those only named alike. */
export function selectBodies(state: State): readonly Body[] {
  const cards = selectAllCards(state)
  const linked = Map.groupBy(cards, ({ stakeholder }) => stakeholder.sharedId)
  const isLinked = ({ stakeholder: { sharedId } }: BodyCard): boolean =>
    sharedId !== null && countMunicipalities(linked.get(sharedId) ?? []) > 1
  const groups = Map.groupBy(cards, (card) =>
    isLinked(card) ? `shared:${card.stakeholder.sharedId}` : nameTopicOf(keyOf(card)),
  )
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first || countMunicipalities(group) < 2) return []
    const sharedId = isLinked(first) ? first.stakeholder.sharedId : null
    const nameKey = commonest(group.map(keyOf)) ?? ''
    return [{ topic: sharedId ?? nameTopicOf(nameKey), nameKey, sharedId, cards: group }]
  })
}

/** What a body is called in one language: the pack's word if it has one, else the spelling most have chosen. */
export function bodyName({ nameKey, cards }: Body, language: Language): string {
  const pack = stakeholderPack.find(({ key }) => key === nameKey)
  return pack?.name[language] ?? commonest(cards.map(({ stakeholder }) => stakeholder.name)) ?? ''
}

export const bodyCategory = ({ cards }: Body): string | null =>
  commonest(cards.flatMap(({ stakeholder }) => stakeholder.category ?? [])) ?? null
