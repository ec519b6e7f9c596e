import type { Id } from '../../../../shared/core/ids.ts'
import { fail, succeed } from '../../../../shared/core/result.ts'
import type { State } from '../../../../shared/core/state.ts'
import type { Gathering } from '../../../../shared/features/gathering/record.ts'
import { selectGatherings } from '../../../../shared/features/gathering/select.ts'
import { placementId } from '../../../../shared/features/placement/record.ts'
import { getMapPosition } from '../../../../shared/features/placement/select.ts'
import { REASON_LIMIT } from '../../../../shared/features/stakeholder/limits.ts'
import { getStakeholder } from '../../../../shared/features/stakeholder/select.ts'
import { selectKeptId } from '../../../../shared/features/stakeholder/selectKept.ts'
import { getTexts } from '../../../../shared/texts/texts.ts'
import { type Cells, numberIn, textIn } from './cells.ts'
import { notAllowed } from './columnProblems.ts'
import { placeAxes, takePlace } from './placeCells.ts'
import type { ColumnProblem, RowTaker, Step, TakerContext } from './rowTaker.ts'

/** The card and the gathering a row is about; a map that only goes on from the last has no record of its own. */
function aboutOf(
  state: State,
  id: Id,
): { readonly stakeholderId: Id; readonly gathering: Gathering } | undefined {
  const gathering = selectGatherings(state).find((one) => id.endsWith(placementId('', one.id)))
  return gathering && { stakeholderId: id.slice(0, -placementId('', gathering.id).length), gathering }
}

/** Numbers that the sheet of stakeholders has given another value: one of the two must be wrong. */
function saidOtherwise(
  { state, before, language }: TakerContext,
  stakeholderId: Id,
  gatheringId: Id,
  cells: Cells,
): readonly ColumnProblem[] {
  const [was, is] = [before, state].map((so) => getMapPosition(so, stakeholderId, gatheringId))
  const hint = getTexts(language).workbook.sheets.stakeholders
  return placeAxes
    .filter((axis) => {
      const percent = numberIn(cells, axis)
      if (percent === undefined || was?.[axis] === is?.[axis]) return false
      const now = is?.[axis] ?? null
      return percent === null || now === null ? percent !== now : Math.abs(percent / 100 - now) > AXIS_ROOM
    })
    .map((column) => ({ column, reason: 'saidOtherwise', hint }))
}

/** Axis values are kept with four decimals. */
const AXIS_ROOM = 0.0001

/**
 * «Plasseringer»: where a card stood at each gathering, and why. A card is put on the map in the sheet of
 * stakeholders, or in Samling: rows are neither added here nor taken away.
 */
export const placementTaker: RowTaker = {
  livesOnIn(state, id) {
    const about = aboutOf(state, id)
    const keptId = about && selectKeptId(state, about.stakeholderId)
    return about && keptId !== undefined ? placementId(keptId, about.gathering.id) : undefined
  },
  texts: { reason: { limit: REASON_LIMIT } },
  changed(context, id, cells) {
    const about = aboutOf(context.state, id)
    if (!about || !getStakeholder(context.state, about.stakeholderId))
      return fail([...cells.keys()].map(notAllowed))
    const { stakeholderId } = about
    const gatheringId = about.gathering.id
    const otherwise = saidOtherwise(context, stakeholderId, gatheringId, cells)
    if (otherwise.length > 0) return fail(otherwise)
    const taken = takePlace(context, cells, getMapPosition(context.state, stakeholderId, gatheringId))
    if (taken.kind === 'problem') return fail(taken.problems)
    const steps: Step[] = []
    if (taken.kind === 'place')
      steps.push(
        taken.position
          ? {
              kind: 'stakeholder.place',
              payload: { gatheringId, places: [{ stakeholderId, ...taken.position }] },
            }
          : {
              kind: 'stakeholder.unplace',
              payload: { gatheringId, stakeholderIds: [stakeholderId], form: 'plane' },
            },
      )
    const reason = textIn(cells, 'reason')
    if (reason !== undefined)
      steps.push({ kind: 'stakeholder.explain', payload: { gatheringId, stakeholderId, reason } })
    return succeed(steps)
  },
  added: null,
  removed: null,
}
