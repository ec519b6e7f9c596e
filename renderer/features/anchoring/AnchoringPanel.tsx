import { useState } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import { actionNoun } from '../../../shared/features/action/record.ts'
import type { Anchoring } from '../../../shared/features/anchoring/record.ts'
import {
  type AreaSides,
  selectAnchorings,
  selectAnchoringsOf,
  selectSides,
} from '../../../shared/features/anchoring/select.ts'
import { selectChoices } from '../../../shared/features/choice/select.ts'
import { isLifted } from '../../../shared/features/improvementArea/isLifted.ts'
import { getImprovementArea } from '../../../shared/features/improvementArea/select.ts'
import {
  type AnchoringSide,
  anchoringBodyPack,
  anchoringSides,
} from '../../../shared/packs/anchoringBodyPack.ts'
import { stripSoftHyphens } from '../../../shared/packs/stripSoftHyphens.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/language.tsx'
import { SideShapes } from '../../ui/SideShapes.tsx'
import { AnchoringDialog } from './AnchoringDialog.tsx'
import { AnchoringStep } from './AnchoringStep.tsx'
import { type AnchoringDraft, useAnchoringActions } from './useAnchoringActions.ts'
import './anchoringPanel.css'

export interface AnchoringPanelProps {
  readonly municipalityId: Id
  readonly gatheringId: Id
  /** What the plan has in focus: new steps belong to it. Null = everything of the municipality. */
  readonly improvementAreaId: Id | null
  readonly actionId: Id | null
}

/** «Forankring»: who must know, want or decide, in the order of time, and which sides are still empty. */
export function AnchoringPanel({
  municipalityId,
  gatheringId,
  improvementAreaId,
  actionId,
}: AnchoringPanelProps) {
  const state = useNetworkState()
  const { anchoring: words } = useTexts()
  const actions = useAnchoringActions(municipalityId)
  const [edited, setEdited] = useState<Anchoring | AnchoringDraft | null>(null)
  const ofAction = actionId === null ? undefined : actionNoun.get(state, actionId)
  const areaId = improvementAreaId ?? ofAction?.improvementAreaId ?? null
  const area = areaId === null ? undefined : getImprovementArea(state, areaId)
  const steps = area
    ? selectAnchoringsOf(state, { improvementAreaId: area.id })
    : selectAnchorings(state, municipalityId)
  const targetArea = area?.id ?? selectChoices(state, municipalityId)[0]?.improvementAreaId ?? null
  const sides = area && selectSides(state, area.id, isLifted(state, area, gatheringId))
  const begin = (side: AnchoringSide = firstEmpty(sides)): void =>
    setEdited({
      ...{ improvementAreaId: ofAction ? null : targetArea, actionId: ofAction?.id ?? null },
      body: anchoringBodyPack.find((body) => body.side === side)?.key ?? '',
      ...{ bodyName: '', side, need: 'know', what: '', day: null, presenter: '' },
    })
  const canBegin = ofAction !== undefined || targetArea !== null
  return (
    <section className="anchoringPanel" aria-labelledby="anchoringTitle">
      <header>
        <h2 id="anchoringTitle">{words.title}</h2>
        <p>{area ? stripSoftHyphens(area.title) : words.help}</p>
      </header>
      {sides && <SideShapes sides={sides} onAdd={begin} />}
      {steps.length === 0 ? (
        <p className="anchoringPanel-empty">{canBegin ? words.empty : words.nothingChosen}</p>
      ) : (
        <ol className="anchoringPanel-steps">
          {steps.map((step) => (
            <AnchoringStep
              key={step.id}
              step={step}
              of={step.actionId === null ? null : (actionNoun.get(state, step.actionId)?.title ?? null)}
              actions={actions}
              onEdit={() => setEdited(step)}
            />
          ))}
        </ol>
      )}
      <footer>
        <Button label={words.new} icon="plus" variant="quiet" disabled={!canBegin} onClick={() => begin()} />
      </footer>
      {edited && (
        <AnchoringDialog
          municipalityId={municipalityId}
          start={edited}
          isNew={!('id' in edited)}
          onSave={(draft) => ('id' in edited ? actions.edit(edited, draftOf(draft)) : actions.add(draft))}
          {...('id' in edited && {
            onRemove: () => {
              setEdited(null)
              actions.remove(edited)
            },
          })}
          onClose={() => setEdited(null)}
        />
      )}
    </section>
  )
}

/** A new step begins where something is missing. */
const firstEmpty = (sides: AreaSides | undefined): AnchoringSide =>
  anchoringSides.find((side) => sides?.sides[side] === 'empty') ?? 'political'

/** Only what can be written: a step carries more than that. */
const draftOf = (draft: AnchoringDraft): AnchoringDraft => ({
  improvementAreaId: draft.improvementAreaId,
  actionId: draft.actionId,
  body: draft.body,
  bodyName: draft.bodyName,
  side: draft.side,
  need: draft.need,
  what: draft.what,
  day: draft.day,
  presenter: draft.presenter,
})
