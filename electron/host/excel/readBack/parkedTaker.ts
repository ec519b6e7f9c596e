import type { Id } from '../../../../shared/core/ids.ts'
import { compareOrder, ordersAfter } from '../../../../shared/core/order.ts'
import { fail, type Result, succeed } from '../../../../shared/core/result.ts'
import { selectMunicipalities } from '../../../../shared/features/municipality/select.ts'
import { PARKED_TEXT_LIMIT, PARKED_TEXT_LIMITS } from '../../../../shared/features/parkedItem/commands.ts'
import {
  type ParkedItem,
  parkedItemNoun,
  settledKeys,
} from '../../../../shared/features/parkedItem/record.ts'
import { sentFields } from '../../../../shared/features/requireTexts.ts'
import { comparableName } from '../../../../shared/features/stakeholder/comparableName.ts'
import { languages } from '../../../../shared/packs/language.ts'
import { getTexts } from '../../../../shared/texts/texts.ts'
import { type Cells, dayIn, keyIn, textIn } from './cells.ts'
import { emptyCell } from './columnProblems.ts'
import type { ColumnProblem, RowTaker, Step, TakerContext } from './rowTaker.ts'
import { takeNamed } from './takeNamed.ts'

/** Everything of a matter but whose it is and whether it is settled. */
const fieldsIn = (cells: Cells) =>
  sentFields({
    text: textIn(cells, 'parked'),
    owner: textIn(cells, 'owner'),
    day: dayIn(cells, 'day'),
    answer: textIn(cells, 'result'),
  })

/** Closing and opening again are deeds of their own. */
function settleSteps(parkedItemId: Id, settled: ParkedItem['settled'] | null | undefined): readonly Step[] {
  const payload = { parkedItemIds: [parkedItemId] }
  if (settled === 'closed') return [{ kind: 'parkedItem.close', payload }]
  return settled === 'open' ? [{ kind: 'parkedItem.reopen', payload }] : []
}

const wholeNetwork: ReadonlySet<string> = new Set(
  languages.map((language) => comparableName(getTexts(language).workbook.wholeNetwork)),
)

/** Whose a new matter is: whoever is named, else whoever's workbook it stands in; null = the whole network's. */
function takeWhose(
  { state, municipality }: TakerContext,
  cells: Cells,
): Result<Id | null, readonly ColumnProblem[]> {
  const name = textIn(cells, 'whose') ?? ''
  if (name.trim() === '') return succeed(municipality?.id ?? null)
  if (wholeNetwork.has(comparableName(name))) return succeed(null)
  // From its own workbook a municipality parks nothing with another.
  const known = municipality ? [municipality] : selectMunicipalities(state)
  const whose = takeNamed('whose', name, known, (one) => one.name)
  return whose.ok ? succeed(whose.value.id) : whose
}

function parkSteps(
  context: TakerContext,
  municipalityId: Id | null,
  cells: Cells,
  order: string,
): readonly Step[] {
  const { text = '', ...said } = fieldsIn(cells)
  const id = context.newId()
  // Written down at home: between gatherings, and of no card.
  const where = { municipalityId, gatheringId: null, about: null }
  const park: Step = { kind: 'parkedItem.park', payload: { id, ...where, text, order } }
  const isSaid = Object.keys(said).length > 0
  const edit: readonly Step[] = isSaid
    ? [{ kind: 'parkedItem.edit', payload: { parkedItemId: id, ...said } }]
    : []
  const settled = keyIn(cells, 'settled', settledKeys)
  return [park, ...edit, ...(settled === 'closed' ? settleSteps(id, settled) : [])]
}

/** «Parkert»: what was put aside for later, and what came of it. */
export const parkedTaker: RowTaker = {
  texts: {
    parked: { limit: PARKED_TEXT_LIMIT, isLine: true, isRequired: true },
    owner: { limit: PARKED_TEXT_LIMITS.owner },
    result: { limit: PARKED_TEXT_LIMITS.answer },
  },
  changed(_context, parkedItemId, cells) {
    if (cells.get('settled') === null) return fail([emptyCell('settled')])
    const fields = fieldsIn(cells)
    const isSaid = Object.keys(fields).length > 0
    const edit: readonly Step[] = isSaid
      ? [{ kind: 'parkedItem.edit', payload: { parkedItemId, ...fields } }]
      : []
    return succeed([...edit, ...settleSteps(parkedItemId, keyIn(cells, 'settled', settledKeys))])
  },
  added(context, rows) {
    const owners = rows.map((cells) => takeWhose(context, cells))
    const problems = owners.flatMap((whose) => (whose.ok ? [] : whose.failure))
    if (problems.length > 0) return fail(problems)
    const last = parkedItemNoun.all(context.state).toSorted(compareOrder).at(-1)?.order ?? null
    const orders = ordersAfter(last, rows.length)
    return succeed(
      rows.flatMap((cells, index) => {
        const whose = owners[index]
        return whose?.ok ? parkSteps(context, whose.value, cells, orders[index] ?? '') : []
      }),
    )
  },
  removed({ state }, ids) {
    const parkedItemIds = ids.filter((id) => parkedItemNoun.get(state, id))
    return parkedItemIds.length > 0 ? [{ kind: 'parkedItem.remove', payload: { parkedItemIds } }] : []
  },
}
