import { findInPack } from '../../../../shared/features/stakeholder/packMatches.ts'
import { readName } from '../../../../shared/features/stakeholder/readName.ts'

/**
 * What two spellings of the same card have in common: capitals, spaces and signs do not count, and
 * a suggestion from the list is itself in every language. Endings count: what only resembles is
 * pointed out, and never left out.
 */
export function nameKey(name: string): string {
  const known = findInPack(name)
  return known ? `pack:${known.item.key}` : readName(name, '').plain
}
