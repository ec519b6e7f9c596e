import * as z from 'zod/mini'
import { changeOf, updatesOf } from '../../core/change.ts'
import { defineCommand } from '../../core/commandDefinition.ts'
import { refuse } from '../../core/refusal.ts'
import { succeed } from '../../core/result.ts'
import { requireName } from '../../core/text.ts'
import { type AreaPlacement, areaPlacementId, areaPlacementNoun } from '../areaPlacement/record.ts'
import { getOwnAreaPlacement } from '../areaPlacement/select.ts'
import { daySchema, idSchema, orderSchema, rawTextSchema } from '../fields.ts'
import { type Placement, placementId, placementNoun } from '../placement/record.ts'
import { getOwnPlacement } from '../placement/select.ts'
import { freedFromGathering } from '../plan/removal.ts'
import { regionAnswerNoun } from '../regionAnswer/record.ts'
import { selectOpenRounds } from '../round/openRounds.ts'
import { roundNoun } from '../round/record.ts'
import { type Gathering, gatheringNoun } from './record.ts'
import { selectGatherings } from './select.ts'

export const GATHERING_TITLE_LIMIT = 40
export const GATHERING_LIMIT = 12

const newGatheringSchema = z.strictObject({
  id: idSchema,
  title: rawTextSchema,
  order: orderSchema,
  date: z.nullable(daySchema),
})

export const gatheringCommands = [
  defineCommand(
    'gathering.add',
    z.strictObject({
      gatherings: z.array(newGatheringSchema).check(z.minLength(1), z.maxLength(GATHERING_LIMIT)),
    }),
    (state, { gatherings }) => {
      if (gatheringNoun.all(state).length + gatherings.length > GATHERING_LIMIT)
        return refuse({ reason: 'tooMany', noun: 'gathering', limit: GATHERING_LIMIT })
      const added: Gathering[] = []
      for (const wanted of gatherings) {
        if (gatheringNoun.get(state, wanted.id) || added.some(({ id }) => id === wanted.id))
          return refuse({ reason: 'exists', noun: 'gathering', id: wanted.id })
        const title = requireName(wanted.title, 'gathering.title', GATHERING_TITLE_LIMIT)
        if (!title.ok) return title
        added.push({ ...wanted, kind: 'gathering', title: title.value })
      }
      return succeed(changeOf({ added }))
    },
  ),
  defineCommand(
    'gathering.edit',
    z.strictObject({
      gatheringId: idSchema,
      title: z.optional(rawTextSchema),
      date: z.optional(z.nullable(daySchema)),
    }),
    (state, { gatheringId, title: typed, date }) => {
      const gathering = gatheringNoun.require(state, gatheringId)
      if (!gathering.ok) return gathering
      const title = requireName(typed ?? gathering.value.title, 'gathering.title', GATHERING_TITLE_LIMIT)
      if (!title.ok) return title
      const wanted = { title: title.value, date: date === undefined ? gathering.value.date : date }
      return succeed(changeOf({ updated: updatesOf(gathering.value, wanted) }))
    },
  ),
  // Later maps that lean on this gathering's placements get them as their own, so that nothing moves there.
  defineCommand('gathering.remove', z.strictObject({ gatheringId: idSchema }), (state, { gatheringId }) => {
    const gathering = gatheringNoun.require(state, gatheringId)
    if (!gathering.ok) return gathering
    if (selectOpenRounds(state).some((round) => round.gatheringId === gatheringId))
      return refuse({ reason: 'roundOpen' })
    const rounds = roundNoun.all(state).filter((record) => record.gatheringId === gatheringId)
    const areaPlacements = areaPlacementNoun.all(state).filter((record) => record.gatheringId === gatheringId)
    const placements = placementNoun.all(state).filter((record) => record.gatheringId === gatheringId)
    const answers = regionAnswerNoun.all(state).filter((record) => record.gatheringId === gatheringId)
    const gatherings = selectGatherings(state)
    const next = gatherings[gatherings.findIndex(({ id }) => id === gatheringId) + 1]
    const handedOn = placements.flatMap((record): Placement[] => {
      if (!next || getOwnPlacement(state, record.stakeholderId, next.id)) return []
      return [{ ...record, id: placementId(record.stakeholderId, next.id), gatheringId: next.id }]
    })
    const areasHandedOn = areaPlacements.flatMap((record): AreaPlacement[] => {
      const areaId = record.improvementAreaId
      if (!next || getOwnAreaPlacement(state, areaId, next.id)) return []
      return [{ ...record, id: areaPlacementId(areaId, next.id), gatheringId: next.id }]
    })
    return succeed(
      changeOf({
        added: [...handedOn, ...areasHandedOn],
        updated: freedFromGathering(state, gatheringId),
        removed: [...rounds, ...answers, ...areaPlacements, ...placements, gathering.value],
      }),
    )
  }),
] as const
