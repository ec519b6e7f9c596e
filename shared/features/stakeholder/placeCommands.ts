import * as z from 'zod/mini'
import { changeOf } from '../../core/change.ts'
import { defineCommand } from '../../core/commandDefinition.ts'
import type { Id } from '../../core/ids.ts'
import type { Refusal } from '../../core/refusal.ts'
import { type Result, succeed } from '../../core/result.ts'
import type { State } from '../../core/state.ts'
import { requireText } from '../../core/text.ts'
import { requireAxis } from '../axis.ts'
import { axisSchema, idSchema, MAX_CARDS_PER_COMMAND, rawTextSchema } from '../fields.ts'
import { gatheringNoun } from '../gathering/record.ts'
import { type PlacementFields, placementChange, requireMapPosition } from '../placement/change.ts'
import { getOwnPlacement } from '../placement/select.ts'
import { idsSchema } from './cardCommands.ts'
import { REASON_LIMIT } from './limits.ts'
import { stakeholderNoun } from './record.ts'

/** A gathering that is there, and cards that are. */
function requireCardsAt(state: State, gatheringId: Id, stakeholderIds: Iterable<Id>): Result<null, Refusal> {
  const gathering = gatheringNoun.require(state, gatheringId)
  if (!gathering.ok) return gathering
  for (const id of stakeholderIds) {
    const stakeholder = stakeholderNoun.require(state, id)
    if (!stakeholder.ok) return stakeholder
  }
  return succeed(null)
}

const manyPlaces = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z
    .array(z.strictObject({ stakeholderId: idSchema, ...shape }))
    .check(z.minLength(1), z.maxLength(MAX_CARDS_PER_COMMAND))

/** Places one card or a whole selection: one deed, one undo. */
const place = defineCommand(
  'stakeholder.place',
  z.strictObject({
    gatheringId: idSchema,
    places: manyPlaces({ influence: axisSchema, interest: axisSchema }),
  }),
  (state, { gatheringId, places }) => {
    const cards = requireCardsAt(
      state,
      gatheringId,
      places.map(({ stakeholderId }) => stakeholderId),
    )
    if (!cards.ok) return cards
    // A card given twice stands where it was last put.
    const wanted = new Map<Id, Partial<PlacementFields>>()
    for (const { stakeholderId, ...typed } of places) {
      const position = requireMapPosition(typed)
      if (!position.ok) return position
      wanted.set(stakeholderId, { ...position.value, isUnsure: false })
    }
    return succeed(placementChange(state, gatheringId, wanted))
  },
)

const placeInRings = defineCommand(
  'stakeholder.placeInRings',
  z.strictObject({ gatheringId: idSchema, places: manyPlaces({ ringX: axisSchema, ringY: axisSchema }) }),
  (state, { gatheringId, places }) => {
    const cards = requireCardsAt(
      state,
      gatheringId,
      places.map(({ stakeholderId }) => stakeholderId),
    )
    if (!cards.ok) return cards
    const wanted = new Map<Id, Partial<PlacementFields>>()
    for (const { stakeholderId, ...typed } of places) {
      const ringX = requireAxis(typed.ringX, 'placement.ringX')
      if (!ringX.ok) return ringX
      const ringY = requireAxis(typed.ringY, 'placement.ringY')
      if (!ringY.ok) return ringY
      wanted.set(stakeholderId, { ringX: ringX.value, ringY: ringY.value })
    }
    return succeed(placementChange(state, gatheringId, wanted))
  },
)

const emptyPlaces = {
  plane: { influence: null, interest: null, isUnsure: false },
  rings: { ringX: null, ringY: null },
} as const satisfies Record<string, Partial<PlacementFields>>

/** Back in the tray, in one form of the map; the other form keeps its place. */
const unplace = defineCommand(
  'stakeholder.unplace',
  z.strictObject({ gatheringId: idSchema, stakeholderIds: idsSchema, form: z.enum(['plane', 'rings']) }),
  (state, { gatheringId, stakeholderIds, form }) => {
    const cards = requireCardsAt(state, gatheringId, stakeholderIds)
    if (!cards.ok) return cards
    const wanted = new Map(stakeholderIds.map((id) => [id, emptyPlaces[form]]))
    return succeed(placementChange(state, gatheringId, wanted))
  },
)

/** «Usikker»: an answer of its own, kept out of every average. */
const markUnsure = defineCommand(
  'stakeholder.markUnsure',
  z.strictObject({ gatheringId: idSchema, stakeholderIds: idsSchema }),
  (state, { gatheringId, stakeholderIds }) => {
    const cards = requireCardsAt(state, gatheringId, stakeholderIds)
    if (!cards.ok) return cards
    const unsure = { ...emptyPlaces.plane, isUnsure: true }
    return succeed(placementChange(state, gatheringId, new Map(stakeholderIds.map((id) => [id, unsure]))))
  },
)

const explain = defineCommand(
  'stakeholder.explain',
  z.strictObject({ gatheringId: idSchema, stakeholderId: idSchema, reason: rawTextSchema }),
  (state, { gatheringId, stakeholderId, reason: typed }) => {
    const cards = requireCardsAt(state, gatheringId, [stakeholderId])
    if (!cards.ok) return cards
    const reason = requireText(typed, 'placement.reason', REASON_LIMIT)
    if (!reason.ok) return reason
    return succeed(placementChange(state, gatheringId, [[stakeholderId, { reason: reason.value }]]))
  },
)

/** Takes back what this gathering said of the cards, so that they stand as at the gathering before. */
const carryOver = defineCommand(
  'stakeholder.carryOver',
  z.strictObject({ gatheringId: idSchema, stakeholderIds: idsSchema }),
  (state, { gatheringId, stakeholderIds }) => {
    const cards = requireCardsAt(state, gatheringId, stakeholderIds)
    if (!cards.ok) return cards
    const removed = [...new Set(stakeholderIds)].flatMap(
      (id) => getOwnPlacement(state, id, gatheringId) ?? [],
    )
    return succeed(changeOf({ removed }))
  },
)

export const placeCommands = [place, placeInRings, unplace, markUnsure, explain, carryOver] as const
