import type { Id } from '../../core/ids.ts'
import { type Refusal, refuse } from '../../core/refusal.ts'
import { type Result, succeed } from '../../core/result.ts'
import type { State } from '../../core/state.ts'
import { type Round, roundNoun } from './record.ts'

export const selectOpenRounds = (state: State): readonly Round[] =>
  roundNoun.all(state).filter(({ status }) => status === 'open')

/** A municipality has at most one round open. */
export const getOpenRound = (state: State, municipalityId: Id): Round | undefined =>
  selectOpenRounds(state).find((round) => round.municipalityId === municipalityId)

/** Areas people are voting on right now stay what they are: neither deleted, merged, split nor set aside. */
export function requireOutsideRounds(
  state: State,
  areas: readonly { readonly id: Id; readonly title: string }[],
): Result<null, Refusal> {
  const taken = new Set(selectOpenRounds(state).flatMap((round) => round.areas.map(({ id }) => id)))
  const first = areas.find(({ id }) => taken.has(id))
  return first ? refuse({ reason: 'inOpenRound', title: first.title }) : succeed(null)
}

/** What people answer right now keeps its words: changed under way, they would have answered different questions. */
export function requireNotAsked(state: State, characteristicId: Id): Result<null, Refusal> {
  const asked = selectOpenRounds(state)
    .flatMap(({ characteristics }) => characteristics)
    .find(({ id }) => id === characteristicId)
  return asked ? refuse({ reason: 'inOpenRound', title: asked.title }) : succeed(null)
}
