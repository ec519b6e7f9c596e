import * as z from 'zod/mini'
import { changeOf, updatesOf } from '../../core/change.ts'
import { defineCommand } from '../../core/commandDefinition.ts'
import { refuse } from '../../core/refusal.ts'
import { succeed } from '../../core/result.ts'
import { requireName } from '../../core/text.ts'
import { actionStatusKeys } from '../action/status.ts'
import { idSchema, orderSchema, rawTextSchema } from '../fields.ts'
import { gatheringNoun } from '../gathering/record.ts'
import { municipalityNoun } from '../municipality/record.ts'
import { requireTexts } from '../requireTexts.ts'
import {
  type HomeTask,
  type HomeTaskReport,
  homeTaskNoun,
  homeTaskReportId,
  homeTaskReportNoun,
} from './record.ts'

export const HOME_TASK_LIMITS = { text: 300 } as const
export const HOME_TASK_REPORT_LIMITS = { note: 300 } as const
/** Per gathering. */
export const HOME_TASK_LIMIT = 10

export const homeTaskCommands = [
  defineCommand(
    'homeTask.add',
    z.strictObject({ homeTaskId: idSchema, gatheringId: idSchema, text: rawTextSchema, order: orderSchema }),
    (state, { homeTaskId: id, gatheringId, text: typed, order }) => {
      const gathering = gatheringNoun.require(state, gatheringId)
      if (!gathering.ok) return gathering
      if (homeTaskNoun.get(state, id)) return refuse({ reason: 'exists', noun: 'homeTask', id })
      const own = homeTaskNoun.all(state).filter((task) => task.gatheringId === gatheringId)
      if (own.length >= HOME_TASK_LIMIT)
        return refuse({ reason: 'tooMany', noun: 'homeTask', limit: HOME_TASK_LIMIT })
      const text = requireName(typed, 'homeTask.text', HOME_TASK_LIMITS.text)
      if (!text.ok) return text
      const added: HomeTask = { kind: 'homeTask', id, gatheringId, text: text.value, order }
      return succeed(changeOf({ added: [added] }))
    },
  ),
  defineCommand(
    'homeTask.edit',
    z.strictObject({
      homeTaskId: idSchema,
      text: z.optional(rawTextSchema),
      order: z.optional(orderSchema),
    }),
    (state, { homeTaskId, text: typed, order }) => {
      const task = homeTaskNoun.require(state, homeTaskId)
      if (!task.ok) return task
      const text = requireName(typed ?? task.value.text, 'homeTask.text', HOME_TASK_LIMITS.text)
      if (!text.ok) return text
      const wanted = { text: text.value, order: order ?? task.value.order }
      return succeed(changeOf({ updated: updatesOf(task.value, wanted) }))
    },
  ),
  defineCommand('homeTask.remove', z.strictObject({ homeTaskId: idSchema }), (state, { homeTaskId }) => {
    const task = homeTaskNoun.require(state, homeTaskId)
    if (!task.ok) return task
    const reports = homeTaskReportNoun.all(state).filter((report) => report.homeTaskId === homeTaskId)
    return succeed(changeOf({ removed: [...reports, task.value] }))
  }),
  defineCommand(
    'homeTask.report',
    z.strictObject({
      homeTaskId: idSchema,
      municipalityId: idSchema,
      status: z.optional(z.enum(actionStatusKeys)),
      note: z.optional(rawTextSchema),
    }),
    (state, { homeTaskId, municipalityId, status, ...typed }) => {
      const task = homeTaskNoun.require(state, homeTaskId)
      if (!task.ok) return task
      const municipality = municipalityNoun.require(state, municipalityId)
      if (!municipality.ok) return municipality
      const texts = requireTexts('homeTaskReport', HOME_TASK_REPORT_LIMITS, typed)
      if (!texts.ok) return texts
      const id = homeTaskReportId(homeTaskId, municipalityId)
      const known = homeTaskReportNoun.get(state, id)
      const said = { ...texts.value, ...(status === undefined ? {} : { status }) }
      if (known) return succeed(changeOf({ updated: updatesOf(known, said) }))
      const blank = { status: 'notStarted', note: '' } as const
      const added: HomeTaskReport = {
        kind: 'homeTaskReport',
        id,
        homeTaskId,
        municipalityId,
        ...blank,
        ...said,
      }
      return succeed(changeOf({ added: [added] }))
    },
  ),
] as const
