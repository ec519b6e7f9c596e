import type { Id } from '../../../shared/core/ids.ts'
import { getGathering } from '../../../shared/features/gathering/select.ts'
import { getImprovementArea, selectAllAreas } from '../../../shared/features/improvementArea/select.ts'
import type { MapGap } from '../../../shared/features/improvementArea/selectMapGaps.ts'
import { getMunicipality } from '../../../shared/features/municipality/select.ts'
import type { BoardScene } from '../../canvas/boardScene.ts'
import { FindBar } from '../../canvas/FindBar.tsx'
import { noLegend } from '../../canvas/picture/pictureLegend.ts'
import { SavePictureDialog } from '../../canvas/picture/SavePictureDialog.tsx'
import { useNetworkState } from '../../store/storeContext.ts'
import { gatheringTitle } from '../../ui/gatheringTitle.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { matrixWords } from '../../ui/matrix/matrixWords.ts'
import { useProjectorMode } from '../../ui/projectorMode.tsx'
import { AlikeDialog } from './AlikeDialog.tsx'
import { EditAreaDialog } from './EditAreaDialog.tsx'
import { GapDialog } from './GapDialog.tsx'
import { MergeDialog } from './MergeDialog.tsx'
import { StarterDialog } from './StarterDialog.tsx'
import type { AreaActions } from './useAreaActions.ts'
import type { ShownAreas } from './useAreaCards.ts'
import type { AreaView } from './useAreaView.ts'
import type { useLookAlikes } from './useLookAlikes.ts'

export interface AreaOverlaysProps {
  readonly municipalityId: Id
  readonly gatheringId: Id
  readonly view: AreaView
  readonly shown: ShownAreas
  readonly alike: ReturnType<typeof useLookAlikes>
  readonly gaps: readonly MapGap[]
  readonly actions: AreaActions
  readonly scene: () => BoardScene | null
  readonly onFind: (id: Id) => void
}

/** What lies over the board: finding and the picture anywhere, the rest never where the room can see it. */
export function AreaOverlays(props: AreaOverlaysProps) {
  const { municipalityId, gatheringId, view, shown, alike, gaps, actions } = props
  const { overlay, close } = view
  const state = useNetworkState()
  const texts = useTexts()
  const { language } = useLanguage()
  const projector = useProjectorMode()
  switch (overlay?.kind) {
    case 'find':
      return <FindBar placed={shown.placed} unplaced={shown.unplaced} onFind={props.onFind} onClose={close} />
    case 'picture':
      return (
        <SavePictureDialog
          scene={props.scene}
          title={matrixWords(texts, view.matrix).name}
          municipality={getMunicipality(state, municipalityId)?.name ?? ''}
          gathering={gatheringTitle(state, gatheringId, texts)}
          date={getGathering(state, gatheringId)?.date ?? null}
          language={language}
          legend={{
            ...noLegend,
            ghosts:
              view.switches.showsMoves && shown.since
                ? texts.improvementArea.movedSince(shown.since.number)
                : null,
          }}
          onClose={close}
        />
      )
  }
  if (projector.isOn) return null
  switch (overlay?.kind) {
    case 'edit': {
      const area = getImprovementArea(state, overlay.id)
      return (
        area && (
          <EditAreaDialog
            key={area.id}
            area={area}
            gatheringId={gatheringId}
            actions={actions}
            onClose={close}
          />
        )
      )
    }
    case 'merge':
      return (
        <MergeDialog
          ids={overlay.ids}
          actions={actions}
          onMerged={(id) => view.select(new Set([id]))}
          onClose={close}
        />
      )
    case 'alike':
      return (
        <AlikeDialog
          ranked={shown.ranked}
          pairs={alike.pairs}
          onDismiss={alike.dismiss}
          onMerge={(ids) => view.show({ kind: 'merge', ids })}
          onClose={close}
        />
      )
    case 'starters':
      return (
        <StarterDialog existing={selectAllAreas(state, municipalityId)} onAdd={actions.add} onClose={close} />
      )
    case 'gaps':
      return <GapDialog gaps={gaps} onAdd={actions.add} onClose={close} />
    default:
      return null
  }
}
