import * as z from 'zod/mini'
import { changeOf, updatesOf } from '../../core/change.ts'
import { defineCommand } from '../../core/commandDefinition.ts'
import { refuse } from '../../core/refusal.ts'
import { succeed } from '../../core/result.ts'
import { getCharacteristic } from '../characteristic/select.ts'
import { idSchema, rawTextSchema } from '../fields.ts'
import { gatheringNoun } from '../gathering/record.ts'
import { municipalityNoun } from '../municipality/record.ts'
import { requireTexts } from '../requireTexts.ts'
import { TOP_LEVEL } from './level.ts'
import { type Assessment, assessmentId, assessmentNoun } from './record.ts'

/** Letters, by field. */
export const ASSESSMENT_TEXT_LIMITS = { reason: 300, evidence: 300 } as const

const levelSchema = z.nullable(z.number().check(z.int()))

const isWithin = (level: number | null | undefined, least: number): boolean =>
  level === undefined || level === null || (level >= least && level <= TOP_LEVEL)

export const assessmentCommands = [
  // Field by field, so that one may write the reason while another sets the level.
  defineCommand(
    'assessment.agree',
    z.strictObject({
      municipalityId: idSchema,
      gatheringId: idSchema,
      characteristicId: idSchema,
      level: z.optional(levelSchema),
      wanted: z.optional(levelSchema),
      reason: z.optional(rawTextSchema),
      evidence: z.optional(rawTextSchema),
    }),
    (state, { municipalityId, gatheringId, characteristicId, level, wanted, ...typed }) => {
      const municipality = municipalityNoun.require(state, municipalityId)
      if (!municipality.ok) return municipality
      const gathering = gatheringNoun.require(state, gatheringId)
      if (!gathering.ok) return gathering
      const id = assessmentId(municipalityId, gatheringId, characteristicId)
      const known = assessmentNoun.get(state, id)
      const characteristic = getCharacteristic(state, characteristicId)
      if (!characteristic && !known)
        return refuse({ reason: 'missing', noun: 'characteristic', id: characteristicId })
      if (!isWithin(level, 0)) return refuse({ reason: 'outOfRange', field: 'assessment.level' })
      if (!isWithin(wanted, 1)) return refuse({ reason: 'outOfRange', field: 'assessment.wanted' })
      const texts = requireTexts('assessment', ASSESSMENT_TEXT_LIMITS, typed)
      if (!texts.ok) return texts
      const { language } = municipality.value
      const asked = characteristic ? characteristic.statement[language] || characteristic.title[language] : ''
      const said = {
        ...texts.value,
        ...(level === undefined ? {} : { level, asked: asked || (known?.asked ?? '') }),
        ...(wanted === undefined ? {} : { wanted }),
      }
      if (known) return succeed(changeOf({ updated: updatesOf(known, said) }))
      const where = { id, municipalityId, gatheringId, characteristicId }
      const blank = { level: null, wanted: null, reason: '', evidence: '', asked }
      const added: Assessment = { kind: 'assessment', ...where, ...blank, ...said }
      return succeed(changeOf({ added: [added] }))
    },
  ),
] as const
