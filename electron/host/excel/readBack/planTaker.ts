import type { Id } from '../../../../shared/core/ids.ts'
import { ordersAfter } from '../../../../shared/core/order.ts'
import { fail, type Result, succeed } from '../../../../shared/core/result.ts'
import { ACTION_TEXT_LIMITS, ACTION_TITLE_LIMIT } from '../../../../shared/features/action/fields.ts'
import { actionNoun } from '../../../../shared/features/action/record.ts'
import { selectActions } from '../../../../shared/features/action/select.ts'
import { actionStatusKeys } from '../../../../shared/features/action/status.ts'
import { getChoice } from '../../../../shared/features/choice/select.ts'
import { selectAllAreas } from '../../../../shared/features/improvementArea/select.ts'
import type { CommandPayloads } from '../../../../shared/features/model.ts'
import { sentFields } from '../../../../shared/features/requireTexts.ts'
import { selectStakeholders } from '../../../../shared/features/stakeholder/select.ts'
import { type Cells, dayIn, keyIn, textIn } from './cells.ts'
import { emptyCell, notAllowed } from './columnProblems.ts'
import type { ColumnProblem, RowTaker, TakerContext } from './rowTaker.ts'
import { takeNamed } from './takeNamed.ts'
import { takeNames } from './takeNames.ts'

type ActionFields = Omit<CommandPayloads['action.edit'], 'actionId'>

/** Actions carry many texts: as many as `action.add` takes at a time. */
const ACTIONS_PER_STEP = 50

/** The area a cell names; null when it was emptied: then the action stands by itself. */
function takeArea(
  { state, municipality }: TakerContext,
  cells: Cells,
): Result<Id | null | undefined, readonly ColumnProblem[]> {
  const title = textIn(cells, 'improvementArea')
  if (title === undefined || title.trim() === '') return succeed(title === undefined ? undefined : null)
  // One that was set aside is not on the sheet, and neither would its actions be.
  const areas = municipality
    ? selectAllAreas(state, municipality.id).filter(
        ({ id, isSetAside }) => !isSetAside || getChoice(state, id),
      )
    : []
  const area = takeNamed('improvementArea', title, areas, (one) => one.title)
  return area.ok ? succeed(area.value.id) : area
}

/** The cards a cell names; none when it was emptied. */
function takeStakeholders(
  { state, municipality }: TakerContext,
  cells: Cells,
): Result<Id[] | undefined, readonly ColumnProblem[]> {
  const names = textIn(cells, 'stakeholders')
  if (names === undefined) return succeed(undefined)
  const own = municipality ? selectStakeholders(state, municipality.id) : []
  const cards = takeNames('stakeholders', names, own, ({ name }) => name)
  return cards.ok ? succeed(cards.value.map(({ id }) => id)) : cards
}

/** What the cells say of an action; a field nobody wrote in is not there. */
function takeFields(context: TakerContext, cells: Cells): Result<ActionFields, readonly ColumnProblem[]> {
  const area = takeArea(context, cells)
  const status = keyIn(cells, 'status', actionStatusKeys)
  const stakeholders = takeStakeholders(context, cells)
  const problems = [
    ...(area.ok ? [] : area.failure),
    ...(stakeholders.ok ? [] : stakeholders.failure),
    ...(status === null ? [emptyCell('status')] : []),
  ]
  if (!area.ok || !stakeholders.ok || problems.length > 0) return fail(problems)
  return succeed(
    sentFields({
      title: textIn(cells, 'action'),
      improvementAreaId: area.value,
      owner: textIn(cells, 'owner'),
      contributors: textIn(cells, 'contributors'),
      firstStep: textIn(cells, 'firstStep'),
      day: dayIn(cells, 'day'),
      status: status ?? undefined,
      sign: textIn(cells, 'sign'),
      promise: textIn(cells, 'promise'),
      stakeholderIds: stakeholders.value,
      result: textIn(cells, 'result'),
    }),
  )
}

/** «Tiltaksplan»: who does what by when. A new action names its area, or stands by itself. */
export const planTaker: RowTaker = {
  texts: {
    action: { limit: ACTION_TITLE_LIMIT, isLine: true, isRequired: true },
    owner: { limit: ACTION_TEXT_LIMITS.owner },
    contributors: { limit: ACTION_TEXT_LIMITS.contributors },
    firstStep: { limit: ACTION_TEXT_LIMITS.firstStep },
    sign: { limit: ACTION_TEXT_LIMITS.sign },
    promise: { limit: ACTION_TEXT_LIMITS.promise },
    result: { limit: ACTION_TEXT_LIMITS.result },
  },
  changed(context, actionId, cells) {
    const fields = takeFields(context, cells)
    return fields.ok ? succeed([{ kind: 'action.edit', payload: { actionId, ...fields.value } }]) : fields
  },
  added(context, rows) {
    const { state, municipality, newId } = context
    if (!municipality) return fail([notAllowed('action')])
    const orders = ordersAfter(selectActions(state, municipality.id).at(-1)?.order ?? null, rows.length)
    const problems: ColumnProblem[] = []
    const actions: CommandPayloads['action.add']['actions'][number][] = []
    for (const [index, cells] of rows.entries()) {
      const fields = takeFields(context, cells)
      if (!fields.ok) {
        problems.push(...fields.failure)
        continue
      }
      const { title = '', improvementAreaId = null, ...said } = fields.value
      actions.push({ ...said, id: newId(), title, improvementAreaId, order: orders[index] ?? '' })
    }
    if (problems.length > 0) return fail(problems)
    const municipalityId = municipality.id
    return succeed(
      Array.from({ length: Math.ceil(actions.length / ACTIONS_PER_STEP) }, (_, part) => ({
        kind: 'action.add',
        payload: {
          municipalityId,
          actions: actions.slice(part * ACTIONS_PER_STEP, (part + 1) * ACTIONS_PER_STEP),
        },
      })),
    )
  },
  removed({ state }, ids) {
    // Some may have gone with their area, which stands on a sheet before this one.
    const actionIds = ids.filter((id) => actionNoun.get(state, id))
    return actionIds.length > 0 ? [{ kind: 'action.remove', payload: { actionIds } }] : []
  },
}
