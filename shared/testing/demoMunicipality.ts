import type { Command } from '../core/command.ts'
import type { Id } from '../core/ids.ts'
import { type Order, orderBetween } from '../core/order.ts'
import { fromScore } from '../features/areaPlacement/matrix.ts'
import { MAX_ROWS_PER_COMMAND } from '../features/fields.ts'
import type { Municipality } from '../features/municipality/record.ts'
import type { CardFields } from '../features/stakeholder/cardFields.ts'
import { improvementAreaPack } from '../packs/improvementAreaPack.ts'
import type { DemoPosition } from './demoPositions.ts'
import type { DemoSaid } from './demoSaid.ts'
import type { DemoScript } from './demoScript.ts'
import type { AreaWish, CardWish } from './demoWishes.ts'

/** A card that exists: its wish and the id it was given. */
export interface MadeCard extends CardWish {
  readonly id: Id
}

export interface MadeArea extends AreaWish {
  readonly id: Id
}

/** One municipality's group: what it shall make, and what it has made so far. */
export interface DemoGroup {
  readonly municipality: Municipality
  readonly cards: readonly CardWish[]
  readonly areas: readonly AreaWish[]
  readonly madeCards: MadeCard[]
  readonly madeAreas: MadeArea[]
}

/** The group writes its cards, from the list and by hand, and places them. */
export function* makeCards(script: DemoScript, group: DemoGroup): Generator<Command> {
  let order: Order | null = null
  const cards = group.cards.map((wish) => {
    order = orderBetween(order, null)
    return { wish, row: { id: script.newId(), name: wish.name, category: wish.category, note: '', order } }
  })
  for (let from = 0; from < cards.length; from += MAX_ROWS_PER_COMMAND) {
    const stakeholders = cards.slice(from, from + MAX_ROWS_PER_COMMAND).map(({ row }) => row)
    yield script.command('stakeholder.add', { municipalityId: group.municipality.id, stakeholders })
  }
  for (const { wish, row } of cards) {
    group.madeCards.push({ ...wish, id: row.id })
    if (wish.note || wish.said)
      yield script.command('stakeholder.edit', {
        stakeholderIds: [row.id],
        note: wish.note,
        ...(wish.said && fieldsSaid(wish.said)),
      })
  }
}

function fieldsSaid({ engagement, ...said }: DemoSaid): CardFields {
  const [engagementNow = null, engagementWanted = null] = engagement ?? []
  return { ...said, engagementNow, engagementWanted }
}

/** Every card that has a place at this gathering is put there. */
export function* placeCards(
  script: DemoScript,
  cards: readonly MadeCard[],
  gatheringId: Id,
  placeOf: (card: MadeCard) => DemoPosition | null,
): Generator<Command> {
  for (const card of cards) {
    const place = placeOf(card)
    if (!place) continue
    const [influence, interest] = place
    yield script.command('stakeholder.place', {
      gatheringId,
      places: [{ stakeholderId: card.id, influence, interest }],
    })
  }
}

/** The first list of improvement areas, in the municipality's own language. */
export function* makeAreas(
  script: DemoScript,
  { municipality, areas, madeAreas }: DemoGroup,
): Generator<Command> {
  let order: Order | null = null
  const improvementAreas = areas.flatMap((wish) => {
    const pack = improvementAreaPack.find(({ key }) => key === wish.key)
    if (!pack) return []
    order = orderBetween(order, null)
    const id = script.newId()
    madeAreas.push({ ...wish, id })
    const { title, characteristic } = pack
    const characteristics = characteristic === null ? [] : [characteristic]
    return [{ id, title: title[municipality.language], characteristics, order }]
  })
  if (improvementAreas.length === 0) return
  yield script.command('improvementArea.add', { municipalityId: municipality.id, improvementAreas })
}

export function* scoreAreas(
  script: DemoScript,
  areas: readonly MadeArea[],
  gatheringId: Id,
): Generator<Command> {
  for (const { id, score } of areas) {
    if (!score) continue
    const [importance, influenceability] = score
    yield script.command('improvementArea.place', {
      gatheringId,
      matrix: 'reach',
      places: [{ improvementAreaId: id, x: fromScore(influenceability), y: fromScore(importance) }],
    })
  }
}
