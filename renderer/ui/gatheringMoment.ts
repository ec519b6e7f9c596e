export type GatheringMoment = 'held' | 'current' | 'coming'

/**
 * Which of the gatherings is now: the last whose day has come (`today` as ISO day), else the first.
 * The same rule as `selectCurrentGathering`, for lists that are not records.
 */
export function gatheringMoments(
  gatherings: readonly { readonly date: string | null }[],
  today: string,
): readonly GatheringMoment[] {
  const current = Math.max(
    0,
    gatherings.findLastIndex(({ date }) => date !== null && date <= today),
  )
  return gatherings.map((_, index) => (index < current ? 'held' : index === current ? 'current' : 'coming'))
}
