import * as z from 'zod/mini'
import type { Id } from '../../core/ids.ts'
import { type Refusal, refuse } from '../../core/refusal.ts'
import { type Result, succeed } from '../../core/result.ts'
import type { State } from '../../core/state.ts'
import { requireName } from '../../core/text.ts'
import { anchoringBodyKeys, anchoringBodyPack, anchoringSides } from '../../packs/anchoringBodyPack.ts'
import { actionNoun } from '../action/record.ts'
import { daySchema, rawTextSchema } from '../fields.ts'
import { improvementAreaNoun } from '../improvementArea/record.ts'
import { type Anchoring, anchoringNeeds } from './record.ts'

export const ANCHORING_BODY_NAME_LIMIT = 60
/** Letters, by field. */
export const ANCHORING_TEXT_LIMITS = { what: 200, presenter: 60 } as const

export const bodySchema = z.enum([...anchoringBodyKeys, ''])
export const sideSchema = z.enum(anchoringSides)
export const needSchema = z.enum(anchoringNeeds)

/** What can be said of an anchoring besides who, and for what; each field by itself. */
export const anchoringFieldsSchema = {
  bodyName: z.optional(rawTextSchema),
  what: z.optional(rawTextSchema),
  day: z.optional(z.nullable(daySchema)),
  presenter: z.optional(rawTextSchema),
  doneDay: z.optional(z.nullable(daySchema)),
}

/** Who is asked, whole: a body of the pack brings its side and needs no name; another must have one. */
export function requireBody({
  body,
  bodyName,
  side,
}: Pick<Anchoring, 'body' | 'bodyName' | 'side'>): Result<
  Pick<Anchoring, 'body' | 'bodyName' | 'side'>,
  Refusal
> {
  const known = anchoringBodyPack.find(({ key }) => key === body)
  if (known) return succeed({ body, bodyName: '', side: known.side })
  const name = requireName(bodyName, 'anchoring.bodyName', ANCHORING_BODY_NAME_LIMIT)
  return name.ok ? succeed({ body, bodyName: name.value, side }) : name
}

/** The municipality of what is anchored; refuses both, neither, and what is gone. */
export function requireAnchored(
  state: State,
  { improvementAreaId, actionId }: Pick<Anchoring, 'improvementAreaId' | 'actionId'>,
): Result<Id, Refusal> {
  if ((improvementAreaId === null) === (actionId === null))
    return refuse({ reason: 'malformed', detail: 'an anchoring is of an area or of an action' })
  const anchored =
    improvementAreaId === null
      ? actionNoun.require(state, actionId ?? '')
      : improvementAreaNoun.require(state, improvementAreaId)
  return anchored.ok ? succeed(anchored.value.municipalityId) : anchored
}
