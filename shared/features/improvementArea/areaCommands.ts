import * as z from 'zod/mini'
import { changeOf, updatesOf } from '../../core/change.ts'
import { defineCommand } from '../../core/commandDefinition.ts'
import type { Id } from '../../core/ids.ts'
import { type Refusal, refuse } from '../../core/refusal.ts'
import { type Result, succeed } from '../../core/result.ts'
import type { State } from '../../core/state.ts'
import { areaPlacementNoun } from '../areaPlacement/record.ts'
import {
  idSchema,
  MAX_CARDS_PER_COMMAND,
  MAX_ROWS_PER_COMMAND,
  orderSchema,
  rawTextSchema,
} from '../fields.ts'
import { municipalityNoun } from '../municipality/record.ts'
import { removedWithAreas } from '../plan/removal.ts'
import { requireOutsideRounds } from '../round/openRounds.ts'
import { areaWordFields, requireAreaWords } from './areaFields.ts'
import { IMPROVEMENT_AREA_LIMIT } from './limits.ts'
import { type ImprovementArea, improvementAreaNoun } from './record.ts'

export const areaIdsSchema = z.array(idSchema).check(z.minLength(1), z.maxLength(MAX_CARDS_PER_COMMAND))

const blankWords = { title: '', vision: '', note: '', characteristics: [], stakeholderIds: [] }

export function requireAreas(state: State, ids: readonly Id[]): Result<readonly ImprovementArea[], Refusal> {
  const areas: ImprovementArea[] = []
  for (const id of new Set(ids)) {
    const area = improvementAreaNoun.require(state, id)
    if (!area.ok) return area
    areas.push(area.value)
  }
  return succeed(areas)
}

const add = defineCommand(
  'improvementArea.add',
  z.strictObject({
    municipalityId: idSchema,
    improvementAreas: z
      .array(z.strictObject({ ...areaWordFields, id: idSchema, order: orderSchema, title: rawTextSchema }))
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
    const added = new Map<Id, ImprovementArea>()
    for (const { id, order, ...typed } of improvementAreas) {
      if (improvementAreaNoun.get(state, id) || added.has(id))
        return refuse({ reason: 'exists', noun: 'improvementArea', id })
      const words = requireAreaWords(typed, blankWords)
      if (!words.ok) return words
      const base = { kind: 'improvementArea', id, municipalityId, order } as const
      added.set(id, { ...base, ...words.value, isSetAside: false, merged: [] })
    }
    return succeed(changeOf({ added: [...added.values()] }))
  },
)

const edit = defineCommand(
  'improvementArea.edit',
  z.strictObject({ improvementAreaId: idSchema, ...areaWordFields }),
  (state, { improvementAreaId, ...typed }) => {
    const area = improvementAreaNoun.require(state, improvementAreaId)
    if (!area.ok) return area
    const words = requireAreaWords(typed, area.value)
    return words.ok ? succeed(changeOf({ updated: updatesOf(area.value, words.value) })) : words
  },
)

// Everything that hangs on an area goes in one change, so that one undo brings all of it back.
const remove = defineCommand(
  'improvementArea.remove',
  z.strictObject({ improvementAreaIds: areaIdsSchema }),
  (state, { improvementAreaIds }) => {
    const areas = requireAreas(state, improvementAreaIds)
    if (!areas.ok) return areas
    const free = requireOutsideRounds(state, areas.value)
    if (!free.ok) return free
    const leaving = new Set(areas.value.map(({ id }) => id))
    const placements = areaPlacementNoun.all(state).filter((record) => leaving.has(record.improvementAreaId))
    return succeed(
      changeOf({ removed: [...removedWithAreas(state, [...leaving]), ...placements, ...areas.value] }),
    )
  },
)

/** Agreed to let lie, or taken up again: nothing is thrown away because few asked for it. */
const setAside = defineCommand(
  'improvementArea.setAside',
  z.strictObject({ improvementAreaIds: areaIdsSchema, isSetAside: z.boolean() }),
  (state, { improvementAreaIds, isSetAside }) => {
    const areas = requireAreas(state, improvementAreaIds)
    if (!areas.ok) return areas
    const free = requireOutsideRounds(state, areas.value)
    if (!free.ok) return free
    return succeed(changeOf({ updated: areas.value.flatMap((area) => updatesOf(area, { isSetAside })) }))
  },
)

export const areaCommands = [add, edit, remove, setAside] as const
