import { selectGatherings } from '../../../shared/features/gathering/select.ts'
import { totalOf } from '../../../shared/features/round/ballotCount.ts'
import { getOpenRound } from '../../../shared/features/round/openRounds.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/language.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { useToast } from '../../ui/toast.tsx'
import type { ShownAssessment } from './useAssessment.ts'
import type { AssessmentView } from './useAssessmentView.ts'
import './assessmentBar.css'

interface AssessmentBarProps {
  readonly shown: ShownAssessment
  readonly view: AssessmentView
}

const NONE = ''

/** Over the picture: each answering alone, whose answers are shown, and what it is held against. */
export function AssessmentBar({ shown, view }: AssessmentBarProps) {
  const state = useNetworkState()
  const { selfAssessment: words } = useTexts()
  const toast = useToast()
  const { round, rounds, earlier, compared, gatheringId } = shown
  const gatherings = selectGatherings(state)
  // Answers of another gathering may be looked at; the way back to none must then stay.
  const isAskedHere = rounds.some((one) => one.gatheringId === gatheringId)
  const begin = (): void => {
    if (getOpenRound(state, shown.municipalityId)) toast(words.otherRound)
    else view.show({ kind: 'setup', rerunOf: round?.gatheringId === gatheringId ? round.id : null })
  }
  return (
    <div className="assessmentBar">
      <Button
        label={round?.gatheringId === gatheringId ? words.askAgain : words.individually}
        icon="person"
        onClick={begin}
      />
      <span className="assessmentBar-space" />
      {rounds.length > (isAskedHere ? 1 : 0) && (
        <SelectField
          label={words.round}
          value={round?.id ?? NONE}
          options={[
            ...(isAskedHere ? [] : [{ value: NONE, label: words.compareNone }]),
            ...rounds.map(({ id, cast, gatheringId: where }) => {
              const here = rounds.filter((one) => one.gatheringId === where)
              const number = here.length - here.findIndex((one) => one.id === id)
              const gathering = words.gathering(gatherings.findIndex((one) => one.id === where) + 1)
              return { value: id, label: words.roundName(gathering, number, cast ? totalOf(cast) : 0) }
            }),
          ]}
          onChange={(id) => view.showRound(id === NONE ? undefined : id)}
        />
      )}
      {earlier.length > 0 && (
        <SelectField
          label={words.compare}
          value={compared?.gatheringId ?? NONE}
          options={[
            { value: NONE, label: words.compareNone },
            ...earlier.map(({ gatheringId: id, number }) => ({ value: id, label: words.gathering(number) })),
          ]}
          onChange={(id) => view.compare(id === NONE ? null : id)}
        />
      )}
    </div>
  )
}
