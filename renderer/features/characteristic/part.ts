import type { Id } from '../../../shared/core/ids.ts'

/** What is being edited: one characteristic, the five levels, or what the report is called. */
export type Part =
  | { readonly kind: 'characteristic'; readonly id: Id }
  | { readonly kind: 'levels' }
  | { readonly kind: 'report' }
