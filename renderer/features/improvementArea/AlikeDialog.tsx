import { useState } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import type { RankedArea } from '../../../shared/features/improvementArea/select.ts'
import type { LookAlikes } from '../../../shared/features/improvementArea/selectLookAlikes.ts'
import { stripSoftHyphens } from '../../../shared/packs/stripSoftHyphens.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useTexts } from '../../ui/language.tsx'
import { CheckRow } from './CheckRow.tsx'
import './editArea.css'
import './checkRow.css'
import './alikeDialog.css'

export interface AlikeDialogProps {
  readonly ranked: readonly RankedArea[]
  readonly pairs: readonly LookAlikes[]
  readonly onDismiss: (pair: LookAlikes) => void
  readonly onMerge: (ids: readonly Id[]) => void
  readonly onClose: () => void
}

/** Areas that seem to say the same, pair by pair; and all areas, to choose oneself. */
export function AlikeDialog({ ranked, pairs, onDismiss, onMerge, onClose }: AlikeDialogProps) {
  const { areaMerging, common } = useTexts()
  const [chosenIds, setChosenIds] = useState<readonly Id[]>([])
  const chosen = chosenIds.filter((id) => ranked.some(({ area }) => area.id === id))
  return (
    <Dialog
      title={areaMerging.alikeTitle}
      onClose={onClose}
      onSubmit={() => {
        if (chosen.length > 1) onMerge(chosen)
      }}
      isWide
      footer={
        <>
          <Button
            label={areaMerging.mergeChosen}
            variant="primary"
            icon="merge"
            type="submit"
            disabled={chosen.length < 2}
          />
          <Button label={common.close} variant="quiet" onClick={onClose} />
        </>
      }
    >
      <p>{pairs.length > 0 ? areaMerging.alikeHelp : areaMerging.alikeNone}</p>
      {pairs.length > 0 && (
        <ul className="alikePairs">
          {pairs.map((pair) => (
            <li key={`${pair.keep.id} ${pair.gone.id}`}>
              <p>{areaMerging.alike(stripSoftHyphens(pair.gone.title), stripSoftHyphens(pair.keep.title))}</p>
              <Button label={areaMerging.mergeThese} onClick={() => onMerge([pair.keep.id, pair.gone.id])} />
              <Button label={areaMerging.notAlike} variant="quiet" onClick={() => onDismiss(pair)} />
            </li>
          ))}
        </ul>
      )}
      <fieldset className="editArea-group">
        <legend>{areaMerging.alikeChoose}</legend>
        <div className="checkColumns">
          {ranked.map(({ area: { id, title } }) => (
            <CheckRow
              key={id}
              label={title}
              isChecked={chosen.includes(id)}
              onFlip={(isOn) => setChosenIds(isOn ? [...chosen, id] : chosen.filter((each) => each !== id))}
            />
          ))}
        </div>
      </fieldset>
    </Dialog>
  )
}
