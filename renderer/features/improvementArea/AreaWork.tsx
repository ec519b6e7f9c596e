import type { ReactNode, RefObject } from 'react'
import { assertNever } from '../../../shared/core/assertNever.ts'
import type { Id } from '../../../shared/core/ids.ts'
import type { BoardHandle } from '../../canvas/boardViewProps.ts'
import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/language.tsx'
import { useProjectorMode } from '../../ui/projectorMode.tsx'
import type { RoundParts } from '../../ui/roundParts.ts'
import { Segments } from '../../ui/Segments.tsx'
import { AreaBoard } from './AreaBoard.tsx'
import { AreaList } from './AreaList.tsx'
import type { AreaActions } from './useAreaActions.ts'
import type { ShownAreas } from './useAreaCards.ts'
import type { AreaStage } from './useAreaStage.ts'
import { type AreaView, areaForms } from './useAreaView.ts'
import './areaWork.css'

export interface AreaWorkProps {
  readonly municipalityId: Id
  readonly gatheringId: Id
  readonly board: RefObject<BoardHandle | null>
  readonly stage: AreaStage
  readonly view: AreaView
  readonly shown: ShownAreas
  readonly actions: AreaActions
  readonly rounds: RoundParts
  readonly foot: ReactNode
}

/** The middle of the screen: a matrix or the list, or a round in which each places alone. */
export function AreaWork(props: AreaWorkProps) {
  const { municipalityId, gatheringId, stage, view, shown, actions, foot } = props
  const { RoundRunning, RoundSetup, SpreadView } = props.rounds
  const projector = useProjectorMode()
  switch (stage.kind) {
    case 'running':
      return <RoundRunning round={stage.round} />
    case 'spread':
      return (
        <SpreadView round={stage.round} gatheringId={gatheringId} onClose={() => view.showSpread(null)} />
      )
    case 'setup':
      return (
        <RoundSetup
          municipalityId={municipalityId}
          gatheringId={gatheringId}
          method="placing"
          matrix={view.matrix}
          onOpened={view.close}
          onClose={view.close}
        />
      )
    case 'board': {
      const { revealed } = stage
      return (
        <div className="areaWork">
          {!projector.isOn && <AreaBar view={view} canPlaceAlone={shown.ranked.length > 0} />}
          <div className="areaWork-surface">
            {view.form === 'list' ? (
              <AreaList
                shown={shown}
                gatheringId={gatheringId}
                actions={actions}
                onOpen={view.edit}
                foot={foot}
              />
            ) : (
              <AreaBoard
                ref={props.board}
                boardKey={`areas/${municipalityId}/${gatheringId}/${view.matrix}`}
                view={view}
                shown={shown}
                actions={actions}
                onShowSpread={revealed ? () => view.showSpread(revealed.id) : null}
              />
            )}
          </div>
        </div>
      )
    }
    default:
      return assertNever(stage)
  }
}

/** Over the board: which of the ways to see the areas, and each placing alone first. */
function AreaBar({ view, canPlaceAlone }: { readonly view: AreaView; readonly canPlaceAlone: boolean }) {
  const { improvementArea: words } = useTexts()
  const choices = areaForms.map((value) => ({ value, label: words.views[value] }))
  return (
    <div className="areaBar">
      <Segments label={words.viewLabel} choices={choices} value={view.form} onChange={view.chooseForm} />
      {view.form !== 'list' && canPlaceAlone && (
        <Button
          label={words.individually}
          title={words.individually}
          icon="person"
          variant="quiet"
          onClick={() => view.show({ kind: 'roundSetup' })}
        />
      )}
    </div>
  )
}
