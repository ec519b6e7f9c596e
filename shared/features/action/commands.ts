import * as z from 'zod/mini'
import { changeOf, updatesOf } from '../../core/change.ts'
import { defineCommand } from '../../core/commandDefinition.ts'
import type { Id } from '../../core/ids.ts'
import { type Refusal, refuse } from '../../core/refusal.ts'
import { type Result, succeed } from '../../core/result.ts'
import type { State } from '../../core/state.ts'
import { anchoringNoun } from '../anchoring/record.ts'
import { idSchema, MAX_ROWS_PER_COMMAND, orderSchema, rawTextSchema } from '../fields.ts'
import { municipalityNoun } from '../municipality/record.ts'
import { actionFieldsSchema, blankAction, requireActionFields, requireOwn } from './fields.ts'
import { type Action, actionNoun } from './record.ts'
import { selectActions } from './select.ts'
import { actionStatusKeys } from './status.ts'

/** Per municipality. */
export const ACTION_LIMIT = 200
/** Actions carry many texts: more at a time could outgrow the link's message. */
const MAX_ACTIONS_PER_COMMAND = 50

const newActionSchema = z.strictObject({
  ...actionFieldsSchema,
  id: idSchema,
  title: rawTextSchema,
  improvementAreaId: z.nullable(idSchema),
  order: orderSchema,
})

const actionIdsSchema = z.array(idSchema).check(z.minLength(1), z.maxLength(MAX_ROWS_PER_COMMAND))

function requireActions(state: State, ids: readonly Id[]): Result<readonly Action[], Refusal> {
  const actions: Action[] = []
  for (const id of new Set(ids)) {
    const action = actionNoun.require(state, id)
    if (!action.ok) return action
    actions.push(action.value)
  }
  return succeed(actions)
}

export const actionCommands = [
  defineCommand(
    'action.add',
    z.strictObject({
      municipalityId: idSchema,
      actions: z.array(newActionSchema).check(z.minLength(1), z.maxLength(MAX_ACTIONS_PER_COMMAND)),
    }),
    (state, { municipalityId, actions }) => {
      const municipality = municipalityNoun.require(state, municipalityId)
      if (!municipality.ok) return municipality
      if (selectActions(state, municipalityId).length + actions.length > ACTION_LIMIT)
        return refuse({ reason: 'tooMany', noun: 'action', limit: ACTION_LIMIT })
      const added = new Map<Id, Action>()
      for (const wanted of actions) {
        if (actionNoun.get(state, wanted.id) || added.has(wanted.id))
          return refuse({ reason: 'exists', noun: 'action', id: wanted.id })
        const own = requireOwn(state, municipalityId, wanted)
        if (!own.ok) return own
        const fields = requireActionFields(wanted)
        if (!fields.ok) return fields
        const { id, title, improvementAreaId, order } = wanted
        const plain = { kind: 'action', id, municipalityId, improvementAreaId, title, order } as const
        added.set(id, { ...blankAction, ...plain, ...fields.value })
      }
      return succeed(changeOf({ added: [...added.values()] }))
    },
  ),
  defineCommand(
    'action.edit',
    z.strictObject({
      ...actionFieldsSchema,
      actionId: idSchema,
      title: z.optional(rawTextSchema),
      improvementAreaId: z.optional(z.nullable(idSchema)),
      order: z.optional(orderSchema),
    }),
    (state, { actionId, ...typed }) => {
      const action = actionNoun.require(state, actionId)
      if (!action.ok) return action
      const own = requireOwn(state, action.value.municipalityId, typed)
      if (!own.ok) return own
      const fields = requireActionFields(typed)
      if (!fields.ok) return fields
      return succeed(changeOf({ updated: updatesOf(action.value, fields.value) }))
    },
  ),
  // Several at once: the status round at a gathering goes through the whole list.
  defineCommand(
    'action.setStatus',
    z.strictObject({ actionIds: actionIdsSchema, status: z.enum(actionStatusKeys) }),
    (state, { actionIds, status }) => {
      const actions = requireActions(state, actionIds)
      if (!actions.ok) return actions
      return succeed(changeOf({ updated: actions.value.flatMap((action) => updatesOf(action, { status })) }))
    },
  ),
  // Takes its anchorings along in one change, so that one undo brings it all back.
  defineCommand('action.remove', z.strictObject({ actionIds: actionIdsSchema }), (state, { actionIds }) => {
    const actions = requireActions(state, actionIds)
    if (!actions.ok) return actions
    const leaving = new Set(actions.value.map(({ id }) => id))
    const anchorings = anchoringNoun
      .all(state)
      .filter(({ actionId }) => actionId !== null && leaving.has(actionId))
    return succeed(changeOf({ removed: [...anchorings, ...actions.value] }))
  }),
] as const
