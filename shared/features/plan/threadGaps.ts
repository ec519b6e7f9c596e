import type { Id } from '../../core/ids.ts'
import { type AnchoringSide, anchoringSides } from '../../packs/anchoringBodyPack.ts'
import type { Action } from '../action/record.ts'
import { isOpen, isOverdue } from '../action/select.ts'
import type { Anchoring } from '../anchoring/record.ts'
import { type AreaSides, isAnchoringOverdue } from '../anchoring/select.ts'
import type { Choice } from '../choice/record.ts'
import { isExplained } from '../choice/select.ts'
import type { ImprovementArea } from '../improvementArea/record.ts'
import type { Stakeholder } from '../stakeholder/record.ts'
import { hasGap, type ThreadLevel } from './threadLevels.ts'

/** The record a gap is about, so that a screen can name it and go there. */
export interface GapSubject {
  readonly noun: 'improvementArea' | 'choice' | 'action' | 'anchoring'
  readonly id: Id
}

type AreaGapKey =
  | 'noCharacteristic'
  | 'noVision'
  | 'noStakeholders'
  | 'notChosen'
  | 'noReason'
  | 'noAction'
  | 'noAnchoring'
  | 'noGapBehind'
  | 'noOutcome'
type ActionGapKey = 'noOwner' | 'noDay' | 'overdue' | 'noResult'
type LevelGapKey = 'notAssessed' | 'noWanted'

/** One place where the thread is broken. */
export type ThreadGap =
  | { readonly key: AreaGapKey | ActionGapKey; readonly about: GapSubject }
  | { readonly key: LevelGapKey; readonly characteristicId: Id; readonly about: GapSubject }
  | { readonly key: 'sideEmpty'; readonly side: AnchoringSide; readonly about: GapSubject }

/** What a thread is read from. */
interface ThreadParts {
  readonly area: ImprovementArea
  readonly choice: Choice | null
  readonly stakeholders: readonly Stakeholder[]
  readonly actions: readonly Action[]
  readonly anchorings: readonly Anchoring[]
  readonly sides: AreaSides
  readonly levels: readonly ThreadLevel[]
}

/** When the thread is looked at. */
export interface GapMoment {
  /** ISO day. */
  readonly today: string
  /** The last gathering has come, and it is the one that is shown: now the choice is answered for. */
  readonly isAtEnd: boolean
}

/** Only what the thread begins with is asked about; where a level or a wish is missing there is no telling whether it is far. */
function levelGaps({ levels, choice }: ThreadParts, about: GapSubject): readonly ThreadGap[] {
  const missing = levels.flatMap(({ characteristicId, assessment }): readonly ThreadGap[] => {
    if (!assessment) return [{ key: 'notAssessed', characteristicId, about }]
    return assessment.wanted === null ? [{ key: 'noWanted', characteristicId, about }] : []
  })
  const isUnfounded = choice !== null && levels.length > 0 && missing.length === 0 && !levels.some(hasGap)
  return isUnfounded ? [{ key: 'noGapBehind', about }] : missing
}

/** Open actions are asked who and when; those that are done, what came of them. One that was stopped is asked nothing. */
function actionGaps(actions: readonly Action[], today: string): readonly ThreadGap[] {
  return actions.flatMap((action) => {
    const keys: ActionGapKey[] = []
    if (action.status === 'done' && action.result.trim() === '') keys.push('noResult')
    if (!isOpen(action))
      return keys.map((key): ThreadGap => ({ key, about: { noun: 'action', id: action.id } }))
    if (action.owner.trim() === '') keys.push('noOwner')
    if (action.day === null) keys.push('noDay')
    if (isOverdue(action, today)) keys.push('overdue')
    return keys.map((key): ThreadGap => ({ key, about: { noun: 'action', id: action.id } }))
  })
}

/** The sides only count once somebody has begun: before that, one gap says it all. */
function anchoringGaps(
  { anchorings, sides: { sides, isRegionNeeded } }: ThreadParts,
  area: GapSubject,
  today: string,
): readonly ThreadGap[] {
  if (anchorings.length === 0) return [{ key: 'noAnchoring', about: area }]
  const empty = anchoringSides.filter(
    (side) => sides[side] === 'empty' && (side !== 'region' || isRegionNeeded),
  )
  const overdue = anchorings.filter((step) => isAnchoringOverdue(step, today))
  return [
    ...empty.map((side): ThreadGap => ({ key: 'sideEmpty', side, about: area })),
    ...overdue.map(({ id }): ThreadGap => ({ key: 'overdue', about: { noun: 'anchoring', id } })),
  ]
}

/** What is missing along a thread, in the order it is read: from why, through who, to what, where, and what came of it. */
export function findThreadGaps(parts: ThreadParts, { today, isAtEnd }: GapMoment): readonly ThreadGap[] {
  const { area, choice, stakeholders, actions } = parts
  const about: GapSubject = { noun: 'improvementArea', id: area.id }
  const gaps: ThreadGap[] = []
  if (area.characteristics.length === 0) gaps.push({ key: 'noCharacteristic', about })
  gaps.push(...levelGaps(parts, about))
  if (area.vision.trim() === '') gaps.push({ key: 'noVision', about })
  if (stakeholders.length === 0) gaps.push({ key: 'noStakeholders', about })
  if (!choice) gaps.push({ key: 'notChosen', about })
  else if (!isExplained(choice)) gaps.push({ key: 'noReason', about: { noun: 'choice', id: choice.id } })
  // A plan whose every action was stopped has none.
  if (actions.every(({ status }) => status === 'stopped')) gaps.push({ key: 'noAction', about })
  gaps.push(...actionGaps(actions, today), ...anchoringGaps(parts, about, today))
  if (isAtEnd && choice && choice.happened === null && choice.outcome.trim() === '')
    gaps.push({ key: 'noOutcome', about: { noun: 'choice', id: choice.id } })
  return gaps
}
