import type { Id } from '../../../shared/core/ids.ts'
import type { BoardScene } from '../../canvas/boardScene.ts'
import { FindBar } from '../../canvas/FindBar.tsx'
import { SavePictureDialog } from '../../canvas/picture/SavePictureDialog.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { CategoryLegend } from './CategoryLegend.tsx'
import { PackPicker } from './intake/PackPicker.tsx'
import { MapFilterPanel } from './MapFilterPanel.tsx'
import type { MapFilter } from './mapFilter.ts'
import { mapLegend } from './mapLegend.ts'
import type { MapMoment } from './mapMoment.ts'
import type { ShownCards } from './useMapCards.ts'
import type { MapView } from './useMapView.ts'
import type { StakeholderActions } from './useStakeholderActions.ts'

/** What lies over the map for a moment; one at a time. */
export type MapOverlay = 'legend' | 'pack' | 'filter' | 'find' | 'picture'

export interface MapOverlaysProps {
  readonly overlay: MapOverlay | null
  readonly view: MapView
  readonly shown: ShownCards
  readonly filter: MapFilter
  readonly moment: MapMoment
  readonly actions: StakeholderActions
  readonly scene: () => BoardScene | null
  readonly onFilter: (filter: MapFilter) => void
  readonly onFind: (id: Id) => void
  readonly onClose: () => void
}

/** Finding, filtering, the legend, the list of suggestions, the picture. */
export function MapOverlays(props: MapOverlaysProps) {
  const { overlay, view, shown, moment, actions, onClose } = props
  const { stakeholder: words } = useTexts()
  const { language } = useLanguage()
  const { placed, unplaced, unsure } = shown
  switch (overlay) {
    case 'find':
      return (
        <FindBar
          placed={placed}
          unplaced={[...unplaced, ...unsure]}
          onFind={props.onFind}
          onClose={onClose}
        />
      )
    case 'filter':
      return (
        <MapFilterPanel
          filter={props.filter}
          showsAttitude={view.showsAttitude}
          onChange={props.onFilter}
          onClose={onClose}
        />
      )
    case 'legend':
      return <CategoryLegend onClose={onClose} />
    case 'pack':
      return (
        <PackPicker
          presentNames={shown.names}
          onAdd={(fresh) => actions.tell(actions.add(fresh))}
          onClose={onClose}
        />
      )
    case 'picture':
      return (
        <SavePictureDialog
          {...moment}
          scene={props.scene}
          title={words.title}
          language={language}
          legend={mapLegend(placed, view.switches.showsChanges ? moment.earlier : null, language)}
          onClose={onClose}
        />
      )
    case null:
      return null
  }
}
