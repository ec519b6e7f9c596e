import type { AnyRecord } from '../../../../shared/core/change.ts'
import type { State, Table } from '../../../../shared/core/state.ts'
import type { Assessment } from '../../../../shared/features/assessment/record.ts'
import type { ImprovementArea } from '../../../../shared/features/improvementArea/record.ts'
import type { Placement } from '../../../../shared/features/placement/record.ts'
import type { Relation } from '../../../../shared/features/relation/record.ts'
import type { Stakeholder } from '../../../../shared/features/stakeholder/record.ts'

/**
 * What a group thinks of others, and the free words beside a place or a level, where others are named. The
 * reason for a choice is not among them: it is what the municipality says of itself, and is tabled.
 */
const unsaid: {
  readonly stakeholder: Partial<Stakeholder>
  readonly placement: Partial<Placement>
  readonly relation: Partial<Relation>
  readonly assessment: Partial<Assessment>
  readonly improvementArea: Partial<ImprovementArea>
} = {
  stakeholder: {
    attitude: null,
    engagementNow: null,
    engagementWanted: null,
    involvement: null,
    isStronglyAffected: false,
    isRequired: false,
    note: '',
  },
  placement: { reason: '' },
  relation: { note: '' },
  assessment: { reason: '' },
  // What was merged into it lies within it, as it was.
  improvementArea: { note: '', merged: [] },
}

/**
 * The same network with nothing judged in it. Taken out of the records and not only out of the tables, so
 * that no sheet, also one that is made later, can let any of it slip out.
 */
export function withoutJudgements(state: State): State {
  const tables = new Map(state.tables)
  for (const [kind, fields] of Object.entries(unsaid)) {
    const table = state.tables.get(kind)
    if (table) tables.set(kind, cleared(table, fields))
  }
  return { tables, history: state.history }
}

const cleared = (table: Table, fields: object): Table =>
  new Map([...table].map(([id, record]): [string, AnyRecord] => [id, { ...record, ...fields }]))
