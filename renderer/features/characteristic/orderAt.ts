import type { Id } from '../../../shared/core/ids.ts'
import { type Order, orderBetween } from '../../../shared/core/order.ts'

interface Ordered {
  readonly id: Id
  readonly order: Order
}

/** The order that puts one row at `index` (0 = first) among the others; null = it stands there already. */
export function orderAt(list: readonly Ordered[], id: Id, index: number): Order | null {
  const others = list.filter((row) => row.id !== id)
  const at = Math.max(0, Math.min(index, others.length))
  if (list[at]?.id === id) return null
  return orderBetween(others[at - 1]?.order ?? null, others[at]?.order ?? null)
}
