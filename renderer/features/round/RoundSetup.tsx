import type { Id } from '../../../shared/core/ids.ts'
import type { Matrix } from '../../../shared/features/areaPlacement/matrix.ts'
import { ROUND_QUESTION_LIMIT, ROUND_VOTERS_LIMIT } from '../../../shared/features/round/limits.ts'
import type { RoundMethod } from '../../../shared/features/round/record.ts'
import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { AreaTicks } from './setup/AreaTicks.tsx'
import { CountField } from './setup/CountField.tsx'
import { useRoundDraft } from './setup/useRoundDraft.ts'
import './round.css'

export interface RoundSetupProps {
  readonly municipalityId: Id
  readonly gatheringId: Id
  /** What the round begins as; dots, points and removal can be changed into each other, placing cannot. */
  readonly method: RoundMethod
  readonly matrix?: Matrix
  /** Areas ticked from the start; all that are not set aside when left out. */
  readonly areaIds?: readonly Id[]
  readonly rerunOf?: Id
  readonly onOpened?: (roundId: Id) => void
  readonly onClose?: () => void
}

const votes = ['dots', 'points', 'removal'] as const

/** Question, areas, dots, seats, rule: everything that must be settled before anybody votes. */
export function RoundSetup(props: RoundSetupProps) {
  const { round: words, common } = useTexts()
  const draft = useRoundDraft(props)
  const isPlacing = props.method === 'placing'
  return (
    <form
      className="roundSetup"
      onSubmit={(event) => {
        event.preventDefault()
        draft.open()
      }}
    >
      <header>
        <h2>{isPlacing ? words.placingTitle : props.rerunOf ? words.again : words.setupTitle}</h2>
        <p>{isPlacing ? words.placingHelp : words.setupHelp}</p>
      </header>
      <div className="roundSetup-columns">
        <div className="roundSetup-fields">
          {!isPlacing && (
            <div>
              <Segments
                label={words.method}
                choices={votes.map((value) => ({ value, label: words.methods[value] }))}
                value={draft.method === 'placing' ? 'dots' : draft.method}
                onChange={draft.setMethod}
              />
              <p className="textField-help">
                {words.methodHelp[draft.method === 'placing' ? 'dots' : draft.method]}
              </p>
            </div>
          )}
          <TextField
            label={words.question}
            value={draft.question}
            onChange={draft.setQuestion}
            limit={ROUND_QUESTION_LIMIT}
          />
          <div className="roundSetup-pair">
            <CountField
              label={words.seats}
              value={draft.people}
              least={1}
              most={draft.mostPeople}
              onChange={draft.setPeople}
            />
            {draft.method === 'dots' && (
              <CountField
                label={words.dots}
                help={words.suggested(draft.suggestedDots)}
                value={draft.dotCount}
                least={1}
                most={20}
                onChange={draft.setDotCount}
              />
            )}
          </div>
          <label className="choice">
            <input
              type="checkbox"
              className="ds-input"
              checked={draft.hasFacilitator}
              onChange={() => draft.setHasFacilitator(!draft.hasFacilitator)}
            />
            <span>
              <span className="choice-label">{words.facilitator}</span>
              <span className="choice-description">{words.facilitatorHelp(draft.seatCount)}</span>
            </span>
          </label>
          {draft.method === 'dots' && (
            <label className="choice">
              <input
                type="checkbox"
                className="ds-input"
                checked={draft.canStack}
                onChange={() => draft.setCanStack(!draft.canStack)}
              />
              <span className="choice-label">{words.canStack}</span>
            </label>
          )}
          <TextField
            label={words.voters}
            description={words.votersHelp}
            value={draft.voters}
            onChange={draft.setVoters}
            limit={ROUND_VOTERS_LIMIT}
          />
        </div>
        <AreaTicks areas={draft.areas} chosenIds={draft.chosenIds} onChange={draft.setChosenIds} />
      </div>
      <footer className="roundSetup-foot">
        {draft.isTooFew && <p role="status">{words.tooFew(draft.leastAreas)}</p>}
        <Button
          label={isPlacing ? words.startPlacing : words.start}
          variant="primary"
          type="submit"
          disabled={draft.isTooFew}
        />
        {props.onClose && <Button label={common.cancel} variant="quiet" onClick={props.onClose} />}
      </footer>
    </form>
  )
}
