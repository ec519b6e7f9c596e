import { selectRatingLevels } from '../../../../shared/features/characteristic/select.ts'
import { useNetworkState } from '../../../store/storeContext.ts'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import './ratingLevels.css'

interface RatingLevelsProps {
  /** 1..5, `unknown`, or null for no answer. */
  readonly chosen: number | null
  readonly unknown: number
  readonly onChoose: (level: number) => void
}

/** The five levels from the top down, as on the radar, and «vet ikke» under them. */
export function RatingLevels({ chosen, unknown, onChoose }: RatingLevelsProps) {
  const { ballot: words } = useTexts().rating
  const { language } = useLanguage()
  const levels = [...selectRatingLevels(useNetworkState())].reverse()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be the list this is
    <div className="ratingLevels" role="group" aria-label={words.levels}>
      {levels.map(({ level, name, anchor }) => (
        <button
          key={level}
          type="button"
          className="ratingLevels-level"
          aria-pressed={chosen === level}
          onClick={() => onChoose(level)}
        >
          <span className="ratingLevels-number">{level}</span>
          <span>
            <strong>{name[language]}</strong>
            <span className="ratingLevels-anchor">{anchor[language]}</span>
          </span>
        </button>
      ))}
      <button
        type="button"
        className="ratingLevels-level ratingLevels-level--unknown"
        aria-pressed={chosen === unknown}
        onClick={() => onChoose(unknown)}
      >
        <span className="ratingLevels-number">0</span>
        <span>
          <strong>{words.unknown}</strong>
          <span className="ratingLevels-anchor">{words.unknownHelp}</span>
        </span>
      </button>
    </div>
  )
}
