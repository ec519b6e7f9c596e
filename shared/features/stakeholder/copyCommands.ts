import * as z from 'zod/mini'
import { changeOf } from '../../core/change.ts'
import { defineCommand } from '../../core/commandDefinition.ts'
import { ordersAfter } from '../../core/order.ts'
import { refuse } from '../../core/refusal.ts'
import { succeed } from '../../core/result.ts'
import type { State } from '../../core/state.ts'
import { requireName } from '../../core/text.ts'
import { idSchema, keySchema, rawTextSchema } from '../fields.ts'
import { municipalityNoun } from '../municipality/record.ts'
import { idsSchema, requireRoom } from './cardCommands.ts'
import { blankCard } from './cardFields.ts'
import { comparableName } from './comparableName.ts'
import { freeName } from './freeName.ts'
import { STAKEHOLDER_LIMIT, STAKEHOLDER_NAME_LIMIT } from './limits.ts'
import { type Stakeholder, stakeholderNoun } from './record.ts'
import { selectStakeholders } from './select.ts'

/** Ids of copies follow from the batch, so that a command for many municipalities stays small. */
const batchSchema = z.string().check(z.regex(/^[\x21-\x7e]{1,48}$/))
export const copyId = (batchId: string, ...indexes: readonly number[]): string =>
  [batchId, ...indexes].join('.')

/** Cards of one template. */
export const MOST_TEMPLATE_CARDS = 150

const lastOrder = (state: State, municipalityId: string): string | null =>
  selectStakeholders(state, municipalityId).at(-1)?.order ?? null

/** Copies cards, into their own municipality with all that is said of them, or into another with name and category only. */
const copy = defineCommand(
  'stakeholder.copy',
  z.strictObject({ stakeholderIds: idsSchema, municipalityId: idSchema, batchId: batchSchema }),
  (state, { stakeholderIds, municipalityId, batchId }) => {
    const municipality = municipalityNoun.require(state, municipalityId)
    if (!municipality.ok) return municipality
    const room = requireRoom(state, municipalityId, stakeholderIds.length)
    if (!room.ok) return room
    const orders = ordersAfter(lastOrder(state, municipalityId), stakeholderIds.length)
    const taken = new Set(selectStakeholders(state, municipalityId).map(({ name }) => comparableName(name)))
    const added: Stakeholder[] = []
    for (const [index, sourceId] of stakeholderIds.entries()) {
      const source = stakeholderNoun.require(state, sourceId)
      if (!source.ok) return source
      const id = copyId(batchId, index)
      if (stakeholderNoun.get(state, id)) return refuse({ reason: 'exists', noun: 'stakeholder', id })
      const isOwn = source.value.municipalityId === municipalityId
      // What another municipality thinks of a stakeholder is its own business.
      const said = isOwn ? { sharedId: null, merged: [] } : { ...blankCard, note: '' }
      const name = isOwn ? freeName(source.value.name, taken, STAKEHOLDER_NAME_LIMIT) : source.value.name
      taken.add(comparableName(name))
      added.push({ ...source.value, ...said, id, municipalityId, name, order: orders[index] ?? '' })
    }
    return succeed(changeOf({ added }))
  },
)

const namesSchema = z.strictObject({ nb: rawTextSchema, nn: rawTextSchema, en: rawTextSchema })

/** One list for all: every chosen municipality gets the cards it does not have, in its own language. */
const fanOut = defineCommand(
  'stakeholder.fanOut',
  z.strictObject({
    batchId: batchSchema,
    municipalityIds: z.array(idSchema).check(z.minLength(1), z.maxLength(100)),
    stakeholders: z
      .array(z.strictObject({ names: namesSchema, category: z.nullable(keySchema) }))
      .check(z.minLength(1), z.maxLength(MOST_TEMPLATE_CARDS)),
  }),
  (state, { batchId, municipalityIds, stakeholders }) => {
    if (stakeholders.length * municipalityIds.length > STAKEHOLDER_LIMIT)
      return refuse({ reason: 'tooMany', noun: 'stakeholder', limit: STAKEHOLDER_LIMIT })
    const added: Stakeholder[] = []
    for (const [place, municipalityId] of [...new Set(municipalityIds)].entries()) {
      const municipality = municipalityNoun.require(state, municipalityId)
      if (!municipality.ok) return municipality
      const room = requireRoom(state, municipalityId, stakeholders.length)
      if (!room.ok) return room
      const orders = ordersAfter(lastOrder(state, municipalityId), stakeholders.length)
      const taken = new Set(selectStakeholders(state, municipalityId).map(({ name }) => comparableName(name)))
      for (const [index, { names, category }] of stakeholders.entries()) {
        const name = requireName(
          names[municipality.value.language],
          'stakeholder.name',
          STAKEHOLDER_NAME_LIMIT,
        )
        if (!name.ok) return name
        const isThere = Object.values(names).some((other) => taken.has(comparableName(other)))
        if (isThere) continue
        taken.add(comparableName(name.value))
        const id = copyId(batchId, place, index)
        if (stakeholderNoun.get(state, id)) return refuse({ reason: 'exists', noun: 'stakeholder', id })
        const said = { kind: 'stakeholder', name: name.value, category, note: '' } as const
        added.push({ ...blankCard, ...said, id, municipalityId, order: orders[index] ?? '' })
      }
    }
    return succeed(changeOf({ added }))
  },
)

export const copyCommands = [copy, fanOut] as const
