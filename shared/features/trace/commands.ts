import * as z from 'zod/mini'
import { changeOf, updatesOf } from '../../core/change.ts'
import { defineCommand } from '../../core/commandDefinition.ts'
import { succeed } from '../../core/result.ts'
import { idSchema, rawTextSchema } from '../fields.ts'
import { municipalityNoun } from '../municipality/record.ts'
import { requireTexts } from '../requireTexts.ts'
import { type Trace, traceNoun } from './record.ts'

/** Letters, by field. */
export const TRACE_TEXT_LIMITS = { summary: 600, keepDoing: 300 } as const

export const traceCommands = [
  defineCommand(
    'trace.write',
    z.strictObject({
      municipalityId: idSchema,
      summary: z.optional(rawTextSchema),
      keepDoing: z.optional(rawTextSchema),
    }),
    (state, { municipalityId, ...typed }) => {
      const municipality = municipalityNoun.require(state, municipalityId)
      if (!municipality.ok) return municipality
      const texts = requireTexts('trace', TRACE_TEXT_LIMITS, typed)
      if (!texts.ok) return texts
      const known = traceNoun.get(state, municipalityId)
      if (known) return succeed(changeOf({ updated: updatesOf(known, texts.value) }))
      const blank = { summary: '', keepDoing: '' }
      const added: Trace = { kind: 'trace', id: municipalityId, municipalityId, ...blank, ...texts.value }
      return succeed(changeOf({ added: [added] }))
    },
  ),
] as const
