import * as z from 'zod/mini'
import { changeOf, updatesOf } from '../../core/change.ts'
import { defineCommand } from '../../core/commandDefinition.ts'
import { refuse } from '../../core/refusal.ts'
import { succeed } from '../../core/result.ts'
import { requireName, requireText } from '../../core/text.ts'
import { requireAxis } from '../axis.ts'
import {
  axisSchema,
  idSchema,
  keySchema,
  MAX_ROWS_PER_COMMAND,
  orderSchema,
  rawTextSchema,
} from '../fields.ts'
import { municipalityNoun } from '../municipality/record.ts'
import { type ImprovementArea, improvementAreaNoun } from './record.ts'

export const IMPROVEMENT_AREA_TITLE_LIMIT = 80
export const IMPROVEMENT_AREA_NOTE_LIMIT = 2000
export const IMPROVEMENT_AREA_LIMIT = 200

const newImprovementAreaSchema = z.strictObject({
  id: idSchema,
  title: rawTextSchema,
  note: rawTextSchema,
  characteristic: z.nullable(keySchema),
  order: orderSchema,
})

export const improvementAreaCommands = [
  defineCommand(
    'improvementArea.add',
    z.strictObject({
      municipalityId: idSchema,
      improvementAreas: z
        .array(newImprovementAreaSchema)
        .check(z.minLength(1), z.maxLength(MAX_ROWS_PER_COMMAND)),
    }),
    (state, { municipalityId, improvementAreas }) => {
      const municipality = municipalityNoun.require(state, municipalityId)
      if (!municipality.ok) return municipality
      const own = improvementAreaNoun
        .all(state)
        .filter((record) => record.municipalityId === municipalityId).length
      if (own + improvementAreas.length > IMPROVEMENT_AREA_LIMIT)
        return refuse({ reason: 'tooMany', noun: 'improvementArea', limit: IMPROVEMENT_AREA_LIMIT })
      const added: ImprovementArea[] = []
      const ids = new Set<string>()
      for (const wanted of improvementAreas) {
        if (improvementAreaNoun.get(state, wanted.id) || ids.has(wanted.id))
          return refuse({ reason: 'exists', noun: 'improvementArea', id: wanted.id })
        ids.add(wanted.id)
        const title = requireName(wanted.title, 'improvementArea.title', IMPROVEMENT_AREA_TITLE_LIMIT)
        if (!title.ok) return title
        const note = requireText(wanted.note, 'improvementArea.note', IMPROVEMENT_AREA_NOTE_LIMIT)
        if (!note.ok) return note
        const texts = { title: title.value, note: note.value }
        const unplaced = { importance: null, influenceability: null }
        added.push({ ...wanted, ...texts, ...unplaced, kind: 'improvementArea', municipalityId })
      }
      return succeed(changeOf({ added }))
    },
  ),
  defineCommand(
    'improvementArea.edit',
    z.strictObject({
      improvementAreaId: idSchema,
      title: z.optional(rawTextSchema),
      note: z.optional(rawTextSchema),
      characteristic: z.optional(z.nullable(keySchema)),
    }),
    (state, { improvementAreaId, ...typed }) => {
      const area = improvementAreaNoun.require(state, improvementAreaId)
      if (!area.ok) return area
      const current = area.value
      const title = requireName(
        typed.title ?? current.title,
        'improvementArea.title',
        IMPROVEMENT_AREA_TITLE_LIMIT,
      )
      if (!title.ok) return title
      const note = requireText(
        typed.note ?? current.note,
        'improvementArea.note',
        IMPROVEMENT_AREA_NOTE_LIMIT,
      )
      if (!note.ok) return note
      const characteristic =
        typed.characteristic === undefined ? current.characteristic : typed.characteristic
      const wanted = { title: title.value, note: note.value, characteristic }
      return succeed(changeOf({ updated: updatesOf(current, wanted) }))
    },
  ),
  defineCommand(
    'improvementArea.remove',
    z.strictObject({ improvementAreaId: idSchema }),
    (state, { improvementAreaId }) => {
      const area = improvementAreaNoun.require(state, improvementAreaId)
      return area.ok ? succeed(changeOf({ removed: [area.value] })) : area
    },
  ),
  defineCommand(
    'improvementArea.place',
    z.strictObject({ improvementAreaId: idSchema, importance: axisSchema, influenceability: axisSchema }),
    (state, { improvementAreaId, ...wanted }) => {
      const area = improvementAreaNoun.require(state, improvementAreaId)
      if (!area.ok) return area
      const importance = requireAxis(wanted.importance, 'improvementArea.importance')
      if (!importance.ok) return importance
      const influenceability = requireAxis(wanted.influenceability, 'improvementArea.influenceability')
      if (!influenceability.ok) return influenceability
      const position = { importance: importance.value, influenceability: influenceability.value }
      return succeed(changeOf({ updated: updatesOf(area.value, position) }))
    },
  ),
  defineCommand(
    'improvementArea.unplace',
    z.strictObject({ improvementAreaId: idSchema }),
    (state, { improvementAreaId }) => {
      const area = improvementAreaNoun.require(state, improvementAreaId)
      if (!area.ok) return area
      return succeed(
        changeOf({ updated: updatesOf(area.value, { importance: null, influenceability: null }) }),
      )
    },
  ),
] as const
