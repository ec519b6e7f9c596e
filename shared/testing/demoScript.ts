import type { Actor } from '../core/command.ts'
import type { Id } from '../core/ids.ts'
import {
  type CommandOrigin,
  type CommandSource,
  createCommandSource,
} from '../features/createCommandSource.ts'
import type { SeededRandom } from './seededRandom.ts'

/** One hand that acts through a story: its commands, and a clock that only moves when it acts. */
export interface DemoScript extends CommandOrigin {
  readonly random: SeededRandom
  readonly command: CommandSource
  /** Goes on at `time`, unless the story is already past it: time never runs backwards. */
  readonly goTo: (time: number) => void
  /** How long each act takes from here on. */
  readonly setPace: (lowestMs: number, highestMs: number) => void
}

interface ScriptStart {
  readonly random: SeededRandom
  readonly newId: () => Id
  readonly actor: Actor
  readonly startsAt: number
}

export function createDemoScript({ random, newId, actor, startsAt }: ScriptStart): DemoScript {
  let time = startsAt
  let pace = { lowestMs: 4_000, highestMs: 20_000 }
  // Each look at the clock lets a little time pass, so that no two commands share a moment.
  const now = (): number => {
    const answer = time
    time += random.wholeBetween(pace.lowestMs, pace.highestMs)
    return answer
  }
  return {
    random,
    actor,
    newId,
    now,
    command: createCommandSource({ actor, newId, now }),
    goTo: (wanted) => {
      time = Math.max(time, wanted)
    },
    setPace: (lowestMs, highestMs) => {
      pace = { lowestMs, highestMs }
    },
  }
}
