import * as z from 'zod/mini'
import { defineCommand } from '../../core/commandDefinition.ts'
import type { Id } from '../../core/ids.ts'
import { succeed } from '../../core/result.ts'
import { requireText } from '../../core/text.ts'
import { type AreaPlacementFields, areaPlacementChange } from '../areaPlacement/change.ts'
import { axisFields, matrices } from '../areaPlacement/matrix.ts'
import { requireAxis } from '../axis.ts'
import { axisSchema, idSchema, MAX_CARDS_PER_COMMAND, rawTextSchema } from '../fields.ts'
import { gatheringNoun } from '../gathering/record.ts'
import { areaIdsSchema, requireAreas } from './areaCommands.ts'
import { AREA_REASON_LIMIT } from './limits.ts'

const matrixSchema = z.enum(matrices)

/** Places one area or several on a matrix, x from the left and y from the bottom: one deed, one undo. */
const place = defineCommand(
  'improvementArea.place',
  z.strictObject({
    gatheringId: idSchema,
    matrix: matrixSchema,
    places: z
      .array(
        z.strictObject({
          improvementAreaId: idSchema,
          x: axisSchema,
          y: axisSchema,
          reason: z.optional(rawTextSchema),
        }),
      )
      .check(z.minLength(1), z.maxLength(MAX_CARDS_PER_COMMAND)),
  }),
  (state, { gatheringId, matrix, places }) => {
    const gathering = gatheringNoun.require(state, gatheringId)
    if (!gathering.ok) return gathering
    const areas = requireAreas(
      state,
      places.map(({ improvementAreaId }) => improvementAreaId),
    )
    if (!areas.ok) return areas
    const fields = axisFields[matrix]
    const wanted = new Map<Id, Partial<AreaPlacementFields>>()
    for (const { improvementAreaId, x, y, reason } of places) {
      const across = requireAxis(x, `areaPlacement.${fields.x}`)
      if (!across.ok) return across
      const up = requireAxis(y, `areaPlacement.${fields.y}`)
      if (!up.ok) return up
      const text =
        reason === undefined ? null : requireText(reason, 'areaPlacement.reason', AREA_REASON_LIMIT)
      if (text && !text.ok) return text
      wanted.set(improvementAreaId, {
        [fields.x]: across.value,
        [fields.y]: up.value,
        ...(text ? { reason: text.value } : {}),
      })
    }
    return succeed(areaPlacementChange(state, gatheringId, wanted))
  },
)

const unplace = defineCommand(
  'improvementArea.unplace',
  z.strictObject({ gatheringId: idSchema, matrix: matrixSchema, improvementAreaIds: areaIdsSchema }),
  (state, { gatheringId, matrix, improvementAreaIds }) => {
    const gathering = gatheringNoun.require(state, gatheringId)
    if (!gathering.ok) return gathering
    const areas = requireAreas(state, improvementAreaIds)
    if (!areas.ok) return areas
    const { x, y } = axisFields[matrix]
    return succeed(
      areaPlacementChange(
        state,
        gatheringId,
        areas.value.map(({ id }) => [id, { [x]: null, [y]: null }]),
      ),
    )
  },
)

/** Why an area stands where it stands. */
const explain = defineCommand(
  'improvementArea.explain',
  z.strictObject({ gatheringId: idSchema, improvementAreaId: idSchema, reason: rawTextSchema }),
  (state, { gatheringId, improvementAreaId, reason: typed }) => {
    const gathering = gatheringNoun.require(state, gatheringId)
    if (!gathering.ok) return gathering
    const areas = requireAreas(state, [improvementAreaId])
    if (!areas.ok) return areas
    const reason = requireText(typed, 'areaPlacement.reason', AREA_REASON_LIMIT)
    if (!reason.ok) return reason
    return succeed(areaPlacementChange(state, gatheringId, [[improvementAreaId, { reason: reason.value }]]))
  },
)

export const placeCommands = [place, unplace, explain] as const
