import { Button } from '../../../ui/Button.tsx'
import { useTexts } from '../../../ui/language.tsx'
import './rowButtons.css'

export interface RowButtonsProps {
  readonly title: string
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly onMove: (by: -1 | 1) => void
  readonly onEdit?: () => void
  readonly onRemove: () => void
}

/** Up, down, and away. At the ends the buttons stay, so that focus and finger have somewhere to be. */
export function RowButtons({ title, isFirst, isLast, onMove, onEdit, onRemove }: RowButtonsProps) {
  const { programme: words } = useTexts()
  const quiet = { iconOnly: true, variant: 'quiet' } as const
  return (
    <span className="rowButtons">
      <Button
        label={words.moveUp(title)}
        icon="chevronUp"
        {...quiet}
        aria-disabled={isFirst}
        onClick={() => !isFirst && onMove(-1)}
      />
      <Button
        label={words.moveDown(title)}
        icon="chevronDown"
        {...quiet}
        aria-disabled={isLast}
        onClick={() => !isLast && onMove(1)}
      />
      {onEdit && <Button label={words.edit(title)} icon="pencil" {...quiet} onClick={onEdit} />}
      <Button label={words.remove(title)} icon="trash" {...quiet} onClick={onRemove} />
    </span>
  )
}
