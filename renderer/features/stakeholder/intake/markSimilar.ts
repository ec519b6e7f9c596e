import { findNameKin } from '../../../../shared/features/stakeholder/findNameKin.ts'
import { readName } from '../../../../shared/features/stakeholder/readName.ts'

/** For each of the offered names (by index) the name already there that it resembles, if any. */
export function markSimilar(
  offered: readonly string[],
  present: readonly string[],
  placeName: string,
): ReadonlyMap<number, string> {
  const all = [...present, ...offered].map((name) => readName(name, placeName))
  const similar = new Map<number, string>()
  for (const { first, second } of findNameKin(all)) {
    const [ownAt, otherAt] = [Math.min(first, second), Math.max(first, second)]
    const own = present[ownAt]
    if (own !== undefined && otherAt >= present.length) similar.set(otherAt - present.length, own)
  }
  return similar
}
