import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'

/** A place in a list that leaves room on both sides, so moving one row never rewrites the others. */
export type Order = string

/**
 * An order between two neighbours; null = there is none on that side. Two that were put at the same
 * moment may have one order: there is nothing between them, so it goes right after the first.
 */
export const orderBetween = (before: Order | null, after: Order | null): Order =>
  generateKeyBetween(before, before !== null && after !== null && before >= after ? null : after)

/** Whether a text is an order this list could have made. */
export function isOrder(text: string): boolean {
  try {
    generateKeyBetween(text, null)
    return true
  } catch {
    // The library's only way to say no.
    return false
  }
}

/** `count` orders after `last` (null = the list is empty). */
export const ordersAfter = (last: Order | null, count: number): readonly Order[] =>
  generateNKeysBetween(last, null, count)

/** Plain code-unit order: fractional keys must never be compared by a locale. */
export const compareOrder = (left: { order: Order }, right: { order: Order }): number =>
  left.order < right.order ? -1 : left.order > right.order ? 1 : 0
