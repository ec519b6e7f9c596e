import * as z from 'zod/mini'
import { changeOf, updatesOf } from '../../core/change.ts'
import { defineCommand } from '../../core/commandDefinition.ts'
import { refuse } from '../../core/refusal.ts'
import { succeed } from '../../core/result.ts'
import { requireText } from '../../core/text.ts'
import { idSchema, orderSchema, rawTextSchema } from '../fields.ts'
import { gatheringNoun } from '../gathering/record.ts'
import { improvementAreaNoun } from '../improvementArea/record.ts'
import { type Choice, choiceNoun, happenedKeys } from './record.ts'
import { selectChoices } from './select.ts'

/** Most areas a municipality works on at a time: what is more than three is a wish list, not a choice. */
export const CHOICE_LIMIT = 3
export const CHOICE_REASON_LIMIT = 500
export const CHOICE_OUTCOME_LIMIT = 500

export const choiceCommands = [
  defineCommand(
    'choice.choose',
    z.strictObject({ improvementAreaId: idSchema, gatheringId: idSchema, order: orderSchema }),
    (state, { improvementAreaId, gatheringId, order }) => {
      const area = improvementAreaNoun.require(state, improvementAreaId)
      if (!area.ok) return area
      const gathering = gatheringNoun.require(state, gatheringId)
      if (!gathering.ok) return gathering
      // Before the limit: choosing the third area twice has not chosen too many.
      if (choiceNoun.get(state, improvementAreaId))
        return refuse({ reason: 'exists', noun: 'choice', id: improvementAreaId })
      const { municipalityId } = area.value
      if (selectChoices(state, municipalityId).length >= CHOICE_LIMIT)
        return refuse({ reason: 'tooMany', noun: 'choice', limit: CHOICE_LIMIT })
      const where = { municipalityId, improvementAreaId, gatheringId }
      const unsaid = { reason: '', happened: null, outcome: '' }
      const added: Choice = { kind: 'choice', id: improvementAreaId, ...where, order, ...unsaid }
      return succeed(changeOf({ added: [added] }))
    },
  ),
  defineCommand(
    'choice.explain',
    z.strictObject({ improvementAreaId: idSchema, reason: rawTextSchema }),
    (state, { improvementAreaId, reason: typed }) => {
      const choice = choiceNoun.require(state, improvementAreaId)
      if (!choice.ok) return choice
      const reason = requireText(typed, 'choice.reason', CHOICE_REASON_LIMIT)
      if (!reason.ok) return reason
      return succeed(changeOf({ updated: updatesOf(choice.value, { reason: reason.value }) }))
    },
  ),
  defineCommand(
    'choice.move',
    z.strictObject({ improvementAreaId: idSchema, order: orderSchema }),
    (state, { improvementAreaId, order }) => {
      const choice = choiceNoun.require(state, improvementAreaId)
      return choice.ok ? succeed(changeOf({ updated: updatesOf(choice.value, { order }) })) : choice
    },
  ),
  defineCommand(
    'choice.report',
    z.strictObject({
      improvementAreaId: idSchema,
      happened: z.optional(z.nullable(z.enum(happenedKeys))),
      outcome: z.optional(rawTextSchema),
    }),
    (state, { improvementAreaId, happened, outcome: typed }) => {
      const choice = choiceNoun.require(state, improvementAreaId)
      if (!choice.ok) return choice
      const outcome = requireText(typed ?? choice.value.outcome, 'choice.outcome', CHOICE_OUTCOME_LIMIT)
      if (!outcome.ok) return outcome
      const wanted = { outcome: outcome.value, ...(happened === undefined ? {} : { happened }) }
      return succeed(changeOf({ updated: updatesOf(choice.value, wanted) }))
    },
  ),
  // The area keeps its actions and anchorings: they are promises made to somebody, and changing one's
  // mind about what matters most does not unmake a promise.
  defineCommand(
    'choice.withdraw',
    z.strictObject({ improvementAreaId: idSchema }),
    (state, { improvementAreaId }) => {
      const choice = choiceNoun.require(state, improvementAreaId)
      return choice.ok ? succeed(changeOf({ removed: [choice.value] })) : choice
    },
  ),
] as const
