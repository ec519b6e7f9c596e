import * as z from 'zod/mini'
import { changeOf, updatesOf } from '../../core/change.ts'
import { defineCommand } from '../../core/commandDefinition.ts'
import type { Id } from '../../core/ids.ts'
import { type Refusal, refuse } from '../../core/refusal.ts'
import { type Result, succeed } from '../../core/result.ts'
import type { State } from '../../core/state.ts'
import { requireName } from '../../core/text.ts'
import { characteristicKeys } from '../../packs/characteristicPack.ts'
import { languages } from '../../packs/language.ts'
import { ratingLevelKeys } from '../../packs/ratingLevelPack.ts'
import { assessmentNoun } from '../assessment/record.ts'
import { idSchema, orderSchema, rawTextSchema } from '../fields.ts'
import { improvementAreaNoun } from '../improvementArea/record.ts'
import { requireNotAsked } from '../round/openRounds.ts'
import { roundNoun } from '../round/record.ts'
import { CHARACTERISTIC_LIMIT, CHARACTERISTIC_TEXT_LIMITS, RATING_LEVEL_TEXT_LIMITS } from './limits.ts'
import { type CharacteristicRecord, characteristicNoun, type OwnText, ratingLevelNoun } from './record.ts'
import { requireOwnText } from './requireOwnText.ts'
import { isPackCharacteristic, packOrders, selectCharacteristics } from './select.ts'

const typedTextSchema = z.strictObject({
  nb: z.optional(rawTextSchema),
  nn: z.optional(rawTextSchema),
  en: z.optional(rawTextSchema),
})

const blank: OwnText = { nb: '', nn: '', en: '' }

/** The record of a characteristic of the pack nobody has touched yet. */
function untouched(id: string): CharacteristicRecord {
  const order = packOrders[(characteristicKeys as readonly string[]).indexOf(id)] ?? ''
  return {
    kind: 'characteristic',
    id,
    order,
    isActive: true,
    title: blank,
    statement: blank,
    evidence: blank,
  }
}

function requireRecord(state: State, id: string): Result<CharacteristicRecord, Refusal> {
  const record = characteristicNoun.get(state, id)
  if (record) return succeed(record)
  return isPackCharacteristic(id)
    ? succeed(untouched(id))
    : refuse({ reason: 'missing', noun: 'characteristic', id })
}

/** Whether people would read something else than before. */
const isReworded = (before: CharacteristicRecord, wanted: Partial<CharacteristicRecord>): boolean =>
  (['title', 'statement', 'evidence'] as const).some((field) =>
    languages.some((language) => (wanted[field] ?? before[field])[language] !== before[field][language]),
  )

/** First touch makes the record; later ones update it. */
const written = (state: State, record: CharacteristicRecord, wanted: Partial<CharacteristicRecord>) => {
  const known = characteristicNoun.get(state, record.id)
  return known
    ? changeOf({ updated: updatesOf(known, wanted) })
    : changeOf({ added: [{ ...record, ...wanted }] })
}

/** Whether answers or improvement areas point at it, and would point at nothing. */
const isPointedAt = (state: State, id: Id): boolean =>
  improvementAreaNoun.all(state).some(({ characteristics }) => characteristics.some((one) => one === id)) ||
  assessmentNoun.all(state).some(({ characteristicId }) => characteristicId === id) ||
  roundNoun
    .all(state)
    .some(
      ({ status, characteristics }) => status !== 'cancelled' && characteristics.some((one) => one.id === id),
    )

export const characteristicCommands = [
  defineCommand(
    'characteristic.add',
    z.strictObject({ characteristicId: idSchema, title: typedTextSchema, order: orderSchema }),
    (state, { characteristicId: id, title: typed, order }) => {
      if (characteristicNoun.get(state, id) || isPackCharacteristic(id))
        return refuse({ reason: 'exists', noun: 'characteristic', id })
      if (selectCharacteristics(state).length >= CHARACTERISTIC_LIMIT)
        return refuse({ reason: 'tooMany', noun: 'characteristic', limit: CHARACTERISTIC_LIMIT })
      const title = requireOwnText(typed, 'characteristic.title', CHARACTERISTIC_TEXT_LIMITS.title, blank)
      if (!title.ok) return title
      const said = languages.map((language) => title.value[language]).find((text) => text !== '') ?? ''
      const named = requireName(said, 'characteristic.title', CHARACTERISTIC_TEXT_LIMITS.title)
      if (!named.ok) return named
      const record: CharacteristicRecord = { ...untouched(id), order, title: title.value }
      return succeed(changeOf({ added: [record] }))
    },
  ),
  // Answers given to the old words are kept; each knows what was asked (`assessment.asked`).
  defineCommand(
    'characteristic.edit',
    z.strictObject({
      characteristicId: idSchema,
      title: z.optional(typedTextSchema),
      statement: z.optional(typedTextSchema),
      evidence: z.optional(typedTextSchema),
      isActive: z.optional(z.boolean()),
      order: z.optional(orderSchema),
    }),
    (state, { characteristicId, isActive, order, ...typed }) => {
      const record = requireRecord(state, characteristicId)
      if (!record.ok) return record
      const wanted: { -readonly [Field in keyof CharacteristicRecord]?: CharacteristicRecord[Field] } = {}
      for (const field of ['title', 'statement', 'evidence'] as const) {
        const limit = CHARACTERISTIC_TEXT_LIMITS[field]
        const text = requireOwnText(typed[field] ?? {}, `characteristic.${field}`, limit, record.value[field])
        if (!text.ok) return text
        wanted[field] = text.value
      }
      if (isReworded(record.value, wanted)) {
        const free = requireNotAsked(state, characteristicId)
        if (!free.ok) return free
      }
      const isNameless = languages.every((language) => wanted.title?.[language] === '')
      if (isNameless && !isPackCharacteristic(characteristicId))
        return refuse({ reason: 'nameEmpty', field: 'characteristic.title' })
      if (isActive !== undefined) wanted.isActive = isActive
      if (order !== undefined) wanted.order = order
      return succeed(written(state, record.value, wanted))
    },
  ),
  // An own one nothing points at goes; with answers, agreed or in a round, or with improvement areas it can only be
  // switched off, so that none is orphaned.
  defineCommand(
    'characteristic.remove',
    z.strictObject({ characteristicId: idSchema }),
    (state, { characteristicId: id }) => {
      const record = characteristicNoun.require(state, id)
      if (!record.ok) return record
      if (!isPackCharacteristic(id) && isPointedAt(state, id)) return refuse({ reason: 'hasAnswers' })
      const free = isReworded(record.value, untouched(id)) ? requireNotAsked(state, id) : succeed(null)
      if (!free.ok) return free
      // Of one of the pack only the network's own words go: it is as it came again.
      return succeed(changeOf({ removed: [record.value] }))
    },
  ),
  defineCommand(
    'characteristic.editLevel',
    z.strictObject({
      level: z.enum(ratingLevelKeys),
      name: z.optional(typedTextSchema),
      anchor: z.optional(typedTextSchema),
    }),
    (state, { level: id, name: typedName, anchor: typedAnchor }) => {
      const known = ratingLevelNoun.get(state, id)
      const name = requireOwnText(
        typedName ?? {},
        'ratingLevel.name',
        RATING_LEVEL_TEXT_LIMITS.name,
        known?.name ?? blank,
      )
      if (!name.ok) return name
      const { anchor: limit } = RATING_LEVEL_TEXT_LIMITS
      const anchor = requireOwnText(typedAnchor ?? {}, 'ratingLevel.anchor', limit, known?.anchor ?? blank)
      if (!anchor.ok) return anchor
      const wanted = { name: name.value, anchor: anchor.value }
      return succeed(
        known
          ? changeOf({ updated: updatesOf(known, wanted) })
          : changeOf({ added: [{ kind: 'ratingLevel', id, ...wanted }] }),
      )
    },
  ),
] as const
