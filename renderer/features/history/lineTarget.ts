import { assertNever } from '../../../shared/core/assertNever.ts'
import type { Id } from '../../../shared/core/ids.ts'
import { type State, tableOf } from '../../../shared/core/state.ts'
import { getGathering } from '../../../shared/features/gathering/select.ts'
import type { HistoryBoard } from '../../../shared/features/history/deed.ts'
import type { HistoryLine } from '../../../shared/features/history/lines.ts'
import type { MunicipalityScreen, Place } from '../../ui/place.ts'

export interface LineWhere {
  readonly municipalityId: Id
  /** The gathering it was done at; what the line itself names goes before. */
  readonly gatheringId: Id
}

/** Where the thing a line is about is found now. What is gone is not opened, but its screen is. */
export function lineTarget(line: HistoryLine, state: State, where: LineWhere): Place {
  const { municipalityId } = where
  const gatheringId = gatheringOf(line, state, where)
  const [only] = line.subjects.length === 1 ? line.subjects : []
  const focus = only && tableOf(state, only.kind).has(only.id) ? { focusId: only.id } : {}
  const inMunicipality = (screen: MunicipalityScreen, opened: { focusId?: Id } = {}): Place => ({
    ...{ screen, municipalityId, gatheringId },
    ...opened,
  })
  switch (line.topic) {
    case 'card':
      return inMunicipality('stakeholderMap', focus)
    case 'area':
      if (line.kind === 'choice.report') return inMunicipality('traces')
      return line.kind.startsWith('choice.')
        ? inMunicipality('choosing')
        : inMunicipality('improvementAreas', focus)
    case 'round':
      return inMunicipality(only && isRating(only) ? 'assessment' : 'choosing')
    case 'assessment':
      return inMunicipality('assessment')
    case 'action':
      return line.kind.startsWith('action.')
        ? inMunicipality('plan', focus)
        : { screen: 'promises', gatheringId }
    case 'anchoring':
      return inMunicipality('plan')
    case 'other':
      return otherTarget(line, gatheringId, inMunicipality)
    default:
      return assertNever(line.topic)
  }
}

function otherTarget(
  { kind }: HistoryLine,
  gatheringId: Id,
  inMunicipality: (screen: MunicipalityScreen) => Place,
): Place {
  if (kind.startsWith('parkedItem.')) return inMunicipality('parking')
  if (kind === 'trace.write') return inMunicipality('traces')
  if (kind.startsWith('municipality.')) return { screen: 'overview' }
  return { screen: 'checkOut', gatheringId }
}

const isRating = (record: object): boolean => 'method' in record && record.method === 'rating'

const gatheringOf = ({ gatheringId: named }: HistoryLine, state: State, where: LineWhere): Id =>
  named !== null && getGathering(state, named) ? named : where.gatheringId

/** Where a replay begins: a board of a gathering, at an event. */
export interface ReplayStart {
  readonly board: HistoryBoard
  readonly gatheringId: Id
  readonly seq: number
}

/** Where a line's deeds can be replayed from; null = they were not done on a board. */
export function replayStart(line: HistoryLine, state: State, where: LineWhere): ReplayStart | null {
  const board = boardOfLine(line)
  return board && { board, gatheringId: gatheringOf(line, state, where), seq: line.firstSeq }
}

function boardOfLine({ kind, topic, move }: HistoryLine): HistoryBoard | null {
  if (move) return move.board
  if (kind === 'stakeholder.placeInRings') return 'rings'
  if (topic === 'card') return 'map'
  return topic === 'area' && !kind.startsWith('choice.') ? 'reach' : null
}
