import type { Id } from '../../core/ids.ts'
import type { State } from '../../core/state.ts'
import { selectMunicipalities } from '../municipality/select.ts'
import { selectCardOnMap } from '../stakeholder/select.ts'
import { type Cloud, cloudOver } from './cloud.ts'
import { type Difference, differenceBetween, FEWEST_PLACED } from './difference.ts'
import { medianPoint, type Point, spreadOf } from './point.ts'
import { type Body, type BodyCard, selectBodies } from './selectBodies.ts'

/** Where a municipality has placed a body, and why if it has said so. */
export interface RegionPoint extends Point {
  readonly municipalityId: Id
  readonly municipality: string
  readonly stakeholderId: Id
  readonly reason: string
}

/** A body as the municipalities see it at one gathering. All lists of municipalities are alphabetical. */
export interface RegionBody extends Body {
  /** One card for each municipality: the one that counts. */
  readonly voices: readonly BodyCard[]
  readonly points: readonly RegionPoint[]
  /** Names of municipalities that have said they do not know. */
  readonly unsure: readonly string[]
  /** … that have the card, but have not placed it. */
  readonly unplaced: readonly string[]
  /** … whose list it is not on. */
  readonly without: readonly string[]
  /** The median of those who placed it; null = nobody has. */
  readonly centre: Point | null
  /** One, two where there are two views, none below three placements. */
  readonly clouds: readonly Cloud[]
  readonly difference: Difference<RegionPoint>
  /** For sorting bodies only: municipalities are never compared by it. */
  readonly disagreement: number
}

/** Two views weigh more than the same distance spread evenly: there is something to talk about. */
const TWO_VIEWS_WEIGHT = 1.5

function sayWhere(state: State, cards: readonly BodyCard[], gatheringId: Id) {
  const voices: BodyCard[] = []
  const points: RegionPoint[] = []
  const unsure: string[] = []
  const unplaced: string[] = []
  for (const own of Map.groupBy(cards, ({ municipalityId }) => municipalityId).values()) {
    const seen = own.map((card) => ({ card, on: selectCardOnMap(state, card.stakeholder, gatheringId) }))
    // A name written twice in one municipality is one voice: that of the first card it has placed.
    const chosen = seen.find(({ on }) => on.position) ?? seen.find(({ on }) => on.isUnsure) ?? seen[0]
    if (!chosen) continue
    voices.push(chosen.card)
    const { municipalityId, municipality, stakeholder } = chosen.card
    const { position, isUnsure, reason } = chosen.on
    if (position)
      points.push({
        municipalityId,
        municipality,
        stakeholderId: stakeholder.id,
        x: position.interest,
        y: position.influence,
        reason,
      })
    else (isUnsure ? unsure : unplaced).push(municipality)
  }
  return { voices, points, unsure, unplaced }
}

function seenFromAll(state: State, body: Body, gatheringId: Id): RegionBody {
  const where = sayWhere(state, body.cards, gatheringId)
  const { points } = where
  const having = new Set(body.cards.map(({ municipalityId }) => municipalityId))
  const difference = differenceBetween(points)
  const groups = difference.kind === 'twoViews' ? difference.views.map(({ placed }) => placed) : [points]
  const weight = difference.kind === 'twoViews' ? TWO_VIEWS_WEIGHT : 1
  const isCompared = points.length >= FEWEST_PLACED
  return {
    ...body,
    ...where,
    without: selectMunicipalities(state).flatMap(({ id, name }) => (having.has(id) ? [] : [name])),
    centre: points.length > 0 ? medianPoint(points) : null,
    clouds: isCompared ? groups.map(cloudOver) : [],
    difference,
    disagreement: isCompared ? spreadOf(points) * weight : 0,
  }
}

const collator = new Intl.Collator('nb')

/** All bodies several municipalities have, those they see most differently first; those too few have placed come last. */
export function selectRegion(state: State, gatheringId: Id): readonly RegionBody[] {
  return selectBodies(state)
    .map((body) => seenFromAll(state, body, gatheringId))
    .sort(
      (left, right) =>
        right.disagreement - left.disagreement ||
        right.points.length - left.points.length ||
        collator.compare(left.nameKey, right.nameKey),
    )
}
