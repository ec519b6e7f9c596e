import type { AssessedCharacteristic } from '../../../shared/features/assessment/selectLevels.ts'
import { totalOf } from '../../../shared/features/round/ballotCount.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { LevelRows } from './LevelRows.tsx'
import { SpreadWords } from './SpreadWords.tsx'
import type { ShownAssessment } from './useAssessment.ts'
import './largeCharacteristic.css'

interface LargeCharacteristicProps {
  readonly shown: ShownAssessment
  readonly chosen: AssessedCharacteristic
  readonly onClose: () => void
}

/** One characteristic for the whole room: statement, levels and answers. Reasons and evidence stay with the facilitator. */
export function LargeCharacteristic({ shown, chosen, onClose }: LargeCharacteristicProps) {
  const { selfAssessment: words } = useTexts()
  const { language } = useLanguage()
  const { characteristic, assessment } = chosen
  const spread = shown.spreads.get(characteristic.id)
  const answers = shown.round?.cast ? totalOf(shown.round.cast) : 0
  return (
    // A press anywhere leads back, as Enter does: the room should not see controls.
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter is a shortcut of the screen
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div className="largeCharacteristic" onClick={onClose} title={words.showRadar}>
      <h2>{characteristic.title[language]}</h2>
      <p className="largeCharacteristic-statement">{characteristic.statement[language]}</p>
      <LevelRows
        spread={spread}
        answers={answers}
        level={assessment?.level ?? null}
        wanted={assessment?.wanted ?? null}
        earlier={shown.compared}
        earlierLevel={shown.compared?.assessments.get(characteristic.id)?.level ?? null}
      />
      {spread && <SpreadWords spread={spread} answers={answers} />}
    </div>
  )
}
