import { useId, useState } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import type { ImprovementArea } from '../../../shared/features/improvementArea/record.ts'
import { getImprovementArea } from '../../../shared/features/improvementArea/select.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useTexts } from '../../ui/language.tsx'
import type { AreaActions } from './useAreaActions.ts'
import './mergeDialog.css'

export interface MergeDialogProps {
  readonly ids: readonly Id[]
  readonly actions: AreaActions
  readonly onMerged: (keptId: Id) => void
  readonly onClose: () => void
}

/** All the texts beside each other, and one question: which title stays. */
export function MergeDialog({ ids, actions, onMerged, onClose }: MergeDialogProps) {
  const state = useNetworkState()
  const { areaMerging, common } = useTexts()
  const group = useId()
  const [chosenId, choose] = useState<Id | null>(null)
  // One may have gone while this was open: deleted, or merged by another hand.
  const areas = ids.flatMap((id) => getImprovementArea(state, id) ?? [])
  const keep = areas.find(({ id }) => id === chosenId) ?? areas[0]
  const merge = (): void => {
    const others = areas.filter((area) => area !== keep).map(({ id }) => id)
    if (!keep || others.length === 0 || !actions.merge(keep.id, others)) return
    onClose()
    onMerged(keep.id)
  }
  return (
    <Dialog
      title={areaMerging.mergeTitle}
      onClose={onClose}
      onSubmit={merge}
      isWide
      footer={
        <>
          <Button
            label={areaMerging.merge}
            variant="primary"
            icon="merge"
            type="submit"
            disabled={areas.length < 2}
          />
          <Button label={common.cancel} variant="quiet" onClick={onClose} />
        </>
      }
    >
      <p>{areaMerging.mergeHelp}</p>
      <fieldset className="mergeChoices">
        <legend className="onlyForScreenReader">{areaMerging.mergeChoose}</legend>
        {areas.map((area) => (
          <MergeChoice
            key={area.id}
            group={group}
            area={area}
            isChosen={area === keep}
            onChoose={() => choose(area.id)}
          />
        ))}
      </fieldset>
    </Dialog>
  )
}

interface MergeChoiceProps {
  readonly group: string
  readonly area: ImprovementArea
  readonly isChosen: boolean
  readonly onChoose: () => void
}

function MergeChoice({ group, area, isChosen, onChoose }: MergeChoiceProps) {
  return (
    <label className="choice">
      <input type="radio" className="ds-input" name={group} checked={isChosen} onChange={onChoose} />
      <span>
        <span className="choice-label">{area.title}</span>
        {[area.vision, area.note].filter(Boolean).map((text) => (
          <span key={text} className="choice-description">
            {text}
          </span>
        ))}
      </span>
    </label>
  )
}
