import { ordersAfter } from '../../../../shared/core/order.ts'
import { fail, type Result, succeed } from '../../../../shared/core/result.ts'
import { selectActions } from '../../../../shared/features/action/select.ts'
import {
  ANCHORING_BODY_NAME_LIMIT,
  ANCHORING_TEXT_LIMITS,
} from '../../../../shared/features/anchoring/fields.ts'
import {
  type Anchoring,
  anchoringNeeds,
  anchoringNoun,
} from '../../../../shared/features/anchoring/record.ts'
import { selectImprovementAreas } from '../../../../shared/features/improvementArea/select.ts'
import type { CommandPayloads } from '../../../../shared/features/model.ts'
import { sentFields } from '../../../../shared/features/requireTexts.ts'
import { comparableName } from '../../../../shared/features/stakeholder/comparableName.ts'
import { anchoringBodyPack, anchoringSides } from '../../../../shared/packs/anchoringBodyPack.ts'
import { languages } from '../../../../shared/packs/language.ts'
import { type Cells, dayIn, keyIn, textIn } from './cells.ts'
import { emptyCell, notAllowed } from './columnProblems.ts'
import type { ColumnProblem, RowTaker, TakerContext } from './rowTaker.ts'
import { takeNamed } from './takeNamed.ts'

type StepFields = Omit<CommandPayloads['anchoring.edit'], 'anchoringId'>
type NewStep = CommandPayloads['anchoring.add']['anchorings'][number]
type Anchored = Pick<Anchoring, 'improvementAreaId' | 'actionId'>

/** Steps carry texts: as many as `anchoring.add` takes at a time. */
const STEPS_PER_COMMAND = 50

/** A body of the pack by its name in any language, or one of the municipality's own. */
function bodyNamed(name: string): Pick<Anchoring, 'body' | 'bodyName'> {
  const wanted = comparableName(name)
  const known = anchoringBodyPack.find((body) =>
    languages.some((language) => comparableName(body.name[language]) === wanted),
  )
  return known ? { body: known.key, bodyName: '' } : { body: '', bodyName: name }
}

/** What the cells say of a step; `current` = the body it has, undefined of a new one. */
function takeFields(
  cells: Cells,
  current: Anchoring['body'] | undefined,
): Result<StepFields, readonly ColumnProblem[]> {
  const name = textIn(cells, 'body')
  const body = name === undefined ? undefined : bodyNamed(name)
  const side = keyIn(cells, 'side', anchoringSides)
  const need = keyIn(cells, 'need', anchoringNeeds)
  const known = anchoringBodyPack.find(({ key }) => key === (body?.body ?? current))
  const problems = (['side', 'need'] as const)
    .filter((column) => cells.get(column) === null)
    .map((column) => emptyCell(column))
  // A body everybody knows stands on one side, whatever is written.
  if (known && side && side !== known.side) problems.push({ column: 'side', reason: 'locked', hint: '' })
  if (problems.length > 0) return fail(problems)
  return succeed(
    sentFields({
      ...body,
      side: side ?? undefined,
      need: need ?? undefined,
      what: textIn(cells, 'what'),
      presenter: textIn(cells, 'presenter'),
      day: dayIn(cells, 'day'),
      doneDay: dayIn(cells, 'doneDay'),
    }),
  )
}

/** The area or action a new step is of: those the sheet itself names. */
function takeAbout(
  { state, municipality }: TakerContext,
  cells: Cells,
): Result<Anchored, readonly ColumnProblem[]> {
  const title = textIn(cells, 'about') ?? ''
  if (!municipality || title.trim() === '') return fail([emptyCell('about')])
  const areas = selectImprovementAreas(state, municipality.id)
  const things = [...areas, ...selectActions(state, municipality.id)]
  const thing = takeNamed('about', title, things, (one) => one.title)
  if (!thing.ok) return thing
  const { kind, id } = thing.value
  return succeed({
    improvementAreaId: kind === 'improvementArea' ? id : null,
    actionId: kind === 'action' ? id : null,
  })
}

/** A new step, whole: of a body of the municipality's own it must be said which side it stands on. */
function takeNew(
  context: TakerContext,
  cells: Cells,
): Result<Omit<NewStep, 'order'>, readonly ColumnProblem[]> {
  const about = takeAbout(context, cells)
  const fields = takeFields(cells, undefined)
  if (!about.ok || !fields.ok)
    return fail([...(about.ok ? [] : about.failure), ...(fields.ok ? [] : fields.failure)])
  const { body = '', side, need = 'know', ...said } = fields.value
  const known = anchoringBodyPack.find(({ key }) => key === body)
  const stands = known?.side ?? side
  if (stands === undefined) return fail([emptyCell('side')])
  return succeed({ ...said, ...about.value, id: context.newId(), body, side: stands, need })
}

/** «Forankring»: who must know, want or decide. A new step says what it is of, and keeps to it. */
export const anchoringTaker: RowTaker = {
  texts: {
    body: { limit: ANCHORING_BODY_NAME_LIMIT, isLine: true, isRequired: true },
    what: { limit: ANCHORING_TEXT_LIMITS.what },
    presenter: { limit: ANCHORING_TEXT_LIMITS.presenter },
  },
  changed({ state }, anchoringId, cells) {
    const fields = takeFields(cells, anchoringNoun.get(state, anchoringId)?.body)
    return fields.ok
      ? succeed([{ kind: 'anchoring.edit', payload: { anchoringId, ...fields.value } }])
      : fields
  },
  added(context, rows) {
    const { state, municipality } = context
    if (!municipality) return fail([notAllowed('body')])
    const own = anchoringNoun.all(state).filter(({ municipalityId }) => municipalityId === municipality.id)
    const last = own
      .map(({ order }) => order)
      .reduce<string | null>((most, order) => (most === null || order > most ? order : most), null)
    const orders = ordersAfter(last, rows.length)
    const taken = rows.map((cells) => takeNew(context, cells))
    const problems = taken.flatMap((step) => (step.ok ? [] : step.failure))
    if (problems.length > 0) return fail(problems)
    const steps = taken.flatMap((step, index) =>
      step.ok ? [{ ...step.value, order: orders[index] ?? '' }] : [],
    )
    return succeed(
      Array.from({ length: Math.ceil(steps.length / STEPS_PER_COMMAND) }, (_, part) => ({
        kind: 'anchoring.add',
        payload: { anchorings: steps.slice(part * STEPS_PER_COMMAND, (part + 1) * STEPS_PER_COMMAND) },
      })),
    )
  },
  removed({ state }, ids) {
    // Some may have gone with their area or action, which stand on sheets before this one.
    const anchoringIds = ids.filter((id) => anchoringNoun.get(state, id))
    return anchoringIds.length > 0 ? [{ kind: 'anchoring.remove', payload: { anchoringIds } }] : []
  },
}
