import type { Id } from '../../../../shared/core/ids.ts'
import type { Stakeholder } from '../../../../shared/features/stakeholder/record.ts'
import { stripSoftHyphens } from '../../../../shared/packs/stripSoftHyphens.ts'
import { Button } from '../../../ui/Button.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { CardChip } from './CardChip.tsx'
import './changeItem.css'

export interface ChangeItemProps {
  readonly stakeholder: Stakeholder
  /** What has happened to it, a line each. */
  readonly lines: readonly string[]
  readonly onShowCard: (id: Id) => void
  /** null = it is compared with another map than the one it would go back to. */
  readonly onPutBack: ((stakeholder: Stakeholder) => void) | null
}

/** One card that is not where it was. */
export function ChangeItem({ stakeholder, lines, onShowCard, onPutBack }: ChangeItemProps) {
  const { says } = useTexts()
  return (
    <li className="changeItem">
      <CardChip stakeholder={stakeholder} onShow={onShowCard} />
      <div className="changeItem-lines">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {onPutBack && (
        <Button
          label={says.putBack}
          aria-label={says.putBackNamed(stripSoftHyphens(stakeholder.name))}
          variant="quiet"
          onClick={() => onPutBack(stakeholder)}
        />
      )}
    </li>
  )
}
