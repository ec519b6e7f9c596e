import type { Change } from '../../core/change.ts'
import { applyChanges, emptyState, type State } from '../../core/state.ts'
import { sayMore } from './sayMore.ts'

/** Between two whole states kept; a jump replays fewer changes than this. */
const KEYFRAME_EVERY = 250

/**
 * A log that can be looked at from any point. States share the tables they have in common, so a keyframe
 * costs what was touched since the last.
 */
export interface Replay {
  /** How many changes there are. */
  readonly length: () => number
  /** The log's next changes. */
  readonly add: (changes: Iterable<Change>) => void
  /** The state after the first `count` changes: 0 = before everything. Beyond the end is the end. */
  readonly stateAfter: (count: number) => State
}

export function createReplay(keyframeEvery: number = KEYFRAME_EVERY): Replay {
  const changes: Change[] = []
  const keyframes: State[] = [emptyState]
  // Playing forwards goes on from here instead of from the keyframe.
  let last = { count: 0, state: emptyState }

  const from = (count: number): { readonly count: number; readonly state: State } => {
    const index = Math.floor(count / keyframeEvery)
    const keyframe = { count: index * keyframeEvery, state: keyframes[index] ?? emptyState }
    return last.count <= count && last.count > keyframe.count ? last : keyframe
  }

  return {
    length: () => changes.length,
    add(next) {
      for (const change of next) {
        changes.push(sayMore(change))
        if (changes.length % keyframeEvery !== 0) continue
        const state = keyframes.at(-1) ?? emptyState
        keyframes.push(applyChanges(state, changes.slice(-keyframeEvery)))
      }
    },
    stateAfter(wanted) {
      const count = Math.max(0, Math.min(changes.length, Math.floor(wanted)))
      const start = from(count)
      // The same moment is the same state: what is memoised on its tables holds.
      if (start.count === count) return start.state
      last = { count, state: applyChanges(start.state, changes.slice(start.count, count)) }
      return last.state
    },
  }
}
