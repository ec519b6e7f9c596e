import { DONT_KNOW } from '../../../../shared/features/assessment/level.ts'
import { getCharacteristic, selectRatingLevels } from '../../../../shared/features/characteristic/select.ts'
import type { Round } from '../../../../shared/features/round/record.ts'
import { useNetworkState } from '../../../store/storeContext.ts'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import { countMissing, type RatingDraft } from './ratingDraft.ts'
import './ratingBallot.css'
import './ratingOverview.css'

interface RatingOverviewProps {
  readonly round: Round
  readonly draft: RatingDraft
  readonly onGoTo: (index: number) => void
}

/** All answers once more before they are handed in, and what becomes of those not given. */
export function RatingOverview({ round, draft, onGoTo }: RatingOverviewProps) {
  const { ballot: words } = useTexts().rating
  const { language } = useLanguage()
  const state = useNetworkState()
  const levels = selectRatingLevels(state)
  const said = (level: number | undefined): string => {
    if (level === undefined) return words.unanswered
    if (level === DONT_KNOW) return words.unknown
    return `${level} ${levels[level - 1]?.name[language] ?? ''}`
  }
  return (
    <div className="ratingBallot-page">
      <h2>{words.overview}</h2>
      <p className="ratingBallot-statement" role="status">
        {words.missing(countMissing(draft, round.characteristics.length))}
      </p>
      <ul className="ratingOverview">
        {round.characteristics.map(({ id, title: asked }, index) => {
          const title = getCharacteristic(state, id)?.title[language] ?? asked
          const level = draft.answers.get(index)
          return (
            <li key={id}>
              <button
                type="button"
                data-missing={level === undefined}
                aria-label={words.change(title, said(level))}
                onClick={() => onGoTo(index)}
              >
                <span>{title}</span>
                <strong>{said(level)}</strong>
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
