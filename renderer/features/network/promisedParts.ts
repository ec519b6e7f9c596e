import type { ComponentType } from 'react'
import type { PromisedItem } from '../../../shared/features/promise/selectPromisedLast.ts'

/** Handed in by the window: how promises are written is the gatherings' own, and this view knows no other feature's. */
export interface PromisedParts {
  /** What was promised, in one line. */
  readonly Summary: ComponentType<{ readonly items: readonly PromisedItem[] }>
  /** Each promise, with how it went, to be set on the spot. */
  readonly List: ComponentType<{ readonly items: readonly PromisedItem[] }>
}
