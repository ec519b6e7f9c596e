import type { Id } from '../../../../shared/core/ids.ts'
import type { MatrixPoint } from '../../../../shared/features/areaPlacement/matrix.ts'
import type { Ballot, Round } from '../../../../shared/features/round/record.ts'

/** Where one person has put an area so far: in the list one axis may be answered before the other. */
export interface BallotPlace {
  readonly x: number | null
  readonly y: number | null
}

/** One person's places by area. Lives in the ballot on screen and nowhere else. */
export type BallotPlaces = ReadonlyMap<Id, BallotPlace>

export const noPlace: BallotPlace = { x: null, y: null }

/** The place if both axes are answered; half an answer is no place yet. */
export const wholePlace = ({ x, y }: BallotPlace): MatrixPoint | null =>
  x === null || y === null ? null : { x, y }

export const placeOf = (places: BallotPlaces, areaId: Id): BallotPlace => places.get(areaId) ?? noPlace

/** The places as the box takes them: by place in the round's list, without areas that are not placed. */
export const castPlaces = ({ areas }: Pick<Round, 'areas'>, places: BallotPlaces): Ballot['places'] =>
  areas.flatMap(({ id }, index) => {
    const point = wholePlace(placeOf(places, id))
    return point ? [[index, point.x, point.y] satisfies Ballot['places'][number]] : []
  })
