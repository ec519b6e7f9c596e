import type { Id } from '../../../../shared/core/ids.ts'
import { windowMemory } from '../../../ui/browserMemory.ts'

const MEMORY_KEY = 'notSame'

/** Which of two comes first must not matter. */
const pairKey = (one: Id, other: Id): string => [one, other].sort().join(' ')

/**
 * Pairs of cards somebody has said are not the same. An opinion of this window's hands, not of the network: kept over
 * a reload, never in the file.
 */
let pairs: ReadonlySet<string> = new Set(windowMemory.read(MEMORY_KEY)?.split('\n'))
const listeners = new Set<() => void>()

function remember(next: ReadonlySet<string>): void {
  pairs = next
  windowMemory.write(MEMORY_KEY, next.size === 0 ? null : [...next].join('\n'))
  for (const listener of listeners) listener()
}

export const notSame = {
  get: (): ReadonlySet<string> => pairs,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  has: (known: ReadonlySet<string>, one: Id, other: Id): boolean => known.has(pairKey(one, other)),
  add: (one: Id, other: Id): void => remember(new Set([...pairs, pairKey(one, other)])),
  remove: (asked: readonly (readonly [Id, Id])[]): void => {
    const again = new Set(asked.map(([one, other]) => pairKey(one, other)))
    remember(new Set([...pairs].filter((pair) => !again.has(pair))))
  },
} as const
