import { type Change, fieldsOf } from '../core/change.ts'
import type { HistoryEntry } from '../core/history.ts'
import type { Id } from '../core/ids.ts'
import { type State, tableOf } from '../core/state.ts'
import { relationNoun } from './relation/record.ts'
import { stakeholderNoun } from './stakeholder/record.ts'

/** What one works on in one place: a municipality's stakeholder map (whatever its form), its improvement areas, its plan …; or everything of it. */
export interface BoardScope {
  readonly municipalityId: Id
  readonly board: 'stakeholders' | 'areas' | 'plan' | 'parking' | 'assessment' | 'traces' | 'municipality'
}

interface Part {
  readonly kind: string
  readonly id: Id
}

/** Null = whatever is the municipality's. */
const kindsOn: Readonly<Record<BoardScope['board'], ReadonlySet<string> | null>> = {
  stakeholders: new Set(['stakeholder', 'placement', 'relation']),
  areas: new Set(['improvementArea', 'areaPlacement', 'choice']),
  // An action that went with its area comes back where the area does.
  plan: new Set(['action', 'anchoring', 'choice', 'improvementArea']),
  parking: new Set(['parkedItem']),
  // A gap becomes an area without leaving the assessment.
  assessment: new Set(['assessment', 'round', 'improvementArea']),
  traces: new Set(['trace', 'choice', 'action']),
  municipality: null,
}

/** Whose municipality a record is or was; records that are gone are found in the change that took them. */
function ownerOf(state: State, change: Change, { kind, id }: Part): Id | undefined {
  const gone = [...change.removed, ...change.added]
  const find = (noun: string, recordId: Id) =>
    tableOf(state, noun).get(recordId) ??
    gone.find((record) => record.kind === noun && record.id === recordId)
  const cardOwner = (stakeholderId: Id | undefined): Id | undefined => {
    const card = stakeholderId === undefined ? undefined : find('stakeholder', stakeholderId)
    return card && stakeholderNoun.is(card) ? card.municipalityId : undefined
  }
  if (kind === 'municipality') return id
  if (kind === 'stakeholder') return cardOwner(id)
  // A placement's id begins with its card's.
  const [ofId] = id.split('@')
  if (kind === 'placement') return cardOwner(ofId)
  const record = kind === 'areaPlacement' ? find('improvementArea', ofId ?? '') : find(kind, id)
  if (record && relationNoun.is(record)) return cardOwner(record.fromId)
  // Areas and everything of the plan say themselves whose they are.
  const owner = record && fieldsOf(record)['municipalityId']
  return typeof owner === 'string' ? owner : undefined
}

/** Whether a deed touched a board: «Angre» on a map takes back what was done on that map. */
export function isOnBoard(state: State, { change }: HistoryEntry, scope: BoardScope): boolean {
  const { added, updated, removed } = change
  const kinds = kindsOn[scope.board]
  return [...added, ...updated, ...removed].some(
    (part) => (kinds?.has(part.kind) ?? true) && ownerOf(state, change, part) === scope.municipalityId,
  )
}
