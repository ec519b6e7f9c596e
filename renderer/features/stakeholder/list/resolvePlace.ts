import type { MapPosition } from '../../../../shared/features/placement/select.ts'
import { type AxisCell, parseAxisCell, toCellText } from './parseAxisCell.ts'

export const placeAxes = ['influence', 'interest'] as const
export type PlaceAxis = (typeof placeAxes)[number]

/** What has been typed and not yet become a place. */
export type TypedPlace = Readonly<Partial<Record<PlaceAxis, string>>>

export type AxisProblem = 'notUnderstood' | 'outOfRange' | 'otherMissing' | 'emptied'

export interface PlaceOutcome {
  /** What the two cells together ask for; null = nothing yet. */
  readonly deed:
    | { readonly kind: 'place'; readonly position: MapPosition }
    | { readonly kind: 'unplace' }
    | null
  readonly problems: Readonly<Partial<Record<PlaceAxis, AxisProblem>>>
}

/**
 * Two cells as a place on the map. A card needs both: one alone waits for the other and never becomes the
 * middle. A cell nobody typed in counts as exactly as it is stored, so that 0,654 is not made 0,65 by the way.
 */
export function resolvePlace(position: MapPosition | null, typed: TypedPlace): PlaceOutcome {
  const read = (axis: PlaceAxis): AxisCell => {
    const text = typed[axis]
    if (text === undefined || text === toCellText(position?.[axis] ?? null))
      return position ? { kind: 'value', value: position[axis] } : { kind: 'empty' }
    return parseAxisCell(text)
  }
  const cells = { influence: read('influence'), interest: read('interest') }
  if (cells.influence.kind === 'empty' && cells.interest.kind === 'empty')
    return { deed: position && { kind: 'unplace' }, problems: {} }

  const problems: Partial<Record<PlaceAxis, AxisProblem>> = {}
  for (const axis of placeAxes) {
    const cell = cells[axis]
    if (cell.kind === 'wrong') problems[axis] = cell.problem
    if (cell.kind === 'empty') problems[axis] = position ? 'emptied' : 'otherMissing'
  }
  // Beside a number that is wrong the other one may still be changed: the wrong one stands as it stood.
  const meantBy = (axis: PlaceAxis): number | null => {
    const cell = cells[axis]
    return cell.kind === 'value' ? cell.value : (position?.[axis] ?? null)
  }
  const [influence, interest] = [meantBy('influence'), meantBy('interest')]
  if (influence === null || interest === null) return { deed: null, problems }
  const isMoved = position === null || influence !== position.influence || interest !== position.interest
  return { deed: isMoved ? { kind: 'place', position: { influence, interest } } : null, problems }
}
