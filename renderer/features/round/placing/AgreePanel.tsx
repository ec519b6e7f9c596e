import { type FormEvent, type Ref, useState } from 'react'
import {
  fromScore,
  type Matrix,
  type MatrixPoint,
  toScore,
} from '../../../../shared/features/areaPlacement/matrix.ts'
import { AREA_REASON_LIMIT } from '../../../../shared/features/improvementArea/limits.ts'
import { Button } from '../../../ui/Button.tsx'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import { formatScore, parseScore } from '../../../ui/matrix/formatScore.ts'
import { matrixWords } from '../../../ui/matrix/matrixWords.ts'
import { TextField } from '../../../ui/TextField.tsx'
import type { Agreement } from './useAgreement.ts'
import './agreePanel.css'

interface AgreePanelProps {
  readonly matrix: Matrix
  readonly middle: MatrixPoint | null
  readonly agreement: Agreement
  /** As typed; kept by the owner, so that stepping to another area and back loses nothing. */
  readonly reason: string
  readonly onReason: (reason: string) => void
  /** The reason is done being typed. */
  readonly onReasonDone: () => void
  readonly onPlace: (point: MatrixPoint) => void
  readonly firstField: Ref<HTMLInputElement>
}

/** «Bli enige»: one place for the area, in two numbers or from the middle, and why. */
export function AgreePanel(props: AgreePanelProps) {
  const { matrix, middle, agreement, reason, onPlace } = props
  const { agree: words } = useTexts().placing
  if (agreement.isGone) return <p className="agreePanel">{words.gone}</p>
  return (
    <section className="agreePanel" aria-label={words.title}>
      <div className="agreePanel-heading">
        <h2>{words.title}</h2>
        <Button
          label={words.useMiddle}
          icon="target"
          disabled={middle === null}
          onClick={() => middle && onPlace(middle)}
        />
      </div>
      <ScoreFields
        // A card dragged meanwhile stands where its hand left it: the fields begin anew from there.
        key={`${agreement.point?.x}/${agreement.point?.y}`}
        matrix={matrix}
        point={agreement.point}
        onPlace={onPlace}
        firstField={props.firstField}
      />
      <TextField
        label={words.reason}
        value={reason}
        limit={AREA_REASON_LIMIT}
        onChange={props.onReason}
        onBlur={props.onReasonDone}
        onKeyDown={({ key }) => {
          if (key === 'Enter') props.onReasonDone()
        }}
      />
    </section>
  )
}

const SCALE = '1–5'

interface ScoreFieldsProps {
  readonly matrix: Matrix
  readonly point: MatrixPoint | null
  readonly onPlace: (point: MatrixPoint) => void
  readonly firstField: Ref<HTMLInputElement>
}

function ScoreFields({ matrix, point, onPlace, firstField }: ScoreFieldsProps) {
  const texts = useTexts()
  const { agree: words } = texts.placing
  const { language } = useLanguage()
  const axes = matrixWords(texts, matrix)
  const written = (value: number | undefined): string =>
    value === undefined ? '' : formatScore(toScore(value), language)
  const [up, setUp] = useState(() => written(point?.y))
  const [across, setAcross] = useState(() => written(point?.x))
  const [isWrong, setIsWrong] = useState(false)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const [y, x] = [parseScore(up), parseScore(across)]
    const isRight = typeof x === 'number' && typeof y === 'number'
    setIsWrong(!isRight)
    if (isRight) onPlace({ x: fromScore(x), y: fromScore(y) })
  }
  return (
    <form className="agreePanel-scores" onSubmit={submit}>
      <TextField label={axes.yShort} placeholder={SCALE} value={up} onChange={setUp} inputRef={firstField} />
      <TextField label={axes.xShort} placeholder={SCALE} value={across} onChange={setAcross} />
      <Button label={words.place} variant="primary" type="submit" />
      {isWrong && (
        <p className="textField-error" role="alert">
          {words.scoreError}
        </p>
      )}
    </form>
  )
}
