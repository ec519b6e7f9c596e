import { useMemo } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import { selectGatherings } from '../../../shared/features/gathering/select.ts'
import { type RankedArea, selectRankedAreas } from '../../../shared/features/improvementArea/select.ts'
import {
  selectAreaMoves,
  selectEarlierMatrices,
} from '../../../shared/features/improvementArea/selectAreaMoves.ts'
import type { Round } from '../../../shared/features/round/record.ts'
import { getNewestResult } from '../../../shared/features/round/select.ts'
import { tallyOf } from '../../../shared/features/round/tally.ts'
import { type BoardConfig, type BoardOptions, plainOptions } from '../../canvas/boardConfig.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { matrixConfig } from '../../ui/matrix/matrixConfig.ts'
import { type AreaCards, areaCards, type ShownDots } from './areaCards.ts'
import type { AreaView } from './useAreaView.ts'

export interface EarlierMatrix {
  readonly id: Id
  readonly number: number
}

export interface ShownAreas extends AreaCards {
  readonly ranked: readonly RankedArea[]
  readonly config: BoardConfig
  readonly options: BoardOptions
  /** The newest vote whose result is shown; undefined = none yet. */
  readonly result: Round | undefined
  /** What the areas got in it; null = not asked for. */
  readonly dots: ShownDots
  /** Gatherings arrows can start from, the nearest first; `number` counts from 1. */
  readonly earlier: readonly EarlierMatrix[]
  /** The one they start from; undefined = nothing earlier to compare with. */
  readonly since: EarlierMatrix | undefined
}

/** A municipality's areas as the board shows them. Everything is made anew only when what it is made of changes. */
export function useAreaCards(municipalityId: Id, gatheringId: Id, view: AreaView): ShownAreas {
  const state = useNetworkState()
  const texts = useTexts()
  const { language } = useLanguage()
  const { matrix, switches, sinceId } = view
  const ranked = useMemo(
    () => selectRankedAreas(state, municipalityId, gatheringId, matrix),
    [state, municipalityId, gatheringId, matrix],
  )
  const result = getNewestResult(state, municipalityId)
  const dots = useMemo(
    () =>
      result && switches.showsDots
        ? new Map(tallyOf(result).areas.map(({ areaId, total }) => [areaId, total]))
        : null,
    [result, switches.showsDots],
  )
  const cards = useMemo(() => areaCards(ranked, dots), [ranked, dots])
  const config = useMemo(() => matrixConfig(texts, language, matrix), [texts, language, matrix])
  const earlier = useMemo(() => {
    const gatherings = selectGatherings(state)
    return selectEarlierMatrices(state, municipalityId, gatheringId, matrix).map((gathering) => ({
      id: gathering.id,
      number: gatherings.indexOf(gathering) + 1,
    }))
  }, [state, municipalityId, gatheringId, matrix])
  const since = earlier.find(({ id }) => id === sinceId) ?? earlier[0]
  const ghosts = useMemo(
    () =>
      switches.showsMoves
        ? (selectAreaMoves(state, municipalityId, gatheringId, matrix, sinceId)?.ghosts ??
          plainOptions.ghosts)
        : plainOptions.ghosts,
    [switches.showsMoves, state, municipalityId, gatheringId, matrix, sinceId],
  )
  const { isSpread } = switches
  const options = useMemo(() => ({ ...plainOptions, isSpread, ghosts }), [isSpread, ghosts])
  return { ...cards, ranked, config, options, result, dots, earlier, since }
}
