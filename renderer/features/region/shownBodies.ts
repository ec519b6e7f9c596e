import { FEWEST_PLACED } from '../../../shared/features/region/difference.ts'
import type { RegionBody } from '../../../shared/features/region/selectRegion.ts'

/** Ways to see the region: the five largest disagreements as clouds, all as clouds, or only where each body's centre is. */
export const regionShows = ['largest', 'all', 'centres'] as const
export type RegionShow = (typeof regionShows)[number]

/** More clouds than this lie over each other so that none is seen. */
export const LARGEST = 5

export const isDisagreement = ({ difference }: RegionBody): boolean =>
  difference.kind !== 'agreed' && difference.kind !== 'tooFew'

/** Enough have placed it to say whether they agree. */
export const isCompared = ({ points }: RegionBody): boolean => points.length >= FEWEST_PLACED

/** What the map shows: bodies with their names, and those of them with their clouds. */
export interface ShownBodies {
  readonly named: readonly RegionBody[]
  readonly clouded: readonly RegionBody[]
}

/** `bodies` with the largest disagreement first. The chosen one is always named. */
export function selectShown(
  bodies: readonly RegionBody[],
  show: RegionShow,
  selected: RegionBody | null,
): ShownBodies {
  const compared = bodies.filter(isCompared)
  const named = selected && !compared.includes(selected) ? [...compared, selected] : compared
  const clouded = {
    largest: compared.filter(isDisagreement).slice(0, LARGEST),
    all: compared,
    centres: [],
  }[show]
  return { named, clouded }
}
