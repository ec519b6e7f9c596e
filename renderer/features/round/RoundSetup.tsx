import type { Id } from '../../../shared/core/ids.ts'
import type { Matrix } from '../../../shared/features/areaPlacement/matrix.ts'
import { ROUND_QUESTION_LIMIT, ROUND_VOTERS_LIMIT } from '../../../shared/features/round/limits.ts'
import { isVoteMethod, type RoundMethod, voteMethods } from '../../../shared/features/round/record.ts'
import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { AreaTicks } from './setup/AreaTicks.tsx'
import { CountField } from './setup/CountField.tsx'
import { useRoundDraft } from './setup/useRoundDraft.ts'
import './roundSetup.css'

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

/** Question, areas, dots, seats, rule: everything that must be settled before anybody votes. */
export function RoundSetup(props: RoundSetupProps) {
  const { roundSetup, common } = useTexts()
  const draft = useRoundDraft(props)
  const isPlacing = props.method === 'placing'
  const vote = isVoteMethod(draft.method) ? draft.method : 'dots'
  return (
    <form
      className="roundSetup"
      onSubmit={(event) => {
        event.preventDefault()
        draft.open()
      }}
    >
      <header>
        <h2>
          {isPlacing ? roundSetup.placingTitle : props.rerunOf ? roundSetup.again : roundSetup.setupTitle}
        </h2>
        <p>{isPlacing ? roundSetup.placingHelp : roundSetup.setupHelp}</p>
      </header>
      <div className="roundSetup-columns">
        <div className="roundSetup-fields">
          {!isPlacing && (
            <div>
              <Segments
                label={roundSetup.method}
                choices={voteMethods.map((value) => ({ value, label: roundSetup.methods[value] }))}
                value={vote}
                onChange={draft.setMethod}
              />
              <p className="textField-help">{roundSetup.methodHelp[vote]}</p>
            </div>
          )}
          <TextField
            label={roundSetup.question}
            value={draft.question}
            onChange={draft.setQuestion}
            limit={ROUND_QUESTION_LIMIT}
          />
          <div className="roundSetup-pair">
            <CountField
              label={roundSetup.seats}
              value={draft.people}
              least={1}
              most={draft.mostPeople}
              onChange={draft.setPeople}
            />
            {draft.method === 'dots' && (
              <CountField
                label={roundSetup.dots}
                help={roundSetup.suggested(draft.suggestedDots)}
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
              <span className="choice-label">{roundSetup.facilitator}</span>
              <span className="choice-description">{roundSetup.facilitatorHelp(draft.seatCount)}</span>
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
              <span className="choice-label">{roundSetup.canStack}</span>
            </label>
          )}
          <TextField
            label={roundSetup.voters}
            description={roundSetup.votersHelp}
            value={draft.voters}
            onChange={draft.setVoters}
            limit={ROUND_VOTERS_LIMIT}
          />
        </div>
        <AreaTicks areas={draft.areas} chosenIds={draft.chosenIds} onChange={draft.setChosenIds} />
      </div>
      <footer className="roundSetup-foot">
        {draft.isTooFew && <p role="status">{roundSetup.tooFew(draft.leastAreas)}</p>}
        <Button
          label={isPlacing ? roundSetup.startPlacing : roundSetup.start}
          variant="primary"
          type="submit"
          disabled={draft.isTooFew}
        />
        {props.onClose && <Button label={common.cancel} variant="quiet" onClick={props.onClose} />}
      </footer>
    </form>
  )
}
