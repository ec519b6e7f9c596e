import * as z from 'zod/mini'
import { changeOf, updatesOf } from '../../core/change.ts'
import { defineCommand } from '../../core/commandDefinition.ts'
import type { Id } from '../../core/ids.ts'
import { refuse } from '../../core/refusal.ts'
import { succeed } from '../../core/result.ts'
import { idSchema, MAX_ROWS_PER_COMMAND, orderSchema } from '../fields.ts'
import { requireTexts, sentFields } from '../requireTexts.ts'
import {
  ANCHORING_TEXT_LIMITS,
  anchoringFieldsSchema,
  bodySchema,
  needSchema,
  requireAnchored,
  requireBody,
  sideSchema,
} from './fields.ts'
import { type Anchoring, anchoringNoun } from './record.ts'

/** Per municipality. */
export const ANCHORING_LIMIT = 400
/** They carry texts: more at a time could outgrow the link's message. */
const MAX_ANCHORINGS_PER_COMMAND = 50

const newAnchoringSchema = z.strictObject({
  ...anchoringFieldsSchema,
  id: idSchema,
  improvementAreaId: z.nullable(idSchema),
  actionId: z.nullable(idSchema),
  body: bodySchema,
  side: sideSchema,
  need: needSchema,
  order: orderSchema,
})

export const anchoringCommands = [
  defineCommand(
    'anchoring.add',
    z.strictObject({
      anchorings: z.array(newAnchoringSchema).check(z.minLength(1), z.maxLength(MAX_ANCHORINGS_PER_COMMAND)),
    }),
    (state, { anchorings }) => {
      const added = new Map<Id, Anchoring>()
      for (const {
        bodyName = '',
        what = '',
        presenter = '',
        day = null,
        doneDay = null,
        ...wanted
      } of anchorings) {
        if (anchoringNoun.get(state, wanted.id) || added.has(wanted.id))
          return refuse({ reason: 'exists', noun: 'anchoring', id: wanted.id })
        const municipalityId = requireAnchored(state, wanted)
        if (!municipalityId.ok) return municipalityId
        const body = requireBody({ ...wanted, bodyName })
        if (!body.ok) return body
        const texts = requireTexts('anchoring', ANCHORING_TEXT_LIMITS, { what, presenter })
        if (!texts.ok) return texts
        const said = { what, presenter, ...texts.value, ...body.value, day, doneDay }
        added.set(wanted.id, {
          ...wanted,
          ...said,
          kind: 'anchoring',
          municipalityId: municipalityId.value,
        })
      }
      const all = [...anchoringNoun.all(state), ...added.values()]
      for (const group of Map.groupBy(all, ({ municipalityId }) => municipalityId).values())
        if (group.length > ANCHORING_LIMIT)
          return refuse({ reason: 'tooMany', noun: 'anchoring', limit: ANCHORING_LIMIT })
      return succeed(changeOf({ added: [...added.values()] }))
    },
  ),
  defineCommand(
    'anchoring.edit',
    z.strictObject({
      ...anchoringFieldsSchema,
      anchoringId: idSchema,
      body: z.optional(bodySchema),
      side: z.optional(sideSchema),
      need: z.optional(needSchema),
      order: z.optional(orderSchema),
    }),
    (state, { anchoringId, ...typed }) => {
      const anchoring = anchoringNoun.require(state, anchoringId)
      if (!anchoring.ok) return anchoring
      const fields = sentFields(typed)
      const body = requireBody({ ...anchoring.value, ...fields })
      if (!body.ok) return body
      const texts = requireTexts('anchoring', ANCHORING_TEXT_LIMITS, typed)
      if (!texts.ok) return texts
      const wanted = { ...fields, ...texts.value, ...body.value }
      return succeed(changeOf({ updated: updatesOf(anchoring.value, wanted) }))
    },
  ),
  defineCommand(
    'anchoring.remove',
    z.strictObject({
      anchoringIds: z.array(idSchema).check(z.minLength(1), z.maxLength(MAX_ROWS_PER_COMMAND)),
    }),
    (state, { anchoringIds }) => {
      const removed: Anchoring[] = []
      for (const id of new Set(anchoringIds)) {
        const anchoring = anchoringNoun.require(state, id)
        if (!anchoring.ok) return anchoring
        removed.push(anchoring.value)
      }
      return succeed(changeOf({ removed }))
    },
  ),
] as const
