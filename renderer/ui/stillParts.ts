import type { ComponentType } from 'react'
import type { Id } from '../../shared/core/ids.ts'
import type { Matrix } from '../../shared/features/areaPlacement/matrix.ts'

/** A board to look at, of whatever state stands around it. */
export interface StillProps {
  readonly municipalityId: Id
  readonly gatheringId: Id
  /** Whether its cards are told one by one: not while they change many times a second. */
  readonly isTold: boolean
  /** Cards that are pointed out: what was done last was about them. */
  readonly markedIds: ReadonlySet<Id>
  /** Set while a picture of it is being saved. */
  readonly picture: { readonly day: string | null; readonly onClose: () => void } | null
}

/**
 * The boards as they were, handed in by the window: the view of the history knows no other feature's.
 */
export interface StillParts {
  readonly MapStill: ComponentType<StillProps & { readonly form: 'plane' | 'rings' }>
  readonly MatrixStill: ComponentType<StillProps & { readonly matrix: Matrix }>
}
