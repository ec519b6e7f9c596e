import { useMemo, useState } from 'react'
import type { Id } from '../../../../shared/core/ids.ts'
import { getMunicipality } from '../../../../shared/features/municipality/select.ts'
import type { CardOnMap } from '../../../../shared/features/stakeholder/select.ts'
import { useNetworkState } from '../../../store/storeContext.ts'
import { useTexts } from '../../../ui/language.tsx'
import { useProjectorMode } from '../../../ui/projectorMode.tsx'
import type { StakeholderActions } from '../useStakeholderActions.ts'
import { EditedList } from './EditedList.tsx'
import { MapListFoot } from './MapListFoot.tsx'
import { ProjectedList } from './ProjectedList.tsx'
import { byName } from './sortCards.ts'
import './mapList.css'

export interface MapListProps {
  readonly cards: readonly CardOnMap[]
  readonly municipalityId: Id
  readonly gatheringId: Id
  readonly actions: StakeholderActions
  readonly selectedIds: ReadonlySet<Id>
  /** Cards that the filter leaves out. */
  readonly dimmedIds: ReadonlySet<Id>
  readonly onSelect: (ids: ReadonlySet<Id>) => void
  readonly onOpen: (ids: readonly Id[]) => void
  readonly onFilter: () => void
}

const nobody: ReadonlySet<Id> = new Set()

/** The map as a table that sets the same values: for keys, for screen readers, for those who would rather type. */
export function MapList(props: MapListProps) {
  const { cards, municipalityId, gatheringId, actions, selectedIds, dimmedIds, onSelect, onOpen } = props
  const { mapList, stakeholder: words } = useTexts()
  const state = useNetworkState()
  const projector = useProjectorMode()
  const [sorting, setSorting] = useState(byName)
  const shown = useMemo(
    () => (dimmedIds.size === 0 ? cards : cards.filter(({ stakeholder }) => !dimmedIds.has(stakeholder.id))),
    [cards, dimmedIds],
  )
  const chosenIds = useMemo(
    () => cards.flatMap(({ stakeholder: { id } }) => (selectedIds.has(id) ? [id] : [])),
    [cards, selectedIds],
  )
  const hiddenCount = cards.length - shown.length
  const caption = mapList.caption(getMunicipality(state, municipalityId)?.name ?? '')
  const list = { caption, cards: shown, sorting, onSorting: setSorting }
  // The order held and the row with the cursor belong to one map; how it is sorted is taken along.
  const key = `${municipalityId} ${gatheringId}`

  if (projector.isOn) return <ProjectedList key={key} {...list} hiddenCount={hiddenCount} />
  if (cards.length === 0) return <p className="mapList-empty">{words.noCards}</p>
  return (
    <div className="mapList">
      <EditedList
        key={key}
        {...list}
        gatheringId={gatheringId}
        actions={actions}
        selectedIds={selectedIds}
        onSelect={onSelect}
        onOpen={onOpen}
      />
      <MapListFoot
        shownCount={shown.length}
        hiddenCount={hiddenCount}
        chosenCount={chosenIds.length}
        onFilter={props.onFilter}
        onOpenChosen={() => onOpen(chosenIds)}
        onChooseNone={() => onSelect(nobody)}
      />
    </div>
  )
}
