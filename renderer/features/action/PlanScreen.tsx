import { type ComponentType, useCallback, useState } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import { type Action, actionNoun } from '../../../shared/features/action/record.ts'
import { selectActions, selectActionsByArea } from '../../../shared/features/action/select.ts'
import { getImprovementArea } from '../../../shared/features/improvementArea/select.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { Button } from '../../ui/Button.tsx'
import { Screen } from '../../ui/frame/Screen.tsx'
import { gatheringTitle } from '../../ui/gatheringTitle.ts'
import { useTexts } from '../../ui/language.tsx'
import { useNavigation } from '../../ui/navigation.tsx'
import { useProjectorMode } from '../../ui/projectorMode.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { ActionDialog } from './ActionDialog.tsx'
import { PlanTable } from './PlanTable.tsx'
import { StatusBoard } from './StatusBoard.tsx'
import { ThreadStrip } from './ThreadStrip.tsx'
import { usePlanActions } from './usePlanActions.ts'
import './planScreen.css'

export interface PlanScreenProps {
  readonly municipalityId: Id
  readonly gatheringId: Id
  /** An action to select, or an area whose anchoring to show. */
  readonly focusId?: Id | undefined
  /** Handed in by the window: this view knows no other feature's view. */
  readonly Anchoring: ComponentType<{
    readonly municipalityId: Id
    readonly gatheringId: Id
    readonly improvementAreaId: Id | null
    readonly actionId: Id | null
  }>
}

/** «Tiltak og forankring»: what is going to happen, by whom, by when, and who must know, want or decide. */
export function PlanScreen({ municipalityId, gatheringId, focusId, Anchoring }: PlanScreenProps) {
  const state = useNetworkState()
  const texts = useTexts()
  const { action: words } = texts
  const { go } = useNavigation()
  const projector = useProjectorMode()
  const actions = usePlanActions(municipalityId)
  const [view, setView] = useState<'table' | 'board'>('table')
  const [selectedId, setSelectedId] = useState<Id | null>(focusId ?? null)
  const [openId, setOpenId] = useState<Id | null>(null)
  const groups = selectActionsByArea(state, municipalityId)
  const all = selectActions(state, municipalityId)
  const selected = all.find(({ id }) => id === selectedId) ?? (focusId === undefined ? all[0] : undefined)
  const opened = openId === null ? undefined : actionNoun.get(state, openId)
  const focusArea = !selected && focusId !== undefined ? getImprovementArea(state, focusId) : undefined
  const select = useCallback(({ id }: Action) => setSelectedId(id), [])
  const open = useCallback(({ id }: Action) => {
    setSelectedId(id)
    setOpenId(id)
  }, [])
  return (
    <Screen
      title={words.title}
      subtitle={gatheringTitle(state, gatheringId, texts)}
      question={words.question}
      centre={
        <Segments
          label={words.view}
          choices={[
            { value: 'table', label: words.table },
            { value: 'board', label: words.board },
          ]}
          value={view}
          onChange={setView}
        />
      }
      drawerLabel={texts.anchoring.title}
      isDrawerWide
      drawer={
        <Anchoring
          municipalityId={municipalityId}
          gatheringId={gatheringId}
          improvementAreaId={focusArea?.id ?? selected?.improvementAreaId ?? null}
          actionId={selected?.improvementAreaId === null ? selected.id : null}
        />
      }
    >
      <div className="plan" data-projector={projector.isOn}>
        {selected && !projector.isOn && <ThreadStrip action={selected} gatheringId={gatheringId} />}
        {groups.length === 0 && (
          <div className="plan-empty">
            <h2>{words.emptyTitle}</h2>
            <p>{words.emptyText}</p>
            <Button
              label={words.toChoosing}
              icon="arrowRight"
              onClick={() => go({ screen: 'choosing', municipalityId, gatheringId })}
            />
          </div>
        )}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long plan scrolls, and keys must reach that */}
        <section className="plan-scroll" tabIndex={0} aria-label={words.question}>
          {view === 'table' || projector.isOn ? (
            <PlanTable
              groups={groups}
              selectedId={selected?.id ?? null}
              actions={actions}
              onSelect={select}
              onOpen={open}
            />
          ) : (
            <StatusBoard
              all={all}
              selectedId={selected?.id ?? null}
              actions={actions}
              onSelect={select}
              onOpen={open}
            />
          )}
        </section>
      </div>
      {opened && (
        <ActionDialog
          key={opened.id}
          action={opened}
          gatheringId={gatheringId}
          actions={actions}
          onClose={() => setOpenId(null)}
        />
      )}
    </Screen>
  )
}
