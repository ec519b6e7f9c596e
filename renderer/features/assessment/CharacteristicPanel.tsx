import { ASSESSMENT_TEXT_LIMITS } from '../../../shared/features/assessment/commands.ts'
import { DONT_KNOW } from '../../../shared/features/assessment/level.ts'
import { getEarlierWords } from '../../../shared/features/assessment/selectLevels.ts'
import { totalOf } from '../../../shared/features/round/ballotCount.ts'
import { suggestLevel } from '../../../shared/features/round/ratingSpread.ts'
import { Button } from '../../ui/Button.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { SavedText } from '../../ui/SavedText.tsx'
import { LevelRows } from './LevelRows.tsx'
import { PanelFoot } from './PanelFoot.tsx'
import { SpreadWords } from './SpreadWords.tsx'
import type { AreaFromGap } from './useAreaFromGap.ts'
import type { ShownAssessment } from './useAssessment.ts'
import type { AssessmentActions } from './useAssessmentActions.ts'
import type { Chosen } from './useAssessmentView.ts'
import { WantedLevel } from './WantedLevel.tsx'
import './characteristicPanel.css'
import '../../ui/evidence.css'

interface CharacteristicPanelProps {
  readonly shown: ShownAssessment
  readonly chosen: Chosen
  readonly actions: AssessmentActions
  readonly gap: AreaFromGap
}

/** One characteristic: what is asked, what each answered, and what the group agrees on. */
export function CharacteristicPanel({ shown, chosen, actions, gap }: CharacteristicPanelProps) {
  const { selfAssessment: words } = useTexts()
  const { language } = useLanguage()
  if (!chosen.chosen) return null
  const { characteristic, assessment } = chosen.chosen
  const { id } = characteristic
  const spread = shown.spreads.get(id)
  const earlierWords = getEarlierWords(assessment, characteristic)
  const level = assessment?.level ?? null
  const place = words.place(chosen.index + 1, shown.assessed.length)
  // Keys move and set levels wherever the focus is.
  const heard = [
    ...[place, characteristic.title[language]],
    ...(level === null ? [] : [level === DONT_KNOW ? words.unknown : `${words.level} ${level}`]),
    ...(typeof assessment?.wanted === 'number' ? [words.wantedLevel(assessment.wanted)] : []),
  ]
  const answers = shown.round?.cast ? totalOf(shown.round.cast) : 0
  return (
    <div className="assessed">
      <p className="onlyForScreenReader" role="status">
        {heard.join('. ')}
      </p>
      <div className="assessed-content">
        <header className="assessed-header">
          <p>{place}</p>
          <Button
            label={words.previous}
            icon="chevronLeft"
            iconOnly
            variant="quiet"
            onClick={() => chosen.step(-1)}
          />
          <Button
            label={words.next}
            icon="chevronRight"
            iconOnly
            variant="quiet"
            onClick={() => chosen.step(1)}
          />
        </header>
        <h2>{characteristic.title[language]}</h2>
        <p className="assessed-statement">{characteristic.statement[language]}</p>
        {characteristic.evidence[language] && <p className="evidence">{characteristic.evidence[language]}</p>}
        {earlierWords !== null && <p className="assessed-then">{words.askedThen(earlierWords)}</p>}
        <LevelRows
          spread={spread}
          answers={answers}
          level={level}
          wanted={assessment?.wanted ?? null}
          earlier={shown.compared}
          earlierLevel={shown.compared?.assessments.get(id)?.level ?? null}
          onChoose={(chosenLevel) => actions.agree(id, { level: chosenLevel === level ? null : chosenLevel })}
        />
        {spread && <SpreadWords spread={spread} answers={answers} />}
        <WantedLevel
          wanted={assessment?.wanted ?? null}
          onChoose={(wanted) => actions.agree(id, { wanted })}
        />
        <div className="assessed-texts" key={id}>
          {(['reason', 'evidence'] as const).map((field) => (
            <SavedText
              key={field}
              label={words[field]}
              value={assessment?.[field] ?? ''}
              limit={ASSESSMENT_TEXT_LIMITS[field]}
              onSave={(text) => actions.write(id, { [field]: text })}
            />
          ))}
        </div>
      </div>
      <PanelFoot
        chosen={chosen.chosen}
        suggestion={spread ? suggestLevel(spread) : null}
        gap={gap}
        onAgree={(agreed) => actions.agree(id, { level: agreed })}
        onNext={() => chosen.step(1)}
      />
    </div>
  )
}
