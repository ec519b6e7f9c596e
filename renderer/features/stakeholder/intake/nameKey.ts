import { comparableName } from '../../../../shared/features/stakeholder/comparableName.ts'
import { findInPack } from './packMatches.ts'

/**
 * What two spellings of the same card have in common: capitals, spaces, kinds of dash and loose
 * punctuation do not count, and a suggestion from the list is itself in every language.
 */
export function nameKey(name: string): string {
  const known = findInPack(name)
  if (known) return `pack:${known.item.key}`
  return comparableName(name)
    .replace(/[–—]/g, '-')
    .replace(/[«»“”"'’.,;:!?()]/g, '')
    .replace(/\s*([-/&])\s*/g, '$1')
    .trim()
}
