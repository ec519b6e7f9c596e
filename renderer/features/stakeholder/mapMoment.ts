import type { Id } from '../../../shared/core/ids.ts'
import type { State } from '../../../shared/core/state.ts'
import { selectGatherings } from '../../../shared/features/gathering/select.ts'
import { getMunicipality } from '../../../shared/features/municipality/select.ts'
import { selectEarlierMaps } from '../../../shared/features/stakeholder/selectMapChanges.ts'
import type { Texts } from '../../../shared/texts/texts.ts'

/** Whose map this is, and when: for headings and pictures. */
export interface MapMoment {
  readonly municipality: string
  /** «Samling 2 · Valget» */
  readonly gathering: string
  /** ISO day; null = not set. */
  readonly date: string | null
  /** Number of the gathering the map is compared with; the first map has none before it. */
  readonly earlier: number | null
}

export function selectMapMoment(
  state: State,
  municipalityId: Id,
  gatheringId: Id,
  sinceId: Id | null,
  { frame }: Texts,
): MapMoment {
  const gatherings = selectGatherings(state)
  const index = gatherings.findIndex(({ id }) => id === gatheringId)
  const gathering = gatherings[index]
  const earlierMaps = selectEarlierMaps(state, municipalityId, gatheringId)
  const since = earlierMaps.find(({ id }) => id === sinceId) ?? earlierMaps[0]
  return {
    municipality: getMunicipality(state, municipalityId)?.name ?? '',
    gathering: gathering ? frame.gathering(index + 1, gathering.title) : '',
    date: gathering?.date ?? null,
    earlier: since ? gatherings.indexOf(since) + 1 : null,
  }
}
