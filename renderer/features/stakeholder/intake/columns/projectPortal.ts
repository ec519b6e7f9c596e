import { comparableName } from '../../../../../shared/features/stakeholder/comparableName.ts'
import { findInPack } from '../../../../../shared/features/stakeholder/packMatches.ts'
import type { CategoryKey } from '../../../../../shared/packs/categoryPack.ts'
import { type ProjectPortalGroup, projectPortalPack } from '../../../../../shared/packs/projectPortalPack.ts'

const byWord = new Map<string, ProjectPortalGroup>(
  projectPortalPack.map((group) => [comparableName(group.word).replaceAll(' ', ''), group]),
)

const groupOf = (word: string): ProjectPortalGroup | undefined =>
  byWord.get(comparableName(word).replaceAll(' ', ''))

/** Whether a column holds Prosjektportalen's groups: its heading says so, or most of its words are theirs. */
export function isProjectPortal(heading: string, cells: readonly string[]): boolean {
  const words = new Set(cells.filter((cell) => groupOf(cell) !== undefined).map(comparableName))
  if (words.size > 0 && /interessentgruppe/u.test(comparableName(heading))) return true
  return words.size > 1 && cells.filter((cell) => groupOf(cell) !== undefined).length * 2 > cells.length
}

/** The category of a card in such a group; a name we know decides among those the group can be. */
export function categoryOfGroup(word: string, name: string): CategoryKey | null {
  const group = groupOf(word)
  if (!group) return null
  const own = findInPack(name)?.item.category
  return own !== undefined && group.others.includes(own) ? own : group.category
}
