import * as z from 'zod/mini'
import { changeOf, updatesOf } from '../../core/change.ts'
import { defineCommand } from '../../core/commandDefinition.ts'
import { type Refusal, refuse } from '../../core/refusal.ts'
import { type Result, succeed } from '../../core/result.ts'
import type { State } from '../../core/state.ts'
import { cleanLine, requireName } from '../../core/text.ts'
import { areaPlacementNoun } from '../areaPlacement/record.ts'
import { idSchema, languageSchema, MAX_ROWS_PER_COMMAND, rawTextSchema } from '../fields.ts'
import { improvementAreaNoun } from '../improvementArea/record.ts'
import { placementNoun } from '../placement/record.ts'
import { removedWithMunicipality } from '../plan/removal.ts'
import { relationNoun } from '../relation/record.ts'
import { getOpenRound } from '../round/openRounds.ts'
import { roundNoun } from '../round/record.ts'
import { stakeholderNoun } from '../stakeholder/record.ts'
import { requireMembership } from './membership.ts'
import { type Municipality, municipalityNoun } from './record.ts'

export const MUNICIPALITY_NAME_LIMIT = 60
export const MUNICIPALITY_LIMIT = 100

const newMunicipalitySchema = z.strictObject({
  id: idSchema,
  name: rawTextSchema,
  number: z.nullable(z.string().check(z.maxLength(10))),
  county: z.nullable(z.string().check(z.maxLength(60))),
  language: languageSchema,
})

/** Two groups with one name cannot be told apart on the wall. Case does not make a new name. */
function requireFreeName(
  state: State,
  typed: string,
  taken: ReadonlySet<string>,
  own?: string,
): Result<string, Refusal> {
  const name = requireName(typed, 'municipality.name', MUNICIPALITY_NAME_LIMIT)
  if (!name.ok) return name
  const key = name.value.toLocaleLowerCase('nb')
  const isTaken =
    taken.has(key) ||
    municipalityNoun
      .all(state)
      .some((other) => other.id !== own && other.name.toLocaleLowerCase('nb') === key)
  return isTaken ? refuse({ reason: 'nameTaken', noun: 'municipality', name: name.value }) : name
}

export const municipalityCommands = [
  defineCommand(
    'municipality.add',
    z.strictObject({
      municipalities: z.array(newMunicipalitySchema).check(z.minLength(1), z.maxLength(MAX_ROWS_PER_COMMAND)),
    }),
    (state, { municipalities }) => {
      if (municipalityNoun.all(state).length + municipalities.length > MUNICIPALITY_LIMIT)
        return refuse({ reason: 'tooMany', noun: 'municipality', limit: MUNICIPALITY_LIMIT })
      const added: Municipality[] = []
      const taken = new Set<string>()
      for (const wanted of municipalities) {
        if (municipalityNoun.get(state, wanted.id) || added.some(({ id }) => id === wanted.id))
          return refuse({ reason: 'exists', noun: 'municipality', id: wanted.id })
        const name = requireFreeName(state, wanted.name, taken)
        if (!name.ok) return name
        taken.add(name.value.toLocaleLowerCase('nb'))
        const county = wanted.county === null ? null : cleanLine(wanted.county)
        const alone = { isSharing: false, joinedGatheringId: null, leftGatheringId: null }
        added.push({ ...wanted, ...alone, kind: 'municipality', name: name.value, county })
      }
      return succeed(changeOf({ added }))
    },
  ),
  defineCommand(
    'municipality.rename',
    z.strictObject({ municipalityId: idSchema, name: rawTextSchema }),
    (state, { municipalityId, name: typed }) => {
      const municipality = municipalityNoun.require(state, municipalityId)
      if (!municipality.ok) return municipality
      const name = requireFreeName(state, typed, new Set(), municipalityId)
      if (!name.ok) return name
      return succeed(changeOf({ updated: updatesOf(municipality.value, { name: name.value }) }))
    },
  ),
  defineCommand(
    'municipality.chooseLanguage',
    z.strictObject({ municipalityId: idSchema, language: languageSchema }),
    (state, { municipalityId, language }) => {
      const municipality = municipalityNoun.require(state, municipalityId)
      if (!municipality.ok) return municipality
      return succeed(changeOf({ updated: updatesOf(municipality.value, { language }) }))
    },
  ),
  defineCommand(
    'municipality.setSharing',
    z.strictObject({ municipalityId: idSchema, isSharing: z.boolean() }),
    (state, { municipalityId, isSharing }) => {
      const municipality = municipalityNoun.require(state, municipalityId)
      if (!municipality.ok) return municipality
      return succeed(changeOf({ updated: updatesOf(municipality.value, { isSharing }) }))
    },
  ),
  // What it did before it left, or before it came, is kept: only the overviews pass it by there.
  defineCommand(
    'municipality.setMembership',
    z.strictObject({
      municipalityId: idSchema,
      joinedGatheringId: z.nullable(idSchema),
      leftGatheringId: z.nullable(idSchema),
    }),
    (state, { municipalityId, ...membership }) => {
      const municipality = municipalityNoun.require(state, municipalityId)
      if (!municipality.ok) return municipality
      const ends = requireMembership(state, membership)
      if (!ends.ok) return ends
      return succeed(changeOf({ updated: updatesOf(municipality.value, membership) }))
    },
  ),
  // Takes everything the municipality owns with it in one change, so that one undo brings it all back.
  defineCommand(
    'municipality.remove',
    z.strictObject({ municipalityId: idSchema }),
    (state, { municipalityId }) => {
      const municipality = municipalityNoun.require(state, municipalityId)
      if (!municipality.ok) return municipality
      const stakeholders = stakeholderNoun
        .all(state)
        .filter((record) => record.municipalityId === municipalityId)
      const stakeholderIds = new Set(stakeholders.map(({ id }) => id))
      const placements = placementNoun.all(state).filter((record) => stakeholderIds.has(record.stakeholderId))
      const relations = relationNoun.all(state).filter(({ fromId }) => stakeholderIds.has(fromId))
      if (getOpenRound(state, municipalityId)) return refuse({ reason: 'roundOpen' })
      const areas = improvementAreaNoun
        .all(state)
        .filter((record) => record.municipalityId === municipalityId)
      const areaIds = new Set(areas.map(({ id }) => id))
      return succeed(
        changeOf({
          removed: [
            ...removedWithMunicipality(state, municipalityId),
            ...roundNoun.all(state).filter((record) => record.municipalityId === municipalityId),
            ...areaPlacementNoun.all(state).filter((record) => areaIds.has(record.improvementAreaId)),
            ...relations,
            ...placements,
            ...stakeholders,
            ...areas,
            municipality.value,
          ],
        }),
      )
    },
  ),
] as const
