import * as z from 'zod/mini'
import { changeOf, updatesOf } from '../../core/change.ts'
import { defineCommand } from '../../core/commandDefinition.ts'
import { refuse } from '../../core/refusal.ts'
import { succeed } from '../../core/result.ts'
import { requireName } from '../../core/text.ts'
import { actionStatusKeys } from '../action/status.ts'
import { daySchema, idSchema, orderSchema, rawTextSchema } from '../fields.ts'
import { gatheringNoun } from '../gathering/record.ts'
import { municipalityNoun } from '../municipality/record.ts'
import { requireTexts, sentFields } from '../requireTexts.ts'
import { type GivenPromise, promiseNoun } from './record.ts'

export const PROMISE_TEXT_LIMIT = 200
/** Letters, by field. */
export const PROMISE_TEXT_LIMITS = { owner: 60, note: 300 } as const
/** Per municipality. */
export const PROMISE_LIMIT = 100

export const promiseCommands = [
  defineCommand(
    'promise.give',
    z.strictObject({
      promiseId: idSchema,
      municipalityId: idSchema,
      gatheringId: idSchema,
      text: rawTextSchema,
      owner: z.optional(rawTextSchema),
      day: z.optional(z.nullable(daySchema)),
      order: orderSchema,
    }),
    (state, { promiseId: id, municipalityId, gatheringId, text: typed, owner, day, order }) => {
      const municipality = municipalityNoun.require(state, municipalityId)
      if (!municipality.ok) return municipality
      const gathering = gatheringNoun.require(state, gatheringId)
      if (!gathering.ok) return gathering
      if (promiseNoun.get(state, id)) return refuse({ reason: 'exists', noun: 'promise', id })
      const own = promiseNoun.all(state).filter((promise) => promise.municipalityId === municipalityId)
      if (own.length >= PROMISE_LIMIT)
        return refuse({ reason: 'tooMany', noun: 'promise', limit: PROMISE_LIMIT })
      const text = requireName(typed, 'promise.text', PROMISE_TEXT_LIMIT)
      if (!text.ok) return text
      const texts = requireTexts('promise', PROMISE_TEXT_LIMITS, { owner })
      if (!texts.ok) return texts
      const where = { id, municipalityId, gatheringId, order }
      const blank = { owner: '', day: day ?? null, status: 'notStarted', note: '' } as const
      const added: GivenPromise = { kind: 'promise', ...where, ...blank, ...texts.value, text: text.value }
      return succeed(changeOf({ added: [added] }))
    },
  ),
  defineCommand(
    'promise.edit',
    z.strictObject({
      promiseId: idSchema,
      text: z.optional(rawTextSchema),
      owner: z.optional(rawTextSchema),
      day: z.optional(z.nullable(daySchema)),
      status: z.optional(z.enum(actionStatusKeys)),
      note: z.optional(rawTextSchema),
      order: z.optional(orderSchema),
    }),
    (state, { promiseId, ...typed }) => {
      const promise = promiseNoun.require(state, promiseId)
      if (!promise.ok) return promise
      const text = requireName(typed.text ?? promise.value.text, 'promise.text', PROMISE_TEXT_LIMIT)
      if (!text.ok) return text
      const texts = requireTexts('promise', PROMISE_TEXT_LIMITS, typed)
      if (!texts.ok) return texts
      const wanted = { ...sentFields(typed), ...texts.value, text: text.value }
      return succeed(changeOf({ updated: updatesOf(promise.value, wanted) }))
    },
  ),
  defineCommand('promise.remove', z.strictObject({ promiseId: idSchema }), (state, { promiseId }) => {
    const promise = promiseNoun.require(state, promiseId)
    return promise.ok ? succeed(changeOf({ removed: [promise.value] })) : promise
  }),
] as const
