import * as z from 'zod/mini'
import { defineNoun } from '../../core/noun.ts'
import { matrices } from '../areaPlacement/matrix.ts'
import { TOP_LEVEL } from '../assessment/level.ts'
import { isPackCharacteristic } from '../characteristic/select.ts'
import { idSchema, orderSchema } from '../fields.ts'

/**
 * What a round asks: `dots` to be spread, `points` (3-2-1), `removal` («er det greit at vi tar denne
 * bort?», one marks what one wants to keep), `placing` (everyone's own place on a matrix), `rating`
 * (everyone's own level on each characteristic).
 */
export const roundMethods = ['dots', 'points', 'removal', 'placing', 'rating'] as const
export type RoundMethod = (typeof roundMethods)[number]

/** What is voted on: dots, points, keeping. The others are answers everyone gives alone before a talk. */
export const voteMethods = ['dots', 'points', 'removal'] as const
export type VoteMethod = (typeof voteMethods)[number]
export const isVoteMethod = (method: RoundMethod): method is VoteMethod =>
  voteMethods.some((vote) => vote === method)

/** How a ballot got in: the keyboard passed round, paper keyed in, hands counted, a device of one's own. */
export const ballotWays = ['keyboard', 'paper', 'hands', 'device'] as const
export type BallotWay = (typeof ballotWays)[number]

const axisValueSchema = z.number().check(z.gte(0), z.lte(1))

export const ballotSchema = z.strictObject({
  way: z.enum(ballotWays),
  /** One, except for counted hands, where one entry speaks for all who raised theirs. */
  voters: z.number().check(z.int(), z.gte(0), z.lte(1000)),
  /**
   * Place in the round's list of areas, and how many dots, points or hands it got. In a rating: place in the
   * list of characteristics, and the level, 1..5. Left out = abstained; in a rating «vet ikke».
   */
  marks: z
    .array(z.tuple([z.number().check(z.int(), z.gte(0)), z.number().check(z.int(), z.gte(1))]))
    .check(z.maxLength(200)),
  /** Only in a round of placing: place in the list, then x and y, both 0..1. */
  places: z
    .array(z.tuple([z.number().check(z.int(), z.gte(0)), axisValueSchema, axisValueSchema]))
    .check(z.maxLength(200)),
})

/** What one voter (or a count of hands) said. It has no name, no time and no place in any order. */
export type Ballot = z.infer<typeof ballotSchema>

const castSchema = z.strictObject({
  keyboard: z.number(),
  paper: z.number(),
  hands: z.number(),
  device: z.number(),
})

/** A box emptied. */
export const resultFields = {
  /** How many voted each way; null until the result is shown. */
  cast: z.nullable(castSchema),
  /** Sorted by content; empty until the result is shown. */
  ballots: z.array(ballotSchema).check(z.maxLength(1001)),
  /** In a round of placing: everyone's places by area, each list sorted by itself, so that no line joins one person's. */
  points: z.array(z.array(z.tuple([axisValueSchema, axisValueSchema]))),
  /** In a rating: everyone's levels by characteristic, each list sorted. Who is not in it did not know. */
  levels: z.array(z.array(z.number().check(z.int(), z.gte(1), z.lte(TOP_LEVEL)))),
}

export const roundSchema = z.strictObject({
  kind: z.literal('round'),
  id: idSchema,
  municipalityId: idSchema,
  gatheringId: idSchema,
  method: z.enum(roundMethods),
  /** Which matrix a round of placing is about; `reach` for the others. */
  matrix: z.enum(matrices),
  question: z.string(),
  /** The areas as they were called when the round was opened; a title changed later changes nothing here. */
  areas: z.array(z.strictObject({ id: idSchema, title: z.string() })),
  /** Only in a rating: the characteristics as they were called when the round was opened. */
  characteristics: z.array(z.strictObject({ id: idSchema, title: z.string() })),
  /** Who may vote, in the group's words; may be empty. */
  voters: z.string(),
  /** How many may vote. */
  seatCount: z.number().check(z.int(), z.gte(1)),
  /** Whether one of the seats is the facilitator's. */
  hasFacilitator: z.boolean(),
  /** Dots a voter has; 3 in a round of points, where they are worth 3, 2 and 1. */
  dotCount: z.number().check(z.int(), z.gte(1)),
  /** Whether several dots may lie on one area. */
  canStack: z.boolean(),
  status: z.enum(['open', 'revealed', 'cancelled']),
  /** The round this one asks again. */
  rerunOf: z.nullable(idSchema),
  order: orderSchema,
  ...resultFields,
})

/** One blind question to a group: everybody answers unseen, and all is shown at once (runde). */
export type Round = z.infer<typeof roundSchema>

export const roundNoun = defineNoun<Round>(
  'round',
  roundSchema,
  ({ municipalityId, gatheringId, ...round }) => [
    { kind: 'municipality', id: municipalityId },
    { kind: 'gathering', id: gatheringId },
    // While it is open its areas must stay; afterwards the titles it keeps are enough.
    ...(round.status === 'open' ? round.areas.map(({ id }) => ({ kind: 'improvementArea', id })) : []),
    // An own characteristic people were asked about is kept; one of the pack is there without a record.
    ...(round.status === 'cancelled' ? [] : round.characteristics)
      .filter(({ id }) => !isPackCharacteristic(id))
      .map(({ id }) => ({ kind: 'characteristic', id })),
  ],
)
