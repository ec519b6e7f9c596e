import * as z from 'zod/mini'
import { changeOf, updatesOf } from '../../core/change.ts'
import { defineFinalCommand } from '../../core/commandDefinition.ts'
import type { Id } from '../../core/ids.ts'
import { type Refusal, refuse } from '../../core/refusal.ts'
import { type Result, succeed } from '../../core/result.ts'
import type { State } from '../../core/state.ts'
import { requireName, requireText } from '../../core/text.ts'
import type { Language } from '../../packs/language.ts'
import { matrices } from '../areaPlacement/matrix.ts'
import { CHARACTERISTIC_LIMIT } from '../characteristic/limits.ts'
import { getCharacteristic } from '../characteristic/select.ts'
import { idSchema, orderSchema, rawTextSchema } from '../fields.ts'
import { gatheringNoun } from '../gathering/record.ts'
import { improvementAreaNoun } from '../improvementArea/record.ts'
import { municipalityNoun } from '../municipality/record.ts'
import {
  DOT_LIMIT,
  PLACING_SEAT_LIMIT,
  POINTS,
  RATING_SEAT_LIMIT,
  ROUND_LIMIT,
  ROUND_QUESTION_LIMIT,
  ROUND_VOTERS_LIMIT,
  SEAT_LIMIT,
} from './limits.ts'
import { getOpenRound } from './openRounds.ts'
import { type Round, type RoundMethod, resultFields, roundMethods, roundNoun } from './record.ts'

const countSchema = z.number().check(z.int(), z.gte(0), z.lte(100_000))

const seatLimitOf = (method: RoundMethod): number =>
  method === 'placing' ? PLACING_SEAT_LIMIT : method === 'rating' ? RATING_SEAT_LIMIT : SEAT_LIMIT

function requireSeats(method: RoundMethod, seatCount: number): Result<number, Refusal> {
  if (seatCount < 1) return refuse({ reason: 'outOfRange', field: 'round.seatCount' })
  const limit = seatLimitOf(method)
  return seatCount > limit ? refuse({ reason: 'tooMany', noun: 'seat', limit }) : succeed(seatCount)
}

/** The areas by their titles of now. A vote between one thing and nothing is none. */
function requireRoundAreas(
  state: State,
  municipalityId: Id,
  method: RoundMethod,
  ids: readonly Id[],
): Result<Round['areas'], Refusal> {
  const areas: Round['areas'] = []
  for (const id of new Set(ids)) {
    const area = improvementAreaNoun.require(state, id)
    if (!area.ok) return area
    if (area.value.municipalityId !== municipalityId)
      return refuse({ reason: 'missing', noun: 'improvementArea', id })
    areas.push({ id, title: area.value.title })
  }
  if (method === 'rating') return succeed([])
  const least = method === 'dots' || method === 'points' ? 2 : 1
  return areas.length < least ? refuse({ reason: 'tooFewAreas', least }) : succeed(areas)
}

/** A rating's characteristics, by what the municipality reads them as now. */
function requireCharacteristics(
  state: State,
  language: Language,
  method: RoundMethod,
  ids: readonly Id[],
): Result<Round['characteristics'], Refusal> {
  if (method !== 'rating') return succeed([])
  const characteristics: Round['characteristics'] = []
  for (const id of new Set(ids)) {
    const characteristic = getCharacteristic(state, id)
    if (!characteristic) return refuse({ reason: 'missing', noun: 'characteristic', id })
    characteristics.push({ id, title: characteristic.title[language] })
  }
  return characteristics.length === 0 ? refuse({ reason: 'tooFewCharacteristics' }) : succeed(characteristics)
}

const open = defineFinalCommand(
  'round.open',
  z.strictObject({
    roundId: idSchema,
    municipalityId: idSchema,
    gatheringId: idSchema,
    method: z.enum(roundMethods),
    matrix: z.enum(matrices),
    question: rawTextSchema,
    improvementAreaIds: z.array(idSchema).check(z.maxLength(200)),
    characteristicIds: z.optional(z.array(idSchema).check(z.maxLength(CHARACTERISTIC_LIMIT))),
    voters: rawTextSchema,
    seatCount: countSchema,
    hasFacilitator: z.boolean(),
    dotCount: countSchema,
    canStack: z.boolean(),
    rerunOf: z.nullable(idSchema),
    order: orderSchema,
  }),
  (state, { roundId, improvementAreaIds, characteristicIds = [], ...asked }) => {
    const { municipalityId, method } = asked
    const municipality = municipalityNoun.require(state, municipalityId)
    if (!municipality.ok) return municipality
    const gathering = gatheringNoun.require(state, asked.gatheringId)
    if (!gathering.ok) return gathering
    if (roundNoun.get(state, roundId)) return refuse({ reason: 'exists', noun: 'round', id: roundId })
    if (getOpenRound(state, municipalityId)) return refuse({ reason: 'roundOpen' })
    const own = roundNoun.all(state).filter((round) => round.municipalityId === municipalityId)
    if (own.length >= ROUND_LIMIT) return refuse({ reason: 'tooMany', noun: 'round', limit: ROUND_LIMIT })
    const areas = requireRoundAreas(state, municipalityId, method, improvementAreaIds)
    if (!areas.ok) return areas
    const { language } = municipality.value
    const characteristics = requireCharacteristics(state, language, method, characteristicIds)
    if (!characteristics.ok) return characteristics
    const question = requireName(asked.question, 'round.question', ROUND_QUESTION_LIMIT)
    if (!question.ok) return question
    const voters = requireText(asked.voters, 'round.voters', ROUND_VOTERS_LIMIT)
    if (!voters.ok) return voters
    const seats = requireSeats(method, asked.seatCount)
    if (!seats.ok) return seats
    const dotCount = method === 'dots' ? asked.dotCount : POINTS.length
    if (dotCount < 1 || dotCount > DOT_LIMIT) return refuse({ reason: 'outOfRange', field: 'round.dotCount' })
    const texts = { question: question.value, voters: voters.value }
    const closed = { cast: null, ballots: [], points: [], levels: [] }
    const round: Round = {
      ...asked,
      ...texts,
      ...closed,
      kind: 'round',
      id: roundId,
      dotCount,
      areas: areas.value,
      characteristics: characteristics.value,
      status: 'open',
    }
    return succeed(changeOf({ added: [round] }))
  },
)

const requireOpen = (state: State, roundId: Id): Result<Round, Refusal> => {
  const round = roundNoun.require(state, roundId)
  if (!round.ok) return round
  return round.value.status === 'open' ? round : refuse({ reason: 'roundClosed' })
}

/** Somebody came late. Seats are only ever added: what is shown may not shrink while people vote. */
const addSeats = defineFinalCommand(
  'round.addSeats',
  z.strictObject({ roundId: idSchema, seatCount: countSchema }),
  (state, { roundId, seatCount }) => {
    const round = requireOpen(state, roundId)
    if (!round.ok) return round
    const seats = requireSeats(round.value.method, Math.max(seatCount, round.value.seatCount))
    return seats.ok
      ? succeed(changeOf({ updated: updatesOf(round.value, { seatCount: seats.value }) }))
      : seats
  },
)

/** The ballots are thrown away unread (by the host, which has them); the round stays in the list as cancelled. */
const cancel = defineFinalCommand(
  'round.cancel',
  z.strictObject({ roundId: idSchema }),
  (state, { roundId }) => {
    const round = requireOpen(state, roundId)
    return round.ok ? succeed(changeOf({ updated: updatesOf(round.value, { status: 'cancelled' }) })) : round
  },
)

/**
 * «Vis resultat»: the box emptied into one fact. Only the host can ask for it, for only the host has
 * the ballots; a window asks the host (`round.reveal` among the requests). See `emptyBox`.
 */
const reveal = defineFinalCommand(
  'round.reveal',
  z.strictObject({ roundId: idSchema, ...resultFields }),
  (state, { roundId, ...result }) => {
    const round = requireOpen(state, roundId)
    if (!round.ok) return round
    return succeed(changeOf({ updated: updatesOf(round.value, { ...result, status: 'revealed' }) }))
  },
)

export const roundCommands = [open, addSeats, cancel, reveal] as const
