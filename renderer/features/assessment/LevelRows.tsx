import { DONT_KNOW } from '../../../shared/features/assessment/level.ts'
import { selectRatingLevels } from '../../../shared/features/characteristic/select.ts'
import { type RatingSpread, suggestLevel } from '../../../shared/features/round/ratingSpread.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { LevelRow } from './LevelRow.tsx'
import type { EarlierAssessment } from './useAssessment.ts'
import './levelRows.css'

export interface LevelRowsProps {
  /** What each answered; undefined when nobody was asked alone. */
  readonly spread: RatingSpread | undefined
  /** Ballots in the round. */
  readonly answers: number
  /** Agreed: 1..5, 0 = «vet ikke», null = not yet. */
  readonly level: number | null
  readonly wanted: number | null
  readonly earlier: EarlierAssessment | undefined
  readonly earlierLevel: number | null
  /** Not given where it is only looked at. */
  readonly onChoose?: (level: number) => void
}

/** The five levels from the top down, a dot for each answer, and what is agreed, wished and was. */
export function LevelRows(props: LevelRowsProps) {
  const { spread, answers, level, onChoose } = props
  const { selfAssessment: words } = useTexts()
  const { language } = useLanguage()
  const levels = [...selectRatingLevels(useNetworkState())].reverse()
  const suggestion = spread && level === null ? suggestLevel(spread) : null
  const tagsOf = (value: number) => [
    ...(value === level ? [{ kind: 'agreed', text: words.agreed } as const] : []),
    ...(value === suggestion ? [{ kind: 'suggestion', text: words.suggestion } as const] : []),
    ...(value === props.wanted ? [{ kind: 'wanted', text: words.wanted } as const] : []),
    ...(props.earlier && value === props.earlierLevel
      ? [{ kind: 'earlier', text: words.gathering(props.earlier.number) } as const]
      : []),
  ]
  return (
    <div className="levelRows">
      <p className="levelRows-head">
        <span>{words.level}</span>
        {spread && <span>{words.answers(answers)}</span>}
      </p>
      {levels.map(({ level: value, name, anchor }) => (
        <LevelRow
          key={value}
          value={value}
          name={name[language]}
          anchor={anchor[language]}
          dots={spread?.levels.filter((one) => one === value).length ?? 0}
          tags={tagsOf(value)}
          isMarked={value === (level ?? suggestion)}
          isAgreed={value === level}
          onChoose={onChoose}
        />
      ))}
      {(onChoose !== undefined || (spread?.unknown ?? 0) > 0 || level === DONT_KNOW) && (
        <LevelRow
          value={DONT_KNOW}
          name={words.unknown}
          anchor=""
          dots={spread?.unknown ?? 0}
          tags={tagsOf(DONT_KNOW)}
          isMarked={level === DONT_KNOW}
          isAgreed={level === DONT_KNOW}
          onChoose={onChoose}
        />
      )}
    </div>
  )
}
