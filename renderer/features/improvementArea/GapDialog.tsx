import { useState } from 'react'
import type { MapGap } from '../../../shared/features/improvementArea/selectMapGaps.ts'
import { Button } from '../../ui/Button.tsx'
import { CategoryBand } from '../../ui/CategoryBand.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { CheckRow } from './CheckRow.tsx'
import { gapKey, gapReason, gapTitle } from './gapWords.ts'
import type { NewArea } from './useAreaActions.ts'
import './checkRow.css'

export interface GapDialogProps {
  readonly gaps: readonly MapGap[]
  readonly onAdd: (areas: readonly NewArea[]) => boolean
  readonly onClose: () => void
}

const markOf = (gap: MapGap): string | null =>
  gap.kind === 'category' ? gap.category : gap.stakeholder.category

/** What the stakeholder map shows that could become areas: choose some, and they are about those cards. */
export function GapDialog({ gaps, onAdd, onClose }: GapDialogProps) {
  const texts = useTexts()
  const { areaIntake, common } = texts
  const { language } = useLanguage()
  const [chosenKeys, setChosenKeys] = useState<ReadonlySet<string>>(new Set())
  const chosen = gaps.filter((gap) => chosenKeys.has(gapKey(gap)))
  const flip = (key: string, isOn: boolean): void => {
    const next = new Set(chosenKeys)
    if (isOn) next.add(key)
    else next.delete(key)
    setChosenKeys(next)
  }
  const add = (): void => {
    const areas = chosen.map((gap) => ({
      title: gapTitle(gap, texts, language),
      characteristic: null,
      stakeholderIds: gap.kind === 'category' ? [] : [gap.stakeholder.id],
    }))
    if (areas.length > 0 && onAdd(areas)) onClose()
  }
  return (
    <Dialog
      title={areaIntake.gapsTitle}
      onClose={onClose}
      onSubmit={add}
      isWide
      footer={
        <>
          <Button
            label={areaIntake.addChosen(chosen.length)}
            variant="primary"
            type="submit"
            disabled={chosen.length === 0}
          />
          <Button label={common.cancel} variant="quiet" onClick={onClose} />
        </>
      }
    >
      <p>{gaps.length === 0 ? areaIntake.gapsNone : areaIntake.gapsHelp}</p>
      <div className="checkColumns">
        {gaps.map((gap) => (
          <CheckRow
            key={gapKey(gap)}
            label={gapTitle(gap, texts, language)}
            description={gapReason(gap, texts)}
            mark={<CategoryBand category={markOf(gap)} />}
            isChecked={chosenKeys.has(gapKey(gap))}
            onFlip={(isOn) => flip(gapKey(gap), isOn)}
          />
        ))}
      </div>
    </Dialog>
  )
}
