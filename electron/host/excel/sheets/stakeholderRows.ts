import type { State } from '../../../../shared/core/state.ts'
import type { Gathering } from '../../../../shared/features/gathering/record.ts'
import { selectGatherings } from '../../../../shared/features/gathering/select.ts'
import type { Municipality } from '../../../../shared/features/municipality/record.ts'
import type { Placement } from '../../../../shared/features/placement/record.ts'
import {
  getPlacement,
  type MapPosition,
  mapPositionOf,
} from '../../../../shared/features/placement/select.ts'
import type { Stakeholder } from '../../../../shared/features/stakeholder/record.ts'
import { hasOwnMap, selectStakeholders } from '../../../../shared/features/stakeholder/select.ts'

/** Where a stakeholder stands at one gathering. */
export interface Placed {
  readonly gathering: Gathering
  /** 1, 2, 3 …: tells two gatherings with one title apart, also in a filter. */
  readonly number: number
  readonly placement: Placement
  /** null = only in the rings, or marked as unsure. */
  readonly position: MapPosition | null
}

export interface StakeholderRow {
  readonly municipality: Municipality
  readonly stakeholder: Stakeholder
  readonly placed: Placed | null
}

const isAnswered = ({ influence, ringX, isUnsure }: Placement): boolean =>
  influence !== null || ringX !== null || isUnsure

const collator = new Intl.Collator('nb')

const inOrder = (state: State, { id }: Municipality): readonly Stakeholder[] =>
  selectStakeholders(state, id).toSorted((left, right) => collator.compare(left.name, right.name))

function placedAt(
  state: State,
  stakeholder: Stakeholder,
  gathering: Gathering,
  number: number,
): Placed | null {
  const placement = getPlacement(state, stakeholder.id, gathering.id)
  return placement && isAnswered(placement)
    ? { gathering, number, placement, position: mapPositionOf(placement) }
    : null
}

/** A gathering nobody has worked at would only repeat the one before. */
const worked = (
  state: State,
  municipality: Municipality,
): readonly { gathering: Gathering; number: number }[] =>
  selectGatherings(state)
    .map((gathering, index) => ({ gathering, number: index + 1 }))
    .filter(({ gathering }) => hasOwnMap(state, municipality.id, gathering.id))

/** One row a stakeholder, with the place of the last gathering its map was worked on; in Norwegian order. */
export function stakeholderRows(state: State, municipality: Municipality): readonly StakeholderRow[] {
  const last = worked(state, municipality).at(-1)
  return inOrder(state, municipality).map((stakeholder) => ({
    municipality,
    stakeholder,
    placed: last ? placedAt(state, stakeholder, last.gathering, last.number) : null,
  }))
}

export type PlacementRow = StakeholderRow & { readonly placed: Placed }

/** One row for each stakeholder and gathering where it has a place, so that a filter on the gathering gives its map. */
export const placementRows = (state: State, municipality: Municipality): readonly PlacementRow[] =>
  worked(state, municipality).flatMap(({ gathering, number }) =>
    inOrder(state, municipality).flatMap((stakeholder): PlacementRow[] => {
      const placed = placedAt(state, stakeholder, gathering, number)
      return placed ? [{ municipality, stakeholder, placed }] : []
    }),
  )
