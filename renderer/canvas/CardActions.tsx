import { Button } from '../ui/Button.tsx'
import { useTexts } from '../ui/language.tsx'
import type { Point } from './rect.ts'

export interface CardActionsProps {
  readonly onMove: (anchor: Point) => void
  readonly onPoint: () => void
  readonly onOpen: () => void
}

/** What dragging and keys do with the chosen card, by taps alone. */
export function CardActions({ onMove, onPoint, onOpen }: CardActionsProps) {
  const { board } = useTexts()
  return (
    <>
      <Button
        label={board.moveTo}
        icon="move"
        variant="quiet"
        onClick={({ currentTarget }) => {
          const { left, top } = currentTarget.getBoundingClientRect()
          onMove({ x: left, y: top })
        }}
      />
      <Button label={board.pointOut} icon="target" variant="quiet" onClick={onPoint} />
      <Button label={board.details} icon="pencil" variant="quiet" onClick={onOpen} />
    </>
  )
}
