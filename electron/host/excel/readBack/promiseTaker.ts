import type { Id } from '../../../../shared/core/ids.ts'
import { ordersAfter } from '../../../../shared/core/order.ts'
import { fail, type Result, succeed } from '../../../../shared/core/result.ts'
import { actionStatusKeys } from '../../../../shared/features/action/status.ts'
import { selectGatherings } from '../../../../shared/features/gathering/select.ts'
import { PROMISE_TEXT_LIMIT, PROMISE_TEXT_LIMITS } from '../../../../shared/features/promise/commands.ts'
import { promiseNoun } from '../../../../shared/features/promise/record.ts'
import { selectPromises } from '../../../../shared/features/promise/select.ts'
import { sentFields } from '../../../../shared/features/requireTexts.ts'
import { type Cells, dayIn, keyIn, textIn } from './cells.ts'
import { emptyCell, notAllowed } from './columnProblems.ts'
import type { ColumnProblem, RowTaker, Step, TakerContext } from './rowTaker.ts'
import { takeNamed } from './takeNamed.ts'
import { workedGathering } from './workedGathering.ts'

/** Everything of a promise but where it was made. */
function fieldsIn(cells: Cells) {
  return sentFields({
    text: textIn(cells, 'promise'),
    owner: textIn(cells, 'owner'),
    day: dayIn(cells, 'day'),
    status: keyIn(cells, 'status', actionStatusKeys) ?? undefined,
    note: textIn(cells, 'result'),
  })
}

/** Where a new promise was made: the gathering named, with its number or without; else the one they are at. */
function takeGathering(context: TakerContext, cells: Cells): Result<Id, readonly ColumnProblem[]> {
  const name = textIn(cells, 'gathering') ?? ''
  if (name.trim() === '') {
    const at = workedGathering(context)
    return at ? succeed(at.id) : fail([emptyCell('gathering')])
  }
  const numbered = selectGatherings(context.state).map(({ id, title }, index) => ({
    id,
    title,
    name: `${index + 1}. ${title}`,
  }))
  const gathering = takeNamed('gathering', name, numbered, (one) => one.name)
  if (gathering.ok) return succeed(gathering.value.id)
  const titled = takeNamed('gathering', name, numbered, (one) => one.title)
  return titled.ok ? succeed(titled.value.id) : titled
}

/** A promise and, when it says more than one can say while giving it, what it says besides. */
function giveSteps(
  context: TakerContext,
  municipalityId: Id,
  gatheringId: Id,
  cells: Cells,
  order: string,
): readonly Step[] {
  const { text = '', status, note, ...said } = fieldsIn(cells)
  const promiseId = context.newId()
  const give: Step = {
    kind: 'promise.give',
    payload: { promiseId, municipalityId, gatheringId, text, ...said, order },
  }
  const more = sentFields({ status, note })
  if (Object.keys(more).length === 0) return [give]
  return [give, { kind: 'promise.edit', payload: { promiseId, ...more } }]
}

/** «Løfter»: what was promised to the others. */
export const promiseTaker: RowTaker = {
  texts: {
    promise: { limit: PROMISE_TEXT_LIMIT, isLine: true, isRequired: true },
    owner: { limit: PROMISE_TEXT_LIMITS.owner },
    result: { limit: PROMISE_TEXT_LIMITS.note },
  },
  changed(_context, promiseId, cells) {
    if (cells.get('status') === null) return fail([emptyCell('status')])
    return succeed([{ kind: 'promise.edit', payload: { promiseId, ...fieldsIn(cells) } }])
  },
  added(context, rows) {
    const { state, municipality } = context
    if (!municipality) return fail([notAllowed('promise')])
    const gatherings = rows.map((cells) => takeGathering(context, cells))
    const problems = gatherings.flatMap((gathering) => (gathering.ok ? [] : gathering.failure))
    if (problems.length > 0) return fail(problems)
    const last = new Map<Id, string | null>()
    return succeed(
      rows.flatMap((cells, index) => {
        const gathering = gatherings[index]
        if (!gathering?.ok) return []
        const at = gathering.value
        const before = last.get(at) ?? selectPromises(state, municipality.id, at).at(-1)?.order ?? null
        const [order = ''] = ordersAfter(before, 1)
        last.set(at, order)
        return giveSteps(context, municipality.id, at, cells, order)
      }),
    )
  },
  removed: ({ state }, ids) =>
    ids
      .filter((id) => promiseNoun.get(state, id))
      .map((promiseId) => ({ kind: 'promise.remove', payload: { promiseId } })),
}
