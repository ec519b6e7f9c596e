import * as z from 'zod/mini'
import { changeOf, type FieldUpdate, updatesOf } from '../../core/change.ts'
import { defineCommand } from '../../core/commandDefinition.ts'
import type { Id } from '../../core/ids.ts'
import { type Refusal, refuse } from '../../core/refusal.ts'
import { type Result, succeed } from '../../core/result.ts'
import type { State } from '../../core/state.ts'
import { requireName } from '../../core/text.ts'
import { daySchema, idSchema, MAX_ROWS_PER_COMMAND, orderSchema, rawTextSchema } from '../fields.ts'
import { gatheringNoun } from '../gathering/record.ts'
import { municipalityNoun } from '../municipality/record.ts'
import { requireTexts, sentFields } from '../requireTexts.ts'
import { type ParkedItem, parkedAboutSchema, parkedItemNoun } from './record.ts'

export const PARKED_TEXT_LIMIT = 300
/** Letters, by field. */
export const PARKED_TEXT_LIMITS = { owner: 60, answer: 300 } as const
/** Per file. */
export const PARKED_ITEM_LIMIT = 1000

const requireParkedText = (text: string): Result<string, Refusal> =>
  requireName(text, 'parkedItem.text', PARKED_TEXT_LIMIT)

const severalSchema = z.strictObject({
  parkedItemIds: z.array(idSchema).check(z.minLength(1), z.maxLength(MAX_ROWS_PER_COMMAND)),
})

function requireItems(state: State, ids: readonly Id[]): Result<readonly ParkedItem[], Refusal> {
  const items: ParkedItem[] = []
  for (const id of new Set(ids)) {
    const item = parkedItemNoun.require(state, id)
    if (!item.ok) return item
    items.push(item.value)
  }
  return succeed(items)
}

/** Closing keeps the item and its answer: what was settled is as worth telling as what was not. */
function settle(
  state: State,
  ids: readonly Id[],
  settled: ParkedItem['settled'],
): Result<FieldUpdate[], Refusal> {
  const items = requireItems(state, ids)
  return items.ok ? succeed(items.value.flatMap((item) => updatesOf(item, { settled }))) : items
}

export const parkedItemCommands = [
  defineCommand(
    'parkedItem.park',
    z.strictObject({
      id: idSchema,
      municipalityId: z.nullable(idSchema),
      gatheringId: z.nullable(idSchema),
      text: rawTextSchema,
      about: z.nullable(parkedAboutSchema),
      order: orderSchema,
    }),
    (state, { text: typed, ...wanted }) => {
      if (wanted.municipalityId !== null) {
        const municipality = municipalityNoun.require(state, wanted.municipalityId)
        if (!municipality.ok) return municipality
      }
      if (wanted.gatheringId !== null) {
        const gathering = gatheringNoun.require(state, wanted.gatheringId)
        if (!gathering.ok) return gathering
      }
      if (parkedItemNoun.get(state, wanted.id))
        return refuse({ reason: 'exists', noun: 'parkedItem', id: wanted.id })
      if (parkedItemNoun.all(state).length >= PARKED_ITEM_LIMIT)
        return refuse({ reason: 'tooMany', noun: 'parkedItem', limit: PARKED_ITEM_LIMIT })
      const text = requireParkedText(typed)
      if (!text.ok) return text
      const said = { text: text.value, owner: '', day: null, settled: 'open', answer: '' } as const
      const added: ParkedItem = { kind: 'parkedItem', ...wanted, ...said }
      return succeed(changeOf({ added: [added] }))
    },
  ),
  defineCommand(
    'parkedItem.edit',
    z.strictObject({
      parkedItemId: idSchema,
      text: z.optional(rawTextSchema),
      owner: z.optional(rawTextSchema),
      day: z.optional(z.nullable(daySchema)),
      answer: z.optional(rawTextSchema),
    }),
    (state, { parkedItemId, ...typed }) => {
      const item = parkedItemNoun.require(state, parkedItemId)
      if (!item.ok) return item
      const text = requireParkedText(typed.text ?? item.value.text)
      if (!text.ok) return text
      const texts = requireTexts('parkedItem', PARKED_TEXT_LIMITS, typed)
      if (!texts.ok) return texts
      const wanted = { ...sentFields(typed), ...texts.value, text: text.value }
      return succeed(changeOf({ updated: updatesOf(item.value, wanted) }))
    },
  ),
  defineCommand('parkedItem.close', severalSchema, (state, { parkedItemIds }) => {
    const updated = settle(state, parkedItemIds, 'closed')
    return updated.ok ? succeed(changeOf({ updated: updated.value })) : updated
  }),
  defineCommand('parkedItem.reopen', severalSchema, (state, { parkedItemIds }) => {
    const updated = settle(state, parkedItemIds, 'open')
    return updated.ok ? succeed(changeOf({ updated: updated.value })) : updated
  }),
  defineCommand('parkedItem.remove', severalSchema, (state, { parkedItemIds }) => {
    const items = requireItems(state, parkedItemIds)
    return items.ok ? succeed(changeOf({ removed: items.value })) : items
  }),
] as const
