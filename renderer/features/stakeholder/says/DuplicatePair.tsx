import type { Id } from '../../../../shared/core/ids.ts'
import type { NearDuplicate } from '../../../../shared/features/stakeholder/selectNearDuplicates.ts'
import { stripSoftHyphens } from '../../../../shared/packs/stripSoftHyphens.ts'
import { Button } from '../../../ui/Button.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { CardChip } from './CardChip.tsx'
import './duplicatePair.css'

export interface DuplicatePairProps {
  readonly pair: NearDuplicate
  readonly onShowCard: (id: Id) => void
  readonly onMerge: () => void
  readonly onDismiss: () => void
}

/** Two cards that may be one: look at them, merge them, or say that they are two. */
export function DuplicatePair({ pair: { keep, gone }, onShowCard, onMerge, onDismiss }: DuplicatePairProps) {
  const { says } = useTexts()
  const name = stripSoftHyphens(keep.name)
  return (
    <li className="duplicatePair">
      <CardChip stakeholder={gone} onShow={onShowCard} />
      <CardChip stakeholder={keep} onShow={onShowCard} />
      <p>{says.stays(name)}</p>
      <div className="duplicatePair-buttons">
        <Button label={says.merge} aria-label={says.mergeInto(name)} onClick={onMerge} />
        <Button label={says.notSame} variant="quiet" onClick={onDismiss} />
      </div>
    </li>
  )
}
