import type { Id } from '../../../../shared/core/ids.ts'
import { ordersAfter } from '../../../../shared/core/order.ts'
import { fail, succeed } from '../../../../shared/core/result.ts'
import { CHOICE_OUTCOME_LIMIT, CHOICE_REASON_LIMIT } from '../../../../shared/features/choice/commands.ts'
import { happenedKeys } from '../../../../shared/features/choice/record.ts'
import { getChoice } from '../../../../shared/features/choice/select.ts'
import {
  IMPROVEMENT_AREA_NOTE_LIMIT,
  IMPROVEMENT_AREA_TITLE_LIMIT,
  IMPROVEMENT_AREA_VISION_LIMIT,
} from '../../../../shared/features/improvementArea/limits.ts'
import { getImprovementArea, selectAllAreas } from '../../../../shared/features/improvementArea/select.ts'
import { sentFields } from '../../../../shared/features/requireTexts.ts'
import { type Cells, keyIn, textIn } from './cells.ts'
import { notAllowed } from './columnProblems.ts'
import { takeMatrices } from './matrixCells.ts'
import type { ColumnProblem, RowTaker, Step } from './rowTaker.ts'

/** What an area says of itself. */
const wordsIn = (cells: Cells) =>
  sentFields({
    title: textIn(cells, 'improvementArea'),
    vision: textIn(cells, 'vision'),
    note: textIn(cells, 'note'),
  })

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
    const problems = [...places.problems, ...(isChosen ? [] : notChosen(cells))]
    if (problems.length > 0) return fail(problems)
    const words = wordsIn(cells)
    const edit: readonly Step[] =
      Object.keys(words).length > 0
        ? [{ kind: 'improvementArea.edit', payload: { improvementAreaId, ...words } }]
        : []
    return succeed([...edit, ...places.steps, ...(isChosen ? choiceSteps(improvementAreaId, cells) : [])])
  },
  added(context, rows) {
    const { state, municipality, newId } = context
    if (!municipality) return fail([notAllowed('improvementArea')])
    const orders = ordersAfter(selectAllAreas(state, municipality.id).at(-1)?.order ?? null, rows.length)
    const areas = rows.map((cells, index) => {
      const { title = '', ...words } = wordsIn(cells)
      return { id: newId(), order: orders[index] ?? '', title, ...words }
    })
    const places = rows.map((cells, index) => takeMatrices(context, areas[index]?.id ?? '', cells))
    const problems = rows.flatMap((cells, index) => [
      ...(places[index]?.problems ?? []),
      ...notChosen(cells),
      ...(cells.has('chosen') ? [{ column: 'chosen', reason: 'locked', hint: '' } as const] : []),
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
