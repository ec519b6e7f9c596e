import type { ReactNode } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import { getOpenRound } from '../../../shared/features/round/openRounds.ts'
import type { Round } from '../../../shared/features/round/record.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { Button } from '../../ui/Button.tsx'
import { gatheringTitle } from '../../ui/gatheringTitle.ts'
import { useTexts } from '../../ui/language.tsx'
import { useNavigation } from '../../ui/navigation.tsx'
import { useProjectorMode } from '../../ui/projectorMode.tsx'
import type { RoundParts } from '../../ui/roundParts.ts'
import { AssessmentBar } from './AssessmentBar.tsx'
import { AssessmentPicture } from './AssessmentPicture.tsx'
import { AssessmentTable } from './AssessmentTable.tsx'
import { FormerList } from './FormerList.tsx'
import { GapList } from './GapList.tsx'
import { LargeCharacteristic } from './LargeCharacteristic.tsx'
import type { ShownAssessment } from './useAssessment.ts'
import type { AssessmentView, Chosen } from './useAssessmentView.ts'
import './assessmentWork.css'

export interface AssessmentWorkProps {
  readonly name: string
  readonly shown: ShownAssessment
  readonly view: AssessmentView
  readonly chosen: Chosen
  readonly running: Round | undefined
  readonly rounds: RoundParts
  readonly onMakeArea: () => void
}

/** The middle of the screen: a round in which each answers alone, or the picture that came of it. */
export function AssessmentWork(props: AssessmentWorkProps) {
  const { shown, view, running } = props
  const { RatingSetup, RoundRunning } = props.rounds
  const { municipalityId, gatheringId } = shown
  const { selfAssessment: words } = useTexts()
  const { go } = useNavigation()
  const projector = useProjectorMode()
  if (running) return <RoundRunning round={running} />
  if (view.overlay?.kind === 'setup' && !projector.isOn)
    return (
      <div className="assessmentSetup">
        <RatingSetup
          municipalityId={municipalityId}
          gatheringId={gatheringId}
          rerunOf={view.overlay.rerunOf}
          onClose={view.close}
        />
      </div>
    )
  if (shown.assessed.length === 0)
    return (
      <div className="assessmentEmpty">
        <h2>{words.noneActive}</h2>
        <p>{words.noneActiveHelp}</p>
        {!projector.isOn && (
          <Button
            label={words.toCharacteristics}
            variant="primary"
            onClick={() => go({ screen: 'characteristics' })}
          />
        )}
        {!projector.isOn && <FormerList shown={shown} />}
      </div>
    )
  if (projector.isOn) return <AssessmentInRoom {...props} />
  return (
    <div className="assessmentWork">
      <AssessmentBar shown={shown} view={view} />
      <OpenElsewhere {...props} />
      <div className="assessmentWork-surface">{surface(props)}</div>
    </div>
  )
}

/** On the wall: one characteristic, the table, or the radar; what is pressed comes large. */
function AssessmentInRoom(props: AssessmentWorkProps) {
  const { shown, view, chosen } = props
  if (view.isOneLarge && chosen.chosen)
    return (
      <LargeCharacteristic shown={shown} chosen={chosen.chosen} onClose={() => view.setOneLarge(false)} />
    )
  const enlarge = (id: Id): void => {
    chosen.choose(id)
    view.setOneLarge(true)
  }
  return view.form === 'table' ? (
    <AssessmentTable shown={shown} chosen={chosen} isLarge onChoose={enlarge} />
  ) : (
    <AssessmentPicture {...props} isLarge onChoose={enlarge} />
  )
}

function surface(props: AssessmentWorkProps): ReactNode {
  const { shown, view, chosen, onMakeArea } = props
  switch (view.form) {
    case 'radar':
    case 'bars':
      return <AssessmentPicture {...props} onChoose={chosen.choose} />
    case 'table':
      return <AssessmentTable shown={shown} chosen={chosen} onChoose={chosen.choose} />
    case 'gaps':
      return <GapList shown={shown} chosen={chosen} onMakeArea={onMakeArea} />
  }
}

/** A municipality has one round open at a time; one at another gathering is told about, with the way there. */
function OpenElsewhere({ shown: { municipalityId, gatheringId } }: AssessmentWorkProps) {
  const state = useNetworkState()
  const texts = useTexts()
  const { go } = useNavigation()
  const open = getOpenRound(state, municipalityId)
  if (open?.method !== 'rating' || open.gatheringId === gatheringId) return null
  return (
    <p className="assessmentNotice" role="status">
      {texts.selfAssessment.openElsewhere(gatheringTitle(state, open.gatheringId, texts))}
      <Button
        label={texts.selfAssessment.goThere}
        onClick={() => go({ screen: 'assessment', municipalityId, gatheringId: open.gatheringId })}
      />
    </p>
  )
}
