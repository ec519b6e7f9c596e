import type { AreaSides } from '../../shared/features/anchoring/select.ts'
import { type AnchoringSide, anchoringSides } from '../../shared/packs/anchoringBodyPack.ts'
import { Button } from './Button.tsx'
import { useTexts } from './language.tsx'
import './sideShapes.css'

export interface SideShapesProps {
  readonly sides: AreaSides
  /** Not given = shown, and nothing to press. */
  readonly onAdd?: (side: AnchoringSide) => void
}

/** The three sides, and the region where it matters: filled, half or empty, always with the word. */
export function SideShapes({ sides: { sides, isRegionNeeded }, onAdd }: SideShapesProps) {
  const { anchoring: words } = useTexts()
  const shown = anchoringSides.filter((side) => side !== 'region' || isRegionNeeded)
  return (
    <ul className="sideShapes">
      {shown.map((side) => (
        <li key={side} data-status={sides[side]}>
          <span className="sideShapes-shape" aria-hidden="true" />
          <span className="sideShapes-words">
            <strong>{words.sides[side]}</strong> {words.sideStatus[sides[side]]}
          </span>
          {onAdd && sides[side] === 'empty' && (
            <Button
              label={words.addOn(words.sides[side])}
              icon="plus"
              iconOnly
              variant="quiet"
              onClick={() => onAdd(side)}
            />
          )}
        </li>
      ))}
    </ul>
  )
}
