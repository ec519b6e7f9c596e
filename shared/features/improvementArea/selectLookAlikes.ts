import type { Id } from '../../core/ids.ts'
import type { State } from '../../core/state.ts'
import { getMunicipality } from '../municipality/select.ts'
import { findNameKin } from '../stakeholder/findNameKin.ts'
import { readName } from '../stakeholder/readName.ts'
import type { ImprovementArea } from './record.ts'
import { selectImprovementAreas } from './select.ts'

/** Two areas that may say the same; the older one is suggested to stay. */
export interface LookAlikes {
  readonly keep: ImprovementArea
  readonly gone: ImprovementArea
}

/** Shorter words bind a title together and carry no matter of their own; the longer ones that do so too are listed. */
const SHORTEST_MATTER = 5
const bindingWords = new Set([
  'bedre',
  'betre',
  'felles',
  'sammen',
  'saman',
  'mellom',
  'andre',
  'flere',
  'fleire',
  'eller',
  'samarbeid',
  'kommune',
  'kommunen',
  'næringsliv',
  'næringslivet',
  'better',
  'between',
  'business',
  'municipality',
])

/** As much of two titles must be shared before they are worth asking about. */
const SHARED_ENOUGH = 0.6
/** Beginning letters that make two endings of one word the same: «saksbehandling», «saksbehandlingen». */
const STEM_LETTERS = 8

const matterOf = (title: string): ReadonlySet<string> =>
  new Set(
    readName(title)
      .words.filter((word) => word.length >= SHORTEST_MATTER && !bindingWords.has(word))
      .map((word) => word.slice(0, STEM_LETTERS)),
  )

/** Whether most of the words that carry the matter are in both titles; two at least, since one is a subject, not a likeness. */
function isSameMatter(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((word) => other.has(word)).length
  return shared >= 2 && shared >= SHARED_ENOUGH * Math.min(one.size, other.size)
}

/**
 * Areas of one municipality that may say the same: their titles are kin as names are (spelling, endings), or share
 * most of the words that carry the matter. The newest first.
 */
export function selectLookAlikes(state: State, municipalityId: Id): readonly LookAlikes[] {
  const areas = selectImprovementAreas(state, municipalityId)
  const placeName = getMunicipality(state, municipalityId)?.name ?? ''
  const kin = findNameKin(areas.map(({ title }) => readName(title, placeName)))
  const known = new Set(kin.map(({ first, second }) => `${first} ${second}`))
  const matters = areas.map(({ title }) => matterOf(title))
  const pairs = kin.map(({ first, second }) => [first, second] as const)
  for (const [second, matter] of matters.entries())
    for (const [first, earlier] of matters.slice(0, second).entries())
      if (!known.has(`${first} ${second}`) && isSameMatter(earlier, matter)) pairs.push([first, second])
  return pairs
    .toSorted((one, other) => other[1] - one[1] || other[0] - one[0])
    .flatMap(([first, second]) => {
      const [keep, gone] = [areas[first], areas[second]]
      return keep && gone ? [{ keep, gone }] : []
    })
}
