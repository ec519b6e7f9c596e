import { useState } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import { isCheckedOut } from '../../../shared/features/closing/select.ts'
import { selectDateDisorder } from '../../../shared/features/gathering/dateOrder.ts'
import { getGathering, selectGatherings } from '../../../shared/features/gathering/select.ts'
import { selectHomeTasks } from '../../../shared/features/homeTask/select.ts'
import { getMunicipality } from '../../../shared/features/municipality/select.ts'
import { itemAt, programmeTimes } from '../../../shared/features/programmeItem/programmeTimes.ts'
import { selectProgramme } from '../../../shared/features/programmeItem/select.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { Button } from '../../ui/Button.tsx'
import { GatheringSteps } from '../../ui/frame/GatheringSteps.tsx'
import { GatheringSwitch } from '../../ui/frame/GatheringSwitch.tsx'
import { Screen } from '../../ui/frame/Screen.tsx'
import { selectStepTarget } from '../../ui/frame/selectStepTarget.ts'
import { useTexts } from '../../ui/language.tsx'
import { useNavigation } from '../../ui/navigation.tsx'
import { useProjectorMode } from '../../ui/projectorMode.tsx'
import { useAddGathering } from '../../ui/useAddGathering.ts'
import { Attendances } from './programme/Attendances.tsx'
import { GatheringFacts } from './programme/GatheringFacts.tsx'
import { HomeTasks } from './programme/HomeTasks.tsx'
import { ProgrammeList } from './programme/ProgrammeList.tsx'
import { ProgrammeSummary } from './programme/ProgrammeSummary.tsx'
import { ProjectedProgramme } from './programme/ProjectedProgramme.tsx'
import { RemoveGatheringDialog } from './programme/RemoveGatheringDialog.tsx'
import { useNow } from './programme/useNow.ts'
import { useProgrammeActions } from './programme/useProgrammeActions.ts'
import './programmeScreen.css'

export interface ProgrammeScreenProps {
  readonly gatheringId: Id
}

/** A gathering: its programme with clock times, what it is for, the home tasks given there, and how many came. */
export function ProgrammeScreen({ gatheringId }: ProgrammeScreenProps) {
  const { programme: words } = useTexts()
  const state = useNetworkState()
  const projector = useProjectorMode()
  const { lastInMunicipality } = useNavigation()
  const actions = useProgrammeActions(gatheringId)
  const now = useNow()
  const addGathering = useAddGathering()
  const [isRemoving, setIsRemoving] = useState(false)
  const gathering = getGathering(state, gatheringId)
  if (!gathering) return null
  const items = selectProgramme(state, gatheringId)
  const times = programmeTimes(gathering.startsAt, items)
  const nowIndex = gathering.date === now.today ? itemAt(times, now.minutes) : -1
  const step = selectStepTarget(state, lastInMunicipality, now.today)
  return (
    <Screen
      title={words.programme}
      subtitle={<GatheringSwitch place={{ screen: 'programme', gatheringId }} />}
      question={gathering.date === now.today ? words.question : words.programme}
      projectorTitle={gathering.title}
      centre={<GatheringSteps at="programme" gatheringId={gatheringId} />}
    >
      {projector.isOn ? (
        <ProjectedProgramme gathering={gathering} items={items} times={times} nowIndex={nowIndex} />
      ) : (
        <div key={gatheringId} className="programme">
          <div className="programme-main">
            <ProgrammeSummary times={times} hasItems={items.length > 0} />
            <ProgrammeList
              items={items}
              times={times}
              nowIndex={nowIndex}
              target={step ? getMunicipality(state, step.municipalityId) : undefined}
              actions={actions}
            />
          </div>
          <div className="programme-side">
            <GatheringFacts
              gathering={gathering}
              number={selectGatherings(state).findIndex(({ id }) => id === gatheringId) + 1}
              comesBefore={selectDateDisorder(state).get(gatheringId)}
              actions={actions}
            />
            <HomeTasks tasks={selectHomeTasks(state, gatheringId)} actions={actions} />
            <Attendances gatheringId={gatheringId} actions={actions} />
            <div className="programme-gathering">
              {/* What was checked out is over: nothing new comes before it. */}
              {!isCheckedOut(state, gatheringId) && (
                <Button
                  label={words.addBefore}
                  icon="plus"
                  variant="quiet"
                  onClick={() => addGathering(gatheringId)}
                />
              )}
              <Button
                label={words.removeGathering}
                icon="trash"
                variant="danger"
                onClick={() => setIsRemoving(true)}
              />
            </div>
          </div>
        </div>
      )}
      {isRemoving && <RemoveGatheringDialog gathering={gathering} onClose={() => setIsRemoving(false)} />}
    </Screen>
  )
}
