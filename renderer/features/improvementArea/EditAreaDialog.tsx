import type { Id } from '../../../shared/core/ids.ts'
import { matrices } from '../../../shared/features/areaPlacement/matrix.ts'
import {
  AREA_REASON_LIMIT,
  IMPROVEMENT_AREA_NOTE_LIMIT,
  IMPROVEMENT_AREA_TITLE_LIMIT,
  IMPROVEMENT_AREA_VISION_LIMIT,
} from '../../../shared/features/improvementArea/limits.ts'
import type { ImprovementArea } from '../../../shared/features/improvementArea/record.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useTexts } from '../../ui/language.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { CharacteristicChoices } from './CharacteristicChoices.tsx'
import { MergedParts } from './MergedParts.tsx'
import { PairFields } from './PairFields.tsx'
import { StakeholderChoices } from './StakeholderChoices.tsx'
import type { AreaActions } from './useAreaActions.ts'
import { useAreaDraft } from './useAreaDraft.ts'
import './editArea.css'

export interface EditAreaDialogProps {
  readonly area: ImprovementArea
  readonly gatheringId: Id
  readonly actions: AreaActions
  readonly onClose: () => void
}

/** Everything about one area in words and numbers; also the way to place it without pointing. Never on the projector. */
export function EditAreaDialog({ area, gatheringId, actions, onClose }: EditAreaDialogProps) {
  const { improvementArea: words, areaMerging, common } = useTexts()
  const { draft, change, problem, save } = useAreaDraft(area, gatheringId, actions)
  const problemIn = (field: NonNullable<typeof problem>['field']): string | undefined =>
    problem?.field === field ? problem.text : undefined
  const leaveBy = (run: () => void) => () => {
    onClose()
    run()
  }
  return (
    <Dialog
      title={words.editTitle}
      onClose={onClose}
      onSubmit={() => {
        if (save()) onClose()
      }}
      isWide
      footer={
        <>
          <Button label={words.save} variant="primary" type="submit" />
          <Button label={common.cancel} variant="quiet" onClick={onClose} />
          <Button
            label={areaMerging.setAside}
            icon="tray"
            variant="quiet"
            onClick={leaveBy(() => actions.setAside(area.id))}
          />
          <Button
            label={words.delete}
            variant="danger"
            icon="trash"
            onClick={leaveBy(() => actions.remove([area.id]))}
          />
        </>
      }
    >
      <div className="editArea">
        <div className="editArea-column">
          <TextField
            label={words.titleField}
            value={draft.title}
            onChange={(title) => change({ title })}
            limit={IMPROVEMENT_AREA_TITLE_LIMIT}
            error={problemIn('title')}
            autoFocus
          />
          <TextField
            label={words.vision}
            description={words.visionHelp}
            value={draft.vision}
            onChange={(vision) => change({ vision })}
            limit={IMPROVEMENT_AREA_VISION_LIMIT}
            rows={2}
          />
          {matrices.map((matrix) => (
            <PairFields
              key={matrix}
              matrix={matrix}
              pair={draft.pairs[matrix]}
              problem={problemIn(matrix)}
              onChange={(pair) => change({ pairs: { ...draft.pairs, [matrix]: pair } })}
            />
          ))}
          <TextField
            label={words.reason}
            description={words.reasonHelp}
            value={draft.reason}
            onChange={(reason) => change({ reason })}
            limit={AREA_REASON_LIMIT}
            rows={2}
          />
          <TextField
            label={words.noteField}
            description={words.noteHelp}
            value={draft.note}
            onChange={(note) => change({ note })}
            limit={IMPROVEMENT_AREA_NOTE_LIMIT}
            rows={3}
          />
        </div>
        <div className="editArea-column">
          <CharacteristicChoices
            value={draft.characteristics}
            onChange={(characteristics) => change({ characteristics })}
          />
          <StakeholderChoices
            municipalityId={area.municipalityId}
            value={draft.stakeholderIds}
            onChange={(stakeholderIds) => change({ stakeholderIds })}
          />
          {area.merged.length > 0 && <MergedParts area={area} onSplit={actions.split} />}
        </div>
      </div>
    </Dialog>
  )
}
