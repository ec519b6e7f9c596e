import type { Id } from '../../../../shared/core/ids.ts'
import { ordersAfter } from '../../../../shared/core/order.ts'
import { fail, succeed } from '../../../../shared/core/result.ts'
import type { CommandPayloads } from '../../../../shared/features/model.ts'
import { getPlacement, mapPositionOf } from '../../../../shared/features/placement/select.ts'
import {
  CONTACT_LIMIT,
  NEXT_STEP_LIMIT,
  NOTE_LIMIT,
  STAKEHOLDER_NAME_LIMIT,
} from '../../../../shared/features/stakeholder/limits.ts'
import { selectStakeholders } from '../../../../shared/features/stakeholder/select.ts'
import { selectKeptId } from '../../../../shared/features/stakeholder/selectKept.ts'
import { attitudeKeys } from '../../../../shared/packs/attitudePack.ts'
import { categoryKeys } from '../../../../shared/packs/categoryPack.ts'
import { engagementKeys } from '../../../../shared/packs/engagementPack.ts'
import { involvementKeys } from '../../../../shared/packs/involvementPack.ts'
import { type Cells, dayIn, keyIn, textIn } from './cells.ts'
import { mapGathering, takePlace } from './placeCells.ts'
import type { ColumnProblem, RowTaker, Step, TakerContext } from './rowTaker.ts'

type CardFields = Omit<CommandPayloads['stakeholder.edit'], 'stakeholderIds'>

/** What the cells say of a card; a field nobody wrote in is not there. */
function fieldsIn(cells: Cells): CardFields {
  const yesIn = (column: string): boolean | undefined => {
    const key = keyIn(cells, column, ['yes'])
    return key === undefined ? undefined : key === 'yes'
  }
  const said: CardFields = {
    name: textIn(cells, 'stakeholder'),
    category: keyIn(cells, 'category', categoryKeys),
    note: textIn(cells, 'note'),
    attitude: keyIn(cells, 'attitude', attitudeKeys),
    engagementNow: keyIn(cells, 'engagementNow', engagementKeys),
    engagementWanted: keyIn(cells, 'engagementWanted', engagementKeys),
    involvement: keyIn(cells, 'involvement', involvementKeys),
    isStronglyAffected: yesIn('isStronglyAffected'),
    isRequired: yesIn('isRequired'),
    contact: textIn(cells, 'contact'),
    nextStep: textIn(cells, 'nextStep'),
    nextStepDay: dayIn(cells, 'nextStepDay'),
  }
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
}

/** The steps that put a card where its cells say; nothing when they say nothing of it. */
function placeSteps(
  context: TakerContext,
  stakeholderId: Id,
  cells: Cells,
): { readonly steps: readonly Step[]; readonly problems: readonly ColumnProblem[] } {
  const gathering = mapGathering(context)
  const placement = gathering && getPlacement(context.state, stakeholderId, gathering.id)
  const taken = takePlace(context, cells, mapPositionOf(placement))
  if (taken.kind === 'unsaid') return { steps: [], problems: [] }
  if (taken.kind === 'problem') return { steps: [], problems: taken.problems }
  if (!gathering) return { steps: [], problems: taken.columns.map(notAllowed) }
  const gatheringId = gathering.id
  const step: Step = taken.position
    ? { kind: 'stakeholder.place', payload: { gatheringId, places: [{ stakeholderId, ...taken.position }] } }
    : {
        kind: 'stakeholder.unplace',
        payload: { gatheringId, stakeholderIds: [stakeholderId], form: 'plane' },
      }
  return { steps: [step], problems: [] }
}

const notAllowed = (column: string): ColumnProblem => ({ column, reason: 'rowNotAllowed', hint: '' })

/** «Interessenter»: cards with what is said of them, and where they stand on the map the sheet shows. */
export const stakeholderTaker: RowTaker = {
  hasOwnNames: true,
  livesOnIn: selectKeptId,
  texts: {
    stakeholder: { limit: STAKEHOLDER_NAME_LIMIT, isLine: true, isRequired: true },
    contact: { limit: CONTACT_LIMIT },
    nextStep: { limit: NEXT_STEP_LIMIT },
    note: { limit: NOTE_LIMIT },
  },
  changed(context, id, cells) {
    const place = placeSteps(context, id, cells)
    if (place.problems.length > 0) return fail(place.problems)
    const fields = fieldsIn(cells)
    const isSaid = Object.keys(fields).length > 0
    const edit: Step = { kind: 'stakeholder.edit', payload: { stakeholderIds: [id], ...fields } }
    return succeed([...(isSaid ? [edit] : []), ...place.steps])
  },
  added(context, rows) {
    const { state, municipality, newId } = context
    if (!municipality) return fail([notAllowed('stakeholder')])
    const last = selectStakeholders(state, municipality.id).at(-1)?.order ?? null
    const orders = ordersAfter(last, rows.length)
    const gatheringId = mapGathering(context)?.id
    const stakeholders: CommandPayloads['stakeholder.add']['stakeholders'][number][] = []
    const problems: ColumnProblem[] = []
    for (const [index, cells] of rows.entries()) {
      const { name = '', ...fields } = fieldsIn(cells)
      const taken = takePlace(context, cells, null)
      if (taken.kind === 'problem') problems.push(...taken.problems)
      const position = taken.kind === 'place' ? taken.position : null
      stakeholders.push({
        id: newId(),
        name,
        ...fields,
        order: orders[index] ?? '',
        ...(position && gatheringId !== undefined ? { place: { gatheringId, ...position } } : {}),
      })
    }
    if (problems.length > 0) return fail(problems)
    return succeed([{ kind: 'stakeholder.add', payload: { municipalityId: municipality.id, stakeholders } }])
  },
  removed: (_context, ids) => [{ kind: 'stakeholder.remove', payload: { stakeholderIds: [...ids] } }],
}
