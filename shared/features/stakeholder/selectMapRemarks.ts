import type { Id } from '../../core/ids.ts'
import type { State } from '../../core/state.ts'
import { type CategoryKey, categoryKeys } from '../../packs/categoryPack.ts'
import { type EngagementKey, engagementPack } from '../../packs/engagementPack.ts'
import type { QuadrantKey } from '../../packs/quadrantPack.ts'
import { quadrantOf } from './quadrant.ts'
import { type CardOnMap, selectCardsOnMap } from './select.ts'

/** The cards a remark is about, in the order of the map. */
interface AboutCards {
  readonly cards: readonly CardOnMap[]
}

/** Remarks that ask one card at a time. */
type CardRemarkKind =
  | 'requiredNotPlaced'
  | 'stepOverdue'
  | 'affectedWithoutStep'
  | 'gapWithoutContact'
  | 'unsure'
  | 'uncategorised'

/** Something the map shows without anybody having said it. A remark and a way on, never a score. */
export type MapRemark = AboutCards &
  (
    | { readonly kind: CardRemarkKind }
    /** `cards`: those of the missing categories that are in the tray. */
    | { readonly kind: 'missingCategories'; readonly categories: readonly CategoryKey[] }
    | { readonly kind: 'oneQuadrant'; readonly quadrant: QuadrantKey }
  )

export type MapRemarkKind = MapRemark['kind']

/** Fewer cards say nothing yet of who is missing or of how they are spread. */
const CARDS_THAT_MAKE_A_MAP = 5
const LARGE_GAP = 2

const levels = new Map(engagementPack.map(({ key, level }) => [key, level]))
const levelOf = (key: EngagementKey | null): number | undefined =>
  key === null ? undefined : levels.get(key)

function hasLargeGap({ engagementNow, engagementWanted }: CardOnMap['stakeholder']): boolean {
  const [now, wanted] = [levelOf(engagementNow), levelOf(engagementWanted)]
  return now !== undefined && wanted !== undefined && wanted - now >= LARGE_GAP
}

/** Placed in either form: a group that works with rings alone has a map too. */
const isOnMap = ({ position, ringPosition }: CardOnMap): boolean => position !== null || ringPosition !== null
const isBlank = (text: string): boolean => text.trim() === ''
/** A key of a newer pack counts as no category, as it does on the card. */
const categoryOf = ({ stakeholder }: CardOnMap): CategoryKey | undefined =>
  categoryKeys.find((key) => key === stakeholder.category)

/** Whether there is enough on the map to say who is missing. */
export const isMap = (cards: readonly CardOnMap[]): boolean =>
  cards.filter(isOnMap).length >= CARDS_THAT_MAKE_A_MAP

function missingCategories(cards: readonly CardOnMap[]): MapRemark | null {
  if (!isMap(cards)) return null
  const present = new Set(cards.filter(isOnMap).map(categoryOf))
  const categories = categoryKeys.filter((key) => !present.has(key))
  if (categories.length === 0) return null
  const inTray = cards.filter((card) => {
    const category = categoryOf(card)
    return category !== undefined && !present.has(category)
  })
  return { kind: 'missingCategories', categories, cards: inTray }
}

function oneQuadrant(cards: readonly CardOnMap[]): MapRemark | null {
  const placed = cards.filter(({ position }) => position !== null)
  const quadrants = new Set(placed.flatMap(({ position }) => (position ? [quadrantOf(position)] : [])))
  const [quadrant] = quadrants
  if (placed.length < CARDS_THAT_MAKE_A_MAP || quadrants.size !== 1 || !quadrant) return null
  return { kind: 'oneQuadrant', quadrant, cards: placed }
}

const isMeantBy: Readonly<Record<CardRemarkKind, (card: CardOnMap, today: string) => boolean>> = {
  // «Usikker» is an answer, and has its own remark.
  requiredNotPlaced: (card) => card.stakeholder.isRequired && !isOnMap(card) && !card.isUnsure,
  stepOverdue: ({ stakeholder: { nextStepDay } }, today) => nextStepDay !== null && nextStepDay < today,
  affectedWithoutStep: ({ stakeholder, position }) =>
    stakeholder.isStronglyAffected &&
    position !== null &&
    position.influence < 0.5 &&
    isBlank(stakeholder.nextStep),
  gapWithoutContact: ({ stakeholder }) => hasLargeGap(stakeholder) && isBlank(stakeholder.contact),
  unsure: ({ isUnsure }) => isUnsure,
  uncategorised: (card) => categoryOf(card) === undefined,
}

/** The most useful first: who must not be forgotten, what was promised, whom it concerns; tidiness comes last. */
const usefulFirst = [
  'requiredNotPlaced',
  'stepOverdue',
  'affectedWithoutStep',
  'gapWithoutContact',
  'missingCategories',
  'oneQuadrant',
  'unsure',
  'uncategorised',
] as const satisfies readonly MapRemarkKind[]

/** The gaps of one municipality's map. `today` as ISO day. */
export function selectMapRemarks(
  state: State,
  municipalityId: Id,
  gatheringId: Id,
  today: string,
): readonly MapRemark[] {
  const cards = selectCardsOnMap(state, municipalityId, gatheringId)
  const remarkOf = (kind: MapRemarkKind): MapRemark | null => {
    if (kind === 'missingCategories') return missingCategories(cards)
    if (kind === 'oneQuadrant') return oneQuadrant(cards)
    const meant = cards.filter((card) => isMeantBy[kind](card, today))
    return meant.length > 0 ? { kind, cards: meant } : null
  }
  return usefulFirst.map(remarkOf).filter((remark) => remark !== null)
}
