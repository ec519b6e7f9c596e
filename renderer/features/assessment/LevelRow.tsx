import { DONT_KNOW } from '../../../shared/features/assessment/level.ts'
import { useTexts } from '../../ui/language.tsx'
import './levelRow.css'

export interface LevelTag {
  readonly kind: 'agreed' | 'suggestion' | 'wanted' | 'earlier'
  readonly text: string
}

interface LevelRowProps {
  readonly value: number
  readonly name: string
  readonly anchor: string
  readonly dots: number
  readonly tags: readonly LevelTag[]
  /** The agreed level, or the suggested one as long as none is. */
  readonly isMarked: boolean
  readonly isAgreed: boolean
  readonly onChoose: ((level: number) => void) | undefined
}

/** More than these become a number: dots that small cannot be counted. */
const MOST_DOTS = 12

/** One level: its number and anchor, a dot for each answer, and what stands on it. The whole row is pressed to agree. */
export function LevelRow(props: LevelRowProps) {
  const { value, name, anchor, dots, tags, isMarked, isAgreed, onChoose } = props
  const { selfAssessment: words } = useTexts()
  const content = (
    <>
      <span className="levelRow-number">{value === DONT_KNOW ? '' : value}</span>
      <span className="levelRow-words">
        <strong>{name}</strong>
        {anchor && <span>{anchor}</span>}
      </span>
      <span className="levelRow-dots" data-unknown={value === DONT_KNOW}>
        {dots > MOST_DOTS ? (
          <strong>{words.answersHere(dots)}</strong>
        ) : (
          Array.from({ length: dots }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: answers have no owners, they are told apart by their place alone
            <i key={index} />
          ))
        )}
        {dots > 0 && dots <= MOST_DOTS && (
          <span className="onlyForScreenReader">{words.answersHere(dots)}</span>
        )}
      </span>
      <span className="levelRow-tags">
        {tags.map(({ kind, text }) => (
          <span key={kind} className="levelTag" data-kind={kind}>
            {text}
          </span>
        ))}
      </span>
    </>
  )
  if (!onChoose)
    return (
      <div className="levelRow" data-marked={isMarked}>
        {content}
      </div>
    )
  return (
    <button
      type="button"
      className="levelRow"
      data-marked={isMarked}
      aria-pressed={isAgreed}
      onClick={() => onChoose(value)}
    >
      {content}
    </button>
  )
}
