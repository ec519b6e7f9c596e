import { type Fields, fieldsOf } from '../../core/change.ts'
import type { Id } from '../../core/ids.ts'
import type { Matrix } from '../areaPlacement/matrix.ts'
import { priorityQuadrantOf } from '../improvementArea/quadrant.ts'
import { quadrantOf, ringOf } from '../stakeholder/quadrant.ts'
import type { HistoryBoard, HistoryMove, HistoryZone } from './deed.ts'
import type { RecordBook, Touch } from './recordBook.ts'

type ZoneOf = (placement: Fields | undefined) => HistoryZone

function pairOf(placement: Fields, x: string, y: string): { readonly x: number; readonly y: number } | null {
  const [right, up] = [placement[x], placement[y]]
  return typeof right === 'number' && typeof up === 'number' ? { x: right, y: up } : null
}

const mapZone: ZoneOf = (placement) => {
  const at = placement && pairOf(placement, 'interest', 'influence')
  if (at) return quadrantOf({ interest: at.x, influence: at.y })
  return placement?.['isUnsure'] === true ? 'unsure' : 'tray'
}

const ringZone: ZoneOf = (placement) => {
  const at = placement && pairOf(placement, 'ringX', 'ringY')
  return at ? ringOf({ ringX: at.x, ringY: at.y }) : 'tray'
}

const matrixZone =
  (matrix: Matrix): ZoneOf =>
  (placement) => {
    const [x, y] = matrix === 'reach' ? ['influenceability', 'importance'] : ['effort', 'effect']
    const at = placement && pairOf(placement, x ?? '', y ?? '')
    return at ? priorityQuadrantOf(matrix, at) : 'tray'
  }

const zones: Readonly<Record<HistoryBoard, ZoneOf>> = {
  map: mapZone,
  rings: ringZone,
  reach: matrixZone('reach'),
  effort: matrixZone('effort'),
}

/** Which board an event moved something on; null = it moved nothing. */
function boardOf(kind: string, touch: Touch): HistoryBoard | null {
  switch (kind) {
    case 'stakeholder.unplace':
      return hasChanged(touch, ['ringX', 'ringY']) && !hasChanged(touch, ['influence', 'interest'])
        ? 'rings'
        : 'map'
    case 'stakeholder.place':
    case 'stakeholder.markUnsure':
      return 'map'
    case 'stakeholder.placeInRings':
      return 'rings'
    case 'improvementArea.place':
    case 'improvementArea.unplace':
      return hasChanged(touch, ['effect', 'effort']) ? 'effort' : 'reach'
    default:
      return null
  }
}

function hasChanged({ before, after }: Touch, fields: readonly string[]): boolean {
  const [was, is] = [before && fieldsOf(before), after && fieldsOf(after)]
  return fields.some((field) => (was?.[field] ?? null) !== (is?.[field] ?? null))
}

/** Where the placement that counted before stood: its own, else that of the nearest gathering before. */
function placementBefore(book: RecordBook, { kind, before, after }: Touch): Fields | undefined {
  if (before) return fieldsOf(before)
  if (!after) return undefined
  const { stakeholderId, improvementAreaId, gatheringId } = fieldsOf(after)
  const owner = stakeholderId ?? improvementAreaId
  const ids: readonly Id[] = book.gatheringIds()
  for (let index = ids.indexOf(String(gatheringId)) - 1; index >= 0; index -= 1) {
    const earlier = book.fields(kind, `${owner}@${ids[index]}`)
    if (earlier) return earlier
  }
  return undefined
}

/** From where to where, for an event that moved one thing. */
export function moveOf(book: RecordBook, kind: string, touches: readonly Touch[]): HistoryMove | null {
  const [touch, ...others] = touches.filter(
    (each) => each.kind === 'placement' || each.kind === 'areaPlacement',
  )
  if (!touch || others.length > 0) return null
  const board = boardOf(kind, touch)
  if (board === null) return null
  const zoneOf = zones[board]
  const to = zoneOf(touch.after && fieldsOf(touch.after))
  return { board, from: zoneOf(placementBefore(book, touch)), to }
}
