import { useId, useState } from 'react'
import {
  fromScore,
  type Matrix,
  type MatrixPoint,
  toScore,
} from '../../../shared/features/areaPlacement/matrix.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { formatScore } from '../../ui/matrix/formatScore.ts'
import { matrixWords } from '../../ui/matrix/matrixWords.ts'
import { parsePair, type TypedPair } from './parsePair.ts'
import './areaList.css'

export interface ScorePairProps {
  readonly matrix: Matrix
  readonly point: MatrixPoint | null
  /** Of the area, without soft hyphens: what the cells are called. */
  readonly title: string
  /** null = taken off the matrix. */
  readonly onPlace: (point: MatrixPoint | null) => void
}

/** Two cells with the numbers of one matrix. They are saved together: one number alone is no place. */
export function ScorePair({ matrix, point, title, onPlace }: ScorePairProps) {
  const texts = useTexts()
  const { improvementArea: words } = texts
  const { language } = useLanguage()
  const noteId = useId()
  const axes = matrixWords(texts, matrix)
  const written = (value: number | undefined): string =>
    value === undefined ? '' : formatScore(toScore(value), language)
  const stored: TypedPair = { x: written(point?.x), y: written(point?.y) }
  /** Until something is typed the record shows through, also when others move the card. */
  const [typed, setTyped] = useState<Partial<TypedPair>>({})
  const shown = { ...stored, ...typed }
  const read = parsePair(shown)
  const hasTyped = typed.x !== undefined || typed.y !== undefined
  const [isTold, setIsTold] = useState(false)

  const save = (): void => {
    if (!hasTyped) return
    if (read.kind === 'half' || read.kind === 'odd') return setIsTold(true)
    setTyped({})
    setIsTold(false)
    if (shown.x === stored.x && shown.y === stored.y) return
    if (read.kind === 'none') return onPlace(null)
    // An untouched number stays as exact as the hand that placed the card.
    onPlace({
      x: shown.x === stored.x && point ? point.x : fromScore(read.x),
      y: shown.y === stored.y && point ? point.y : fromScore(read.y),
    })
  }
  const isWrong = isTold && hasTyped && (read.kind === 'half' || read.kind === 'odd')
  const cell = (axis: 'x' | 'y', label: string) => (
    <td>
      <input
        className="areaList-number tabularNumbers"
        data-cell={`${matrix}-${axis}`}
        inputMode="decimal"
        autoComplete="off"
        aria-label={words.cell(label, title)}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? noteId : undefined}
        value={shown[axis]}
        onChange={({ target }) => setTyped({ ...typed, [axis]: target.value })}
        onBlur={save}
        onKeyDown={({ key }) => {
          if (key === 'Enter') save()
          if (key !== 'Escape') return
          setTyped({})
          setIsTold(false)
        }}
      />
      {isWrong && axis === 'y' && (
        <span id={noteId} className="areaList-problem" role="alert">
          {read.kind === 'half' ? words.otherNumber : words.scoreError}
        </span>
      )}
    </td>
  )
  return (
    <>
      {cell('y', axes.yShort)}
      {cell('x', axes.xShort)}
    </>
  )
}
