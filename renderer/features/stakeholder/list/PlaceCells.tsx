import { useState } from 'react'
import type { MapPosition } from '../../../../shared/features/placement/select.ts'
import { levelOf } from '../../../../shared/features/stakeholder/quadrant.ts'
import { levelWordPack } from '../../../../shared/packs/levelWordPack.ts'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import { CellText } from './CellText.tsx'
import { parseAxisCell, toCellText } from './parseAxisCell.ts'

export interface PlaceCellsProps {
  readonly name: string
  readonly position: MapPosition | null
  /** Both answer with what is wrong, or null. */
  readonly onPlace: (position: MapPosition) => string | null
  readonly onUnplace: () => string | null
  readonly onEnter: (from: HTMLElement) => void
}

type Axis = 'influence' | 'interest'

/**
 * Influence and interest, as a number or a word. A card needs both to stand on the map: one alone is
 * kept in the row and waits for the other, and never becomes the middle.
 */
export function PlaceCells({ name, position, onPlace, onUnplace, onEnter }: PlaceCellsProps) {
  const texts = useTexts()
  const { language } = useLanguage()
  const [waiting, setWaiting] = useState<Partial<Record<Axis, number>>>({})
  const readValue = (axis: Axis): number | null => position?.[axis] ?? waiting[axis] ?? null

  const set = (axis: Axis, value: number): string | null => {
    const other: Axis = axis === 'influence' ? 'interest' : 'influence'
    const known = readValue(other)
    if (known === null) {
      setWaiting({ [axis]: value })
      return null
    }
    setWaiting({})
    return onPlace(
      axis === 'influence' ? { influence: value, interest: known } : { influence: known, interest: value },
    )
  }
  const clear = (): string | null => {
    setWaiting({})
    return position ? onUnplace() : null
  }
  const save =
    (axis: Axis) =>
    (typed: string): string | null => {
      const cell = parseAxisCell(typed)
      if (cell.kind === 'wrong') return texts.mapList.wrong
      return cell.kind === 'empty' ? clear() : set(axis, cell.value)
    }
  const isHalf = !position && Object.keys(waiting).length === 1
  const cell = (axis: Axis) => {
    const label = texts.mapList.cell(texts.stakeholder[axis], name)
    const value = readValue(axis)
    return (
      <td key={axis} data-label={texts.stakeholder[axis]}>
        <div className="mapList-axis">
          <CellText label={label} value={toCellText(value)} onSave={save(axis)} onEnter={onEnter} />
          <select
            className="ds-input mapList-word"
            aria-label={`${label}, ${texts.mapList.word}`}
            value={value === null ? '' : levelOf(value)}
            onChange={({ target }) => {
              const index = levelWordPack.findIndex(({ key }) => key === target.value)
              if (index < 0) clear()
              else set(axis, (index + 0.5) / levelWordPack.length)
            }}
          >
            <option value="">–</option>
            {levelWordPack.map(({ key, name: words }) => (
              <option key={key} value={key}>
                {words[language]}
              </option>
            ))}
          </select>
        </div>
        {isHalf && value === null && (
          <p className="textField-error" role="status">
            {texts.mapList.half}
          </p>
        )}
      </td>
    )
  }
  return (
    <>
      {cell('influence')}
      {cell('interest')}
    </>
  )
}
