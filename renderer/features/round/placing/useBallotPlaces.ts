import { useMemo, useState } from 'react'
import type { Id } from '../../../../shared/core/ids.ts'
import type { Round } from '../../../../shared/features/round/record.ts'
import type { BoardCard, CardDrag, CardFace } from '../../../canvas/boardConfig.ts'
import { useLanguage } from '../../../ui/language.tsx'
import { areaFace } from './areaFace.ts'
import { type BallotPlace, type BallotPlaces, placeOf, wholePlace } from './ballotPlaces.ts'

const nowhere: BallotPlaces = new Map()

/** One person's places while the ballot is on screen: gone with it, never in the state, the file or another window. */
export function useBallotPlaces({ areas }: Round) {
  const { language } = useLanguage()
  const [places, setPlaces] = useState(nowhere)
  /** Alphabetical: the order of a list must not say what to think of first. */
  const listed = useMemo(
    () => [...areas].sort((left, right) => left.title.localeCompare(right.title, language)),
    [areas, language],
  )
  const cards = useMemo(() => {
    const placed: BoardCard[] = []
    const unplaced: CardFace[] = []
    for (const area of listed) {
      const point = wholePlace(placeOf(places, area.id))
      if (point) placed.push({ ...areaFace(area), ...point })
      else unplaced.push(areaFace(area))
    }
    return { placed, unplaced }
  }, [listed, places])
  const deeds = useMemo(
    () => ({
      set: (areaId: Id, place: Partial<BallotPlace>): void =>
        setPlaces((before) => new Map(before).set(areaId, { ...placeOf(before, areaId), ...place })),
      place: (drags: readonly CardDrag[]): void =>
        setPlaces((before) => new Map([...before, ...drags.map(({ id, x, y }) => [id, { x, y }] as const)])),
      clear: (areaIds: readonly Id[]): void =>
        setPlaces((before) => new Map([...before].filter(([id]) => !areaIds.includes(id)))),
    }),
    [],
  )
  return { places, listed, ...cards, ...deeds }
}
