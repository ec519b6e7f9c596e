import * as z from 'zod/mini'
import type { Id } from '../../core/ids.ts'
import { type Refusal, refuse } from '../../core/refusal.ts'
import { type Result, succeed } from '../../core/result.ts'
import type { State } from '../../core/state.ts'
import { requireName } from '../../core/text.ts'
import { daySchema, idSchema, rawTextSchema } from '../fields.ts'
import { improvementAreaNoun } from '../improvementArea/record.ts'
import { requireTexts, type SentFields, sentFields } from '../requireTexts.ts'
import { stakeholderNoun } from '../stakeholder/record.ts'
import type { Action } from './record.ts'
import { actionStatusKeys } from './status.ts'

export const ACTION_TITLE_LIMIT = 120
/** Letters, by field. */
export const ACTION_TEXT_LIMITS = {
  owner: 60,
  contributors: 200,
  firstStep: 200,
  sign: 200,
  promise: 300,
  result: 300,
} as const
const ACTION_STAKEHOLDER_LIMIT = 50

/** What can be said of an action besides its title, each field by itself. */
export const actionFieldsSchema = {
  owner: z.optional(rawTextSchema),
  contributors: z.optional(rawTextSchema),
  firstStep: z.optional(rawTextSchema),
  day: z.optional(z.nullable(daySchema)),
  status: z.optional(z.enum(actionStatusKeys)),
  sign: z.optional(rawTextSchema),
  stakeholderIds: z.optional(z.array(idSchema).check(z.maxLength(ACTION_STAKEHOLDER_LIMIT))),
  promise: z.optional(rawTextSchema),
  result: z.optional(rawTextSchema),
}

/** What is said of an action of which only the title has been written. */
export const blankAction: Omit<
  Action,
  'kind' | 'id' | 'municipalityId' | 'improvementAreaId' | 'title' | 'order'
> = {
  owner: '',
  contributors: '',
  firstStep: '',
  day: null,
  status: 'notStarted',
  sign: '',
  stakeholderIds: [],
  promise: '',
  result: '',
}

type Wanted = { readonly [Field in keyof Action]?: Action[Field] | undefined }

/** Cleans what is typed and refuses what is too long; fields that were left out stay out. */
export function requireActionFields(typed: Wanted): Result<SentFields<Wanted>, Refusal> {
  const fields = sentFields(typed)
  if (typed.title !== undefined) {
    const title = requireName(typed.title, 'action.title', ACTION_TITLE_LIMIT)
    if (!title.ok) return title
    fields.title = title.value
  }
  const texts = requireTexts('action', ACTION_TEXT_LIMITS, typed)
  if (!texts.ok) return texts
  if (typed.stakeholderIds) fields.stakeholderIds = [...new Set(typed.stakeholderIds)]
  return succeed({ ...fields, ...texts.value })
}

/**
 * Refuses an area or a card of another municipality. A card that is gone is let through: somebody
 * may have merged or deleted it a second ago, and reads pass over it.
 */
export function requireOwn(
  state: State,
  municipalityId: Id,
  { improvementAreaId, stakeholderIds = [] }: Wanted,
): Result<null, Refusal> {
  const foreign = refuse({ reason: 'malformed', detail: 'an action belongs to one municipality' })
  const isForeign = (owner: Id | undefined): boolean => owner !== undefined && owner !== municipalityId
  if (stakeholderIds.some((id) => isForeign(stakeholderNoun.get(state, id)?.municipalityId))) return foreign
  if (improvementAreaId === undefined || improvementAreaId === null) return succeed(null)
  const area = improvementAreaNoun.require(state, improvementAreaId)
  if (!area.ok) return area
  return isForeign(area.value.municipalityId) ? foreign : succeed(null)
}
