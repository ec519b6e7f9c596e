import * as z from 'zod/mini'
import { changeOf, updatesOf } from '../../core/change.ts'
import { defineCommand } from '../../core/commandDefinition.ts'
import { refuse } from '../../core/refusal.ts'
import { succeed } from '../../core/result.ts'
import { requireName } from '../../core/text.ts'
import { type AreaPlacement, areaPlacementId, areaPlacementNoun } from '../areaPlacement/record.ts'
import { getOwnAreaPlacement } from '../areaPlacement/select.ts'
import { isCheckedOut } from '../closing/select.ts'
import { clockSchema, daySchema, idSchema, orderSchema, rawTextSchema } from '../fields.ts'
import { type Placement, placementId, placementNoun } from '../placement/record.ts'
import { getOwnPlacement } from '../placement/select.ts'
import { freedFromGathering, removedWithGathering } from '../plan/removal.ts'
import { regionAnswerNoun } from '../regionAnswer/record.ts'
import { requireTexts, sentFields } from '../requireTexts.ts'
import { selectOpenRounds } from '../round/openRounds.ts'
import { roundNoun } from '../round/record.ts'
import { type Gathering, gatheringNoun } from './record.ts'
import { selectGatherings } from './select.ts'

export const GATHERING_TITLE_LIMIT = 40
/** Ten years of four: more than any network holds, and still a number a file and a screen can carry. */
export const GATHERING_LIMIT = 40
/** Letters, by field. */
export const GATHERING_TEXT_LIMITS = { place: 80, purpose: 300, checkIn: 160, checkOut: 160 } as const

/** What may be said of a gathering besides its title and day, each field by itself. */
const saidSchema = {
  startsAt: z.optional(z.nullable(clockSchema)),
  place: z.optional(rawTextSchema),
  purpose: z.optional(rawTextSchema),
  checkIn: z.optional(rawTextSchema),
  checkOut: z.optional(rawTextSchema),
}

const unsaid = { startsAt: null, place: '', purpose: '', checkIn: '', checkOut: '' }

const newGatheringSchema = z.strictObject({
  id: idSchema,
  title: rawTextSchema,
  order: orderSchema,
  date: z.nullable(daySchema),
  ...saidSchema,
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
        const texts = requireTexts('gathering', GATHERING_TEXT_LIMITS, wanted)
        if (!texts.ok) return texts
        const { id, order, date, startsAt = null } = wanted
        added.push({
          ...unsaid,
          ...texts.value,
          kind: 'gathering',
          id,
          order,
          date,
          startsAt,
          title: title.value,
        })
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
      ...saidSchema,
    }),
    (state, { gatheringId, title: typed, ...sent }) => {
      const gathering = gatheringNoun.require(state, gatheringId)
      if (!gathering.ok) return gathering
      const title = requireName(typed ?? gathering.value.title, 'gathering.title', GATHERING_TITLE_LIMIT)
      if (!title.ok) return title
      const texts = requireTexts('gathering', GATHERING_TEXT_LIMITS, sent)
      if (!texts.ok) return texts
      const wanted = { ...sentFields(sent), ...texts.value, title: title.value }
      return succeed(changeOf({ updated: updatesOf(gathering.value, wanted) }))
    },
  ),
  // Later maps that lean on this gathering's placements get them as their own, so that nothing moves there.
  defineCommand('gathering.remove', z.strictObject({ gatheringId: idSchema }), (state, { gatheringId }) => {
    const gathering = gatheringNoun.require(state, gatheringId)
    if (!gathering.ok) return gathering
    if (selectOpenRounds(state).some((round) => round.gatheringId === gatheringId))
      return refuse({ reason: 'roundOpen' })
    if (isCheckedOut(state, gatheringId)) return refuse({ reason: 'checkedOut' })
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
        removed: [
          ...removedWithGathering(state, gatheringId),
          ...rounds,
          ...answers,
          ...areaPlacements,
          ...placements,
          gathering.value,
        ],
      }),
    )
  }),
] as const
