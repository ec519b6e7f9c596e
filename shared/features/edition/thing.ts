import type { AnyRecord } from '../../core/change.ts'
import type { Id } from '../../core/ids.ts'
import type { State } from '../../core/state.ts'
import { actionNoun } from '../action/record.ts'
import { anchoringNoun } from '../anchoring/record.ts'
import { areaPlacementNoun } from '../areaPlacement/record.ts'
import { assessmentNoun } from '../assessment/record.ts'
import { attendanceNoun } from '../attendance/record.ts'
import { characteristicNoun, ratingLevelNoun } from '../characteristic/record.ts'
import { choiceNoun } from '../choice/record.ts'
import { closingNoun } from '../closing/record.ts'
import { gatheringNoun } from '../gathering/record.ts'
import { homeTaskNoun, homeTaskReportNoun } from '../homeTask/record.ts'
import { improvementAreaNoun } from '../improvementArea/record.ts'
import { municipalityNoun } from '../municipality/record.ts'
import { networkNoun } from '../network/record.ts'
import { parkedItemNoun } from '../parkedItem/record.ts'
import { placementNoun } from '../placement/record.ts'
import { programmeItemNoun } from '../programmeItem/record.ts'
import { promiseNoun } from '../promise/record.ts'
import { regionAnswerNoun } from '../regionAnswer/record.ts'
import { relationNoun } from '../relation/record.ts'
import { roundNoun } from '../round/record.ts'
import { stakeholderNoun } from '../stakeholder/record.ts'
import { traceNoun } from '../trace/record.ts'

/** What people call the things in a network, in the order they are told. */
export const thingKinds = [
  'network',
  'municipality',
  'gathering',
  'characteristic',
  'homeTask',
  'regionAnswer',
  'stakeholder',
  'improvementArea',
  'round',
  'choice',
  'assessment',
  'action',
  'anchoring',
  'promise',
  'homeTaskReport',
  'parkedItem',
  'attendance',
  'trace',
] as const
export type ThingKind = (typeof thingKinds)[number]

/** Which thing a record is, or is part of: a place on a map belongs to its card, a programme to its gathering. */
export interface Thing {
  readonly kind: ThingKind
  readonly id: Id
  /** Whose it is; null = the whole network's. */
  readonly municipalityId: Id | null
}

/** Null for a record of a kind this Samling does not know, or whose owner is gone. */
export function thingOf(state: State, record: AnyRecord): Thing | null {
  return ownThing(record) ?? partOfNetwork(record) ?? partOfMunicipality(state, record)
}

/** Records that name their municipality themselves. */
const owned = [
  stakeholderNoun,
  improvementAreaNoun,
  roundNoun,
  choiceNoun,
  assessmentNoun,
  actionNoun,
  anchoringNoun,
  promiseNoun,
  homeTaskReportNoun,
  parkedItemNoun,
  attendanceNoun,
  traceNoun,
] as const

function ownThing(record: AnyRecord): Thing | null {
  for (const noun of owned) {
    if (noun.is(record)) return { kind: noun.kind, id: record.id, municipalityId: record.municipalityId }
  }
  return null
}

function partOfNetwork(record: AnyRecord): Thing | null {
  const network = (kind: ThingKind, id: Id): Thing => ({ kind, id, municipalityId: null })
  if (networkNoun.is(record) || municipalityNoun.is(record) || gatheringNoun.is(record))
    return network(record.kind, record.id)
  if (characteristicNoun.is(record) || ratingLevelNoun.is(record)) return network('characteristic', record.id)
  if (homeTaskNoun.is(record) || regionAnswerNoun.is(record)) return network(record.kind, record.id)
  if (programmeItemNoun.is(record) || closingNoun.is(record)) return network('gathering', record.gatheringId)
  return null
}

function partOfMunicipality(state: State, record: AnyRecord): Thing | null {
  const cardId = placementNoun.is(record)
    ? record.stakeholderId
    : relationNoun.is(record)
      ? record.fromId
      : null
  const owner =
    cardId !== null
      ? stakeholderNoun.get(state, cardId)
      : areaPlacementNoun.is(record)
        ? improvementAreaNoun.get(state, record.improvementAreaId)
        : undefined
  return owner ? ownThing(owner) : null
}
