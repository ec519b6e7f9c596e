import { LEVELS } from '../../../shared/features/assessment/level.ts'
import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/language.tsx'
import './wantedLevel.css'

interface WantedLevelProps {
  readonly wanted: number | null
  readonly onChoose: (wanted: number | null) => void
}

/** Where the group wants to be, for those who do not know that Shift and a digit do the same. */
export function WantedLevel({ wanted, onChoose }: WantedLevelProps) {
  const { selfAssessment: words } = useTexts()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be the row this is
    <div className="wantedLevel" role="group" aria-label={words.wantedLabel}>
      <span className="wantedLevel-label">{words.wantedLabel}</span>
      {LEVELS.map((level) => (
        <button
          key={level}
          type="button"
          aria-pressed={wanted === level}
          aria-label={words.wantedLevel(level)}
          title={`Shift+${level}`}
          onClick={() => onChoose(wanted === level ? null : level)}
        >
          {level}
        </button>
      ))}
      {wanted !== null && (
        <Button
          label={words.clearWanted}
          icon="close"
          iconOnly
          variant="quiet"
          onClick={() => onChoose(null)}
        />
      )}
    </div>
  )
}
