import { useState } from 'react'
import type { Id } from '../../../../shared/core/ids.ts'
import { orderBetween } from '../../../../shared/core/order.ts'
import { selectActiveCharacteristics } from '../../../../shared/features/characteristic/select.ts'
import { getNetwork } from '../../../../shared/features/network/select.ts'
import {
  POINTS,
  RATING_SEAT_LIMIT,
  ROUND_QUESTION_LIMIT,
  ROUND_VOTERS_LIMIT,
} from '../../../../shared/features/round/limits.ts'
import { getRound, selectRounds } from '../../../../shared/features/round/select.ts'
import { useNetworkState } from '../../../store/storeContext.ts'
import { Button } from '../../../ui/Button.tsx'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { CountField } from '../setup/CountField.tsx'
import { useRoundActions } from '../useRoundActions.ts'
import '../roundSetup.css'
import './ratingSetup.css'

export interface RatingSetupProps {
  readonly municipalityId: Id
  readonly gatheringId: Id
  /** The round this one asks again. */
  readonly rerunOf: Id | null
  readonly onClose: () => void
}

const FIRST_PEOPLE = 6

/** Question, people, and what they are asked about: what must be settled before each answers alone. */
export function RatingSetup({ municipalityId, gatheringId, rerunOf, onClose }: RatingSetupProps) {
  const { rating, roundSetup, common, characteristic: source } = useTexts()
  const { setup: words } = rating
  const { language } = useLanguage()
  const state = useNetworkState()
  const actions = useRoundActions()
  const rounds = selectRounds(state, municipalityId)
  // People are as many as last time; a round asked again begins as it was.
  const [last] = useState(() => (rerunOf === null ? undefined : getRound(state, rerunOf)) ?? rounds[0])
  const [question, setQuestion] = useState((rerunOf !== null && last?.question) || rating.setup.questionText)
  const [hasFacilitator, setHasFacilitator] = useState(last?.hasFacilitator ?? false)
  const [people, setPeople] = useState(
    last
      ? Math.min(RATING_SEAT_LIMIT, Math.max(1, last.seatCount - (last.hasFacilitator ? 1 : 0)))
      : FIRST_PEOPLE,
  )
  const [voters, setVoters] = useState(last?.voters ?? '')
  const characteristics = selectActiveCharacteristics(state)
  const seatCount = people + (hasFacilitator ? 1 : 0)
  const open = (): void => {
    const about = { municipalityId, gatheringId, method: 'rating', matrix: 'reach' } as const
    const opened = actions.open(
      {
        ...about,
        question,
        voters,
        seatCount,
        hasFacilitator,
        rerunOf,
        improvementAreaIds: [],
        characteristicIds: characteristics.map(({ id }) => id),
        dotCount: POINTS.length,
        canStack: false,
      },
      orderBetween(rounds[0]?.order ?? null, null),
    )
    if (opened !== null) onClose()
  }
  return (
    <form
      className="roundSetup"
      onSubmit={(event) => {
        event.preventDefault()
        open()
      }}
    >
      <header>
        <h2>{words.title}</h2>
        <p>{words.help}</p>
      </header>
      <div className="roundSetup-columns">
        <div className="roundSetup-fields">
          <TextField
            label={words.question}
            value={question}
            onChange={setQuestion}
            limit={ROUND_QUESTION_LIMIT}
          />
          <div className="roundSetup-pair">
            <CountField
              label={words.people}
              value={people}
              least={1}
              most={RATING_SEAT_LIMIT - (hasFacilitator ? 1 : 0)}
              onChange={setPeople}
            />
          </div>
          <label className="choice">
            <input
              type="checkbox"
              className="ds-input"
              checked={hasFacilitator}
              onChange={() => setHasFacilitator(!hasFacilitator)}
            />
            <span>
              <span className="choice-label">{words.facilitator}</span>
              <span className="choice-description">{roundSetup.facilitatorHelp(seatCount)}</span>
            </span>
          </label>
          <TextField
            label={words.voters}
            description={roundSetup.votersHelp}
            value={voters}
            onChange={setVoters}
            limit={ROUND_VOTERS_LIMIT}
          />
        </div>
        <section className="ratingSetup-asked" aria-label={words.asked(characteristics.length)}>
          <h3>{words.asked(characteristics.length)}</h3>
          <p>{source.from(getNetwork(state)?.reportTitle || source.defaultReport)}</p>
          <ol>
            {characteristics.map(({ id, title }) => (
              <li key={id}>{title[language]}</li>
            ))}
          </ol>
        </section>
      </div>
      <footer className="roundSetup-foot">
        {characteristics.length === 0 && <p role="status">{words.noneAsked}</p>}
        <Button label={words.start} variant="primary" type="submit" disabled={characteristics.length === 0} />
        <Button label={common.cancel} variant="quiet" onClick={onClose} />
      </footer>
    </form>
  )
}
