import type { Id } from '../../shared/core/ids.ts'
import type { State } from '../../shared/core/state.ts'
import { selectGatherings } from '../../shared/features/gathering/select.ts'
import type { Texts } from '../../shared/texts/texts.ts'

/** «Samling 2 · Valget»; empty for a gathering that is gone. */
export function gatheringTitle(state: State, gatheringId: Id, { frame }: Pick<Texts, 'frame'>): string {
  const gatherings = selectGatherings(state)
  const index = gatherings.findIndex(({ id }) => id === gatheringId)
  const gathering = gatherings[index]
  return gathering ? frame.gathering(index + 1, gathering.title) : ''
}
