import * as z from 'zod/mini'
import { changeOf, updatesOf } from '../../core/change.ts'
import { defineCommand } from '../../core/commandDefinition.ts'
import { succeed } from '../../core/result.ts'
import { requireText } from '../../core/text.ts'
import { idSchema, rawTextSchema } from '../fields.ts'
import { gatheringNoun } from '../gathering/record.ts'
import { type RegionAnswer, regionAnswerId, regionAnswerNoun } from './record.ts'

export const REGION_TEXT_LIMIT = 500

export const regionAnswerCommands = [
  defineCommand(
    'regionAnswer.write',
    z.strictObject({
      topic: z.string().check(z.minLength(1), z.maxLength(120)),
      gatheringId: idSchema,
      question: rawTextSchema,
      answer: rawTextSchema,
    }),
    (state, { topic, gatheringId, ...typed }) => {
      const gathering = gatheringNoun.require(state, gatheringId)
      if (!gathering.ok) return gathering
      const question = requireText(typed.question, 'regionAnswer.question', REGION_TEXT_LIMIT)
      if (!question.ok) return question
      const answer = requireText(typed.answer, 'regionAnswer.answer', REGION_TEXT_LIMIT)
      if (!answer.ok) return answer
      const texts = { question: question.value, answer: answer.value }
      const id = regionAnswerId(topic, gatheringId)
      const current = regionAnswerNoun.get(state, id)
      if (current) return succeed(changeOf({ updated: updatesOf(current, texts) }))
      const added: RegionAnswer = { kind: 'regionAnswer', id, topic, gatheringId, ...texts }
      return succeed(changeOf({ added: [added] }))
    },
  ),
] as const
