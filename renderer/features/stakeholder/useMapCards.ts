import { useMemo } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import { type CardOnMap, selectCardsOnMap } from '../../../shared/features/stakeholder/select.ts'
import { type MapComparison, selectGhosts } from '../../../shared/features/stakeholder/selectMapChanges.ts'
import type { BoardConfig, BoardGhost, BoardOptions } from '../../canvas/boardConfig.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { useLanguage } from '../../ui/language.tsx'
import { mapConfig } from './mapConfig.ts'
import { isFiltering, type MapFilter, matchesFilter } from './mapFilter.ts'
import { ringConfig } from './ringConfig.ts'
import { type MapCards, toBoardCards } from './toBoardCards.ts'
import { toTies } from './toTies.ts'
import type { MapView } from './useMapView.ts'
import type { MapForm } from './useStakeholderActions.ts'

export interface ShownCards extends MapCards {
  readonly cards: readonly CardOnMap[]
  readonly names: readonly string[]
  /** The form of the board behind what is shown; the list edits the grid. */
  readonly form: MapForm
  readonly config: BoardConfig
  readonly options: BoardOptions
  /** Which form is compared with which earlier gathering. */
  readonly comparison: MapComparison
}

const nobody: ReadonlySet<Id> = new Set()
const noGhosts: readonly BoardGhost[] = []

/** The cards of one map as the board shows them. Everything is made anew only when what it is made of changes. */
export function useMapCards(
  municipalityId: Id,
  gatheringId: Id,
  view: MapView,
  filter: MapFilter,
): ShownCards {
  const state = useNetworkState()
  const { language } = useLanguage()
  const { showsAttitude, switches } = view
  const form: MapForm = view.form === 'rings' ? 'rings' : 'plane'
  const cards = useMemo(
    () => selectCardsOnMap(state, municipalityId, gatheringId),
    [state, municipalityId, gatheringId],
  )
  const mapCards = useMemo(() => toBoardCards(cards, { form, showsAttitude }), [cards, form, showsAttitude])
  const names = useMemo(() => cards.map(({ stakeholder }) => stakeholder.name), [cards])
  const config = useMemo(
    () => (form === 'rings' ? ringConfig(language) : mapConfig(language)),
    [form, language],
  )
  const dimmedIds = useMemo(() => {
    if (!isFiltering(filter)) return nobody
    return new Set(
      cards
        .filter(({ stakeholder }) => !matchesFilter(stakeholder, filter))
        .map(({ stakeholder }) => stakeholder.id),
    )
  }, [cards, filter])
  const ties = useMemo(
    () => (switches.showsRelations ? toTies(state, municipalityId, language) : []),
    [switches.showsRelations, state, municipalityId, language],
  )
  const comparison = useMemo(() => ({ form, sinceId: view.sinceId }), [form, view.sinceId])
  const ghosts = useMemo(
    () => (switches.showsChanges ? selectGhosts(state, municipalityId, gatheringId, comparison) : noGhosts),
    [switches.showsChanges, state, municipalityId, gatheringId, comparison],
  )
  const { isSnapped, isSpread } = switches
  const options = useMemo(
    () => ({ isSnapped, isSpread, dimmedIds, ghosts, ties }),
    [isSnapped, isSpread, dimmedIds, ghosts, ties],
  )
  return { ...mapCards, cards, names, form, config, options, comparison }
}
