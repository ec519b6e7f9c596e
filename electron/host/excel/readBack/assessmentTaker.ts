import type { Id } from '../../../../shared/core/ids.ts'
import { fail, succeed } from '../../../../shared/core/result.ts'
import { ASSESSMENT_TEXT_LIMITS } from '../../../../shared/features/assessment/commands.ts'
import { assessmentId } from '../../../../shared/features/assessment/record.ts'
import { selectGatherings } from '../../../../shared/features/gathering/select.ts'
import type { CommandPayloads } from '../../../../shared/features/model.ts'
import { sentFields } from '../../../../shared/features/requireTexts.ts'
import { numberIn, textIn } from './cells.ts'
import { notAllowed } from './columnProblems.ts'
import type { RowTaker, TakerContext } from './rowTaker.ts'

type Where = Pick<CommandPayloads['assessment.agree'], 'municipalityId' | 'gatheringId' | 'characteristicId'>

/** What a row is about; a row nobody has answered has no record, and so only its id to tell. */
function whereOf({ state, municipality }: TakerContext, id: Id): Where | undefined {
  if (!municipality) return undefined
  const municipalityId = municipality.id
  for (const { id: gatheringId } of selectGatherings(state)) {
    const prefix = assessmentId(municipalityId, gatheringId, '')
    const characteristicId = id.slice(prefix.length)
    if (id.startsWith(prefix) && characteristicId !== '')
      return { municipalityId, gatheringId, characteristicId }
  }
  return undefined
}

/**
 * «Egenvurdering»: what was agreed at each gathering. Its rows are the questions that were asked there, so none
 * are added and none go; an emptied number is no answer any more.
 */
export const assessmentTaker: RowTaker = {
  texts: {
    why: { limit: ASSESSMENT_TEXT_LIMITS.reason },
    evidence: { limit: ASSESSMENT_TEXT_LIMITS.evidence },
  },
  changed(context, id, cells) {
    const where = whereOf(context, id)
    if (!where) return fail([...cells.keys()].map(notAllowed))
    const said = sentFields({
      level: numberIn(cells, 'level'),
      wanted: numberIn(cells, 'wanted'),
      reason: textIn(cells, 'why'),
      evidence: textIn(cells, 'evidence'),
    })
    return succeed([{ kind: 'assessment.agree', payload: { ...where, ...said } }])
  },
  added: null,
  removed: null,
}
