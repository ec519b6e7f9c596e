import { Button } from '../ui/Button.tsx'
import { useTexts } from '../ui/language.tsx'
import type { Point } from './rect.ts'

export interface CardActionsProps {
  readonly count: number
  readonly onMove: (anchor: Point) => void
  readonly onPoint: () => void
  readonly onOpen: () => void
  readonly onClear: () => void
}

/** What dragging and keys do with the chosen cards, by taps alone. */
export function CardActions({ count, onMove, onPoint, onOpen, onClear }: CardActionsProps) {
  const { board } = useTexts()
  return (
    <>
      {count > 1 && <strong className="boardStrip-chosen">{board.chosen(count)}</strong>}
      <Button
        label={board.moveTo}
        icon="move"
        variant="quiet"
        onClick={({ currentTarget }) => {
          const { left, top } = currentTarget.getBoundingClientRect()
          onMove({ x: left, y: top })
        }}
      />
      {count === 1 && <Button label={board.pointOut} icon="target" variant="quiet" onClick={onPoint} />}
      <Button label={board.details} icon="pencil" variant="quiet" onClick={onOpen} />
      {count > 1 && (
        <Button label={board.clearChoice} icon="close" iconOnly variant="quiet" onClick={onClear} />
      )}
    </>
  )
}
