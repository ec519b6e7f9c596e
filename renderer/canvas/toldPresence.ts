import type { Presence } from '../../shared/sync/protocol.ts'
import type { CardDrag } from './boardConfig.ts'

/** The wire takes no more cards in one window's hands. */
const MOST_DRAGS = 20

/** A board without a key is one person's own: what a hand does there is told to nobody. */
export const isToldToOthers = (boardKey: string): boolean => boardKey !== ''

/** What other windows get to know of the cards in a hand on this board; null = nothing. */
export function toldPresence(boardKey: string, drags: readonly CardDrag[]): Presence | null {
  if (!isToldToOthers(boardKey) || drags.length === 0) return null
  const held = drags.slice(0, MOST_DRAGS).map(({ id, x, y }) => ({ cardId: id, x, y }))
  return { board: boardKey, drags: held }
}
