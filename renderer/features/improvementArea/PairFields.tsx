import type { Matrix } from '../../../shared/features/areaPlacement/matrix.ts'
import { useTexts } from '../../ui/language.tsx'
import { matrixWords } from '../../ui/matrix/matrixWords.ts'
import { TextField } from '../../ui/TextField.tsx'
import type { TypedPair } from './parsePair.ts'
import './editArea.css'

export interface PairFieldsProps {
  readonly matrix: Matrix
  readonly pair: TypedPair
  readonly problem: string | undefined
  readonly onChange: (pair: TypedPair) => void
}

/** Both numbers of one matrix; both empty = not placed on it. */
export function PairFields({ matrix, pair, problem, onChange }: PairFieldsProps) {
  const texts = useTexts()
  const words = matrixWords(texts, matrix)
  return (
    <div className="editArea-scores">
      <TextField label={words.yField} value={pair.y} onChange={(y) => onChange({ ...pair, y })} />
      <TextField label={words.xField} value={pair.x} onChange={(x) => onChange({ ...pair, x })} />
      {problem && (
        <p className="textField-error" role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
