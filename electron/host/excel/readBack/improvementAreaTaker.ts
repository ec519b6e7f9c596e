import type { Id } from '../../../../shared/core/ids.ts'
import { ordersAfter } from '../../../../shared/core/order.ts'
import { fail, succeed } from '../../../../shared/core/result.ts'
import { selectCharacteristics } from '../../../../shared/features/characteristic/select.ts'
import { CHOICE_OUTCOME_LIMIT, CHOICE_REASON_LIMIT } from '../../../../shared/features/choice/commands.ts'
import { happenedKeys } from '../../../../shared/features/choice/record.ts'
import { getChoice } from '../../../../shared/features/choice/select.ts'
import {
  IMPROVEMENT_AREA_NOTE_LIMIT,
  IMPROVEMENT_AREA_TITLE_LIMIT,
  IMPROVEMENT_AREA_VISION_LIMIT,
} from '../../../../shared/features/improvementArea/limits.ts'
import { improvementAreaNoun } from '../../../../shared/features/improvementArea/record.ts'
import { getImprovementArea, selectAllAreas } from '../../../../shared/features/improvementArea/select.ts'
import { sentFields } from '../../../../shared/features/requireTexts.ts'
import { stripSoftHyphens } from '../../../../shared/packs/stripSoftHyphens.ts'
import { type Cells, keyIn, textIn } from './cells.ts'
import { notAllowed } from './columnProblems.ts'
import { takeMatrices } from './matrixCells.ts'
import type { ColumnProblem, RowTaker, Step, TakerContext } from './rowTaker.ts'
import { takeNames } from './takeNames.ts'

/** What an area says of itself; the characteristics it serves by their titles in the language of the workbook. */
function takeWords({ state, language }: TakerContext, cells: Cells) {
  const titles = textIn(cells, 'characteristic')
  const all = selectCharacteristics(state)
  const served =
    titles === undefined
      ? succeed(undefined)
      : takeNames('characteristic', titles, all, ({ title }) => stripSoftHyphens(title[language]))
  if (!served.ok) return served
  return succeed(
    sentFields({
      title: textIn(cells, 'improvementArea'),
      vision: textIn(cells, 'vision'),
      note: textIn(cells, 'note'),
      characteristics: served.value?.map(({ id }) => id),
    }),
  )
}

/** Cells about the choice, which only a chosen area has. */
const choiceColumns = ['because', 'happened', 'outcome'] as const

function choiceSteps(improvementAreaId: Id, cells: Cells): readonly Step[] {
  const reason = textIn(cells, 'because')
  const report = sentFields({
    happened: keyIn(cells, 'happened', happenedKeys),
    outcome: textIn(cells, 'outcome'),
  })
  return [
    ...(reason === undefined
      ? []
      : [{ kind: 'choice.explain', payload: { improvementAreaId, reason } } as const]),
    ...(Object.keys(report).length === 0
      ? []
      : [{ kind: 'choice.report', payload: { improvementAreaId, ...report } } as const]),
  ]
}

const notChosen = (cells: Cells): readonly ColumnProblem[] =>
  choiceColumns
    .filter((column) => cells.has(column))
    .map((column) => ({ column, reason: 'notChosen', hint: '' }))

/**
 * «Forbedringsområder»: their words, where they stand on both matrices, and what became of the chosen ones. Which
 * are chosen is not said here: a group chooses together, at the table.
 */
export const improvementAreaTaker: RowTaker = {
  hasOwnNames: true,
  livesOnIn: (state, id) =>
    getImprovementArea(state, id)
      ? undefined
      : improvementAreaNoun.all(state).find(({ merged }) => merged.some((part) => part.id === id))?.id,
  texts: {
    improvementArea: { limit: IMPROVEMENT_AREA_TITLE_LIMIT, isLine: true, isRequired: true },
    because: { limit: CHOICE_REASON_LIMIT },
    vision: { limit: IMPROVEMENT_AREA_VISION_LIMIT },
    outcome: { limit: CHOICE_OUTCOME_LIMIT },
    note: { limit: IMPROVEMENT_AREA_NOTE_LIMIT },
  },
  changed(context, improvementAreaId, cells) {
    const places = takeMatrices(context, improvementAreaId, cells)
    const isChosen = getChoice(context.state, improvementAreaId) !== undefined
    const words = takeWords(context, cells)
    const problems = [
      ...(words.ok ? [] : words.failure),
      ...places.problems,
      ...(isChosen ? [] : notChosen(cells)),
    ]
    if (!words.ok || problems.length > 0) return fail(problems)
    const edit: readonly Step[] =
      Object.keys(words.value).length > 0
        ? [{ kind: 'improvementArea.edit', payload: { improvementAreaId, ...words.value } }]
        : []
    return succeed([...edit, ...places.steps, ...(isChosen ? choiceSteps(improvementAreaId, cells) : [])])
  },
  added(context, rows) {
    const { state, municipality, newId } = context
    if (!municipality) return fail([notAllowed('improvementArea')])
    const orders = ordersAfter(selectAllAreas(state, municipality.id).at(-1)?.order ?? null, rows.length)
    const said = rows.map((cells) => takeWords(context, cells))
    const areas = said.map((taken, index) => {
      const { title = '', ...words } = taken.ok ? taken.value : {}
      return { id: newId(), order: orders[index] ?? '', title, ...words }
    })
    const places = rows.map((cells, index) => takeMatrices(context, areas[index]?.id ?? '', cells))
    const problems = rows.flatMap((cells, index) => [
      ...(said[index]?.ok === false ? said[index].failure : []),
      ...(places[index]?.problems ?? []),
      ...notChosen(cells),
      ...(cells.has('chosen') ? [{ column: 'chosen', reason: 'chosenByGroup', hint: '' } as const] : []),
    ])
    if (problems.length > 0) return fail(problems)
    const add: Step = {
      kind: 'improvementArea.add',
      payload: { municipalityId: municipality.id, improvementAreas: areas },
    }
    return succeed([add, ...places.flatMap(({ steps }) => steps)])
  },
  removed({ state }, ids) {
    const improvementAreaIds = ids.filter((id) => getImprovementArea(state, id))
    return improvementAreaIds.length > 0
      ? [{ kind: 'improvementArea.remove', payload: { improvementAreaIds } }]
      : []
  },
}
