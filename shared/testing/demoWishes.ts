import type { Language } from '../packs/language.ts'
import { type PackStakeholder, stakeholderPack } from '../packs/stakeholderPack.ts'
import { stripSoftHyphens } from '../packs/stripSoftHyphens.ts'
import { areaScores, type DemoScore, mossAreas } from './demoAreas.ts'
import { demoNotes } from './demoNotes.ts'
import type { DemoPlan } from './demoPlans.ts'
import {
  type DemoPosition,
  mossFirstGathering,
  mossSecondGathering,
  mossTray,
  typicalPositions,
} from './demoPositions.ts'
import { type DemoSaid, demoSaid } from './demoSaid.ts'
import { freePlace } from './demoSpread.ts'
import type { SeededRandom } from './seededRandom.ts'

/** A card as it shall end up: where it stands at the first and second gathering, null = not placed. */
export interface CardWish {
  /** The pack's key. */
  readonly key: string
  readonly name: string
  readonly category: string
  readonly note: string
  /** A card of a crowd is only a name: nobody has said anything of it. */
  readonly said: DemoSaid | null
  readonly first: DemoPosition | null
  readonly second: DemoPosition | null
}

/** An improvement area as it shall end up; score null = not placed. */
export interface AreaWish {
  readonly key: string
  readonly score: DemoScore | null
}

type DemoLanguage = Exclude<Language, 'en'>

const MIDDLE: DemoPosition = [0.5, 0.5]
const seaKeys = new Set(['port', 'fishersAndAquaculture'])
/** Suggestions for other parts of the country than Viken. */
const farAwayKeys = new Set(['reindeerHerders'])
const coreKeys = new Set([
  'municipalCouncil',
  'executiveCommittee',
  'mayor',
  'opposition',
  'chiefExecutive',
  'businessOfficer',
  'planningAndPermits',
  'cornerstoneCompany',
  'startUps',
  'businessAssociation',
  'countyAuthority',
])

const cardOf = (pack: PackStakeholder, language: DemoLanguage): Omit<CardWish, 'first' | 'second'> => ({
  key: pack.key,
  said: demoSaid[pack.key] ?? null,
  name: pack.name[language],
  category: pack.category,
  note: demoNotes[pack.key]?.[language] ?? '',
})

/** The cards of Moss, whose map is known card by card. */
export function mossCards(): readonly CardWish[] {
  return stakeholderPack.flatMap((pack) => {
    const second = mossSecondGathering[pack.key] ?? null
    if (!second && !mossTray.includes(pack.key)) return []
    const moved = mossFirstGathering[pack.key]
    return [{ ...cardOf(pack, 'nb'), first: moved === undefined ? second : moved, second }]
  })
}

/** `count` cards all over the first map: a map far fuller than any group makes. */
export function crowdCards(count: number, random: SeededRandom): readonly CardWish[] {
  const edge = (): number => Math.round(random.between(0.02, 0.98) * 1000) / 1000
  return Array.from({ length: count }, (_, index) => {
    const pack = stakeholderPack[index % stakeholderPack.length] ?? random.pick(stakeholderPack)
    const round = Math.floor(index / stakeholderPack.length)
    const name = stripSoftHyphens(pack.name.nb)
    return {
      key: pack.key,
      said: null,
      name: round === 0 ? name : `${name} ${round + 1}`,
      category: pack.category,
      note: '',
      first: [edge(), edge()] as const,
      second: null,
    }
  })
}

/** Cards a municipality like this might have made, placed about where such cards tend to stand. */
export function plannedCards(
  plan: DemoPlan,
  language: DemoLanguage,
  random: SeededRandom,
): readonly CardWish[] {
  const fitting = stakeholderPack.filter(
    ({ key }) => !farAwayKeys.has(key) && (plan.coastal || !seaKeys.has(key)),
  )
  const core = fitting.filter(({ key }) => coreKeys.has(key))
  const others = random.shuffle(fitting.filter(({ key }) => !coreKeys.has(key)))
  const chosen = [...core, ...others].slice(0, plan.cards)
  // The tray holds what was added last; the core is always on the map.
  const placedCount = plan.cards - plan.tray
  const secondCount = Math.round(plan.cards * plan.second)
  const taken: { first: DemoPosition[]; second: DemoPosition[] } = { first: [], second: [] }
  return chosen.map((pack, index) => {
    const typical = typicalPositions[pack.key] ?? MIDDLE
    const first = index < placedCount ? freePlace(typical, taken.first, random) : null
    if (first) taken.first.push(first)
    const second = index < secondCount ? secondPlace(first ?? typical, taken.second, random) : null
    if (second) taken.second.push(second)
    return { ...cardOf(pack, language), first, second }
  })
}

/** Most cards stay; the group has talked with some since, and those care more now. */
function secondPlace(
  before: DemoPosition,
  taken: readonly DemoPosition[],
  random: SeededRandom,
): DemoPosition {
  const [influence, interest] = before
  if (random.next() < 0.6) return freePlace(before, taken, random)
  return freePlace(
    [influence + random.between(-0.08, 0.12), interest + random.between(0.08, 0.25)],
    taken,
    random,
  )
}

export function mossAreaWishes(): readonly AreaWish[] {
  return mossAreas.map((key) => ({ key, score: areaScores[key] ?? null }))
}

export function plannedAreas(plan: DemoPlan, random: SeededRandom): readonly AreaWish[] {
  const keys = random.shuffle(Object.keys(areaScores)).slice(0, plan.areas)
  const taken: DemoPosition[] = []
  return keys.map((key, index) => {
    const typical = areaScores[key]
    if (!typical || index >= plan.scored) return { key, score: null }
    const place = freePlace([(typical[0] - 1) / 4, (typical[1] - 1) / 4], taken, random)
    taken.push(place)
    return { key, score: [1 + 4 * place[0], 1 + 4 * place[1]] }
  })
}
