import { selectGaps } from '../../../shared/features/assessment/selectLevels.ts'
import { Button } from '../../ui/Button.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { FormerList } from './FormerList.tsx'
import type { ShownAssessment } from './useAssessment.ts'
import type { Chosen } from './useAssessmentView.ts'
import './gapList.css'

interface GapListProps {
  readonly shown: ShownAssessment
  readonly chosen: Chosen
  /** Of the chosen one. */
  readonly onMakeArea: () => void
}

/** «Avstand til ønsket»: the widest first; the chosen one can become an improvement area. */
export function GapList({ shown, chosen, onMakeArea }: GapListProps) {
  const { selfAssessment: words } = useTexts()
  const { language } = useLanguage()
  const gaps = selectGaps(shown.assessed)
  return (
    <section className="gapList" aria-label={words.gapsTitle}>
      <h2>{words.gapsTitle}</h2>
      {gaps.length === 0 && <p>{words.noGaps}</p>}
      <ol>
        {gaps.map(({ characteristic, assessment, gap }) => {
          const isChosen = characteristic.id === chosen.chosen?.characteristic.id
          return (
            <li key={characteristic.id} data-chosen={isChosen}>
              <button
                type="button"
                className="gapList-row"
                aria-current={isChosen ? 'true' : undefined}
                onClick={() => chosen.choose(characteristic.id)}
              >
                <span className="gapList-title">{characteristic.title[language]}</span>
                <span className="tabularNumbers">
                  {assessment?.level} → {assessment?.wanted}
                </span>
                <strong>{words.levels(gap)}</strong>
              </button>
              {isChosen && <Button label={words.makeArea} icon="plus" title="G" onClick={onMakeArea} />}
            </li>
          )
        })}
      </ol>
      <FormerList shown={shown} />
    </section>
  )
}
