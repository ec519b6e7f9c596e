import type { AssessedCharacteristic } from '../../../shared/features/assessment/selectLevels.ts'
import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/language.tsx'
import type { AreaFromGap } from './useAreaFromGap.ts'
import './panelFoot.css'

interface PanelFootProps {
  readonly chosen: AssessedCharacteristic
  /** The level the answers suggest; null without answers. */
  readonly suggestion: number | null
  readonly gap: AreaFromGap
  readonly onAgree: (level: number) => void
  readonly onNext: () => void
}

/** Under one characteristic: the distance left, the way to an area or to its making, and the one thing to do next. */
export function PanelFoot({ chosen, suggestion, gap, onAgree, onNext }: PanelFootProps) {
  const { selfAssessment: words } = useTexts()
  const isAgreed = (chosen.assessment?.level ?? null) !== null
  return (
    <footer className="assessed-foot">
      <p>{isAgreed ? (chosen.gap > 0 ? words.distance(chosen.gap) : null) : words.chooseFirst}</p>
      {gap.areas.length > 0 ? (
        <Button label={words.toArea} icon="link" onClick={gap.openAny} />
      ) : (
        chosen.gap > 0 && <Button label={words.makeArea} icon="plus" title="G" onClick={gap.make} />
      )}
      {!isAgreed && suggestion !== null ? (
        <Button
          label={words.agreeOn(suggestion)}
          icon="check"
          variant="primary"
          onClick={() => onAgree(suggestion)}
        />
      ) : (
        <Button
          label={words.next}
          iconAfter="chevronRight"
          variant={isAgreed ? 'primary' : 'secondary'}
          onClick={onNext}
        />
      )}
    </footer>
  )
}
