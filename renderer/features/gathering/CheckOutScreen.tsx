import type { Id } from '../../../shared/core/ids.ts'
import type { Texts } from '../../../shared/texts/texts.ts'
import { Button } from '../../ui/Button.tsx'
import { useExportDesk, useWorkbookExport } from '../../ui/exportDesk.tsx'
import { GatheringSteps } from '../../ui/frame/GatheringSteps.tsx'
import { GatheringSwitch } from '../../ui/frame/GatheringSwitch.tsx'
import { Screen } from '../../ui/frame/Screen.tsx'
import { useTexts } from '../../ui/language.tsx'
import { useNavigation } from '../../ui/navigation.tsx'
import { useProjectorMode } from '../../ui/projectorMode.tsx'
import { CheckOutRoom } from './checkOut/CheckOutRoom.tsx'
import { KeepPanel } from './checkOut/KeepPanel.tsx'
import { ParkedStep } from './checkOut/ParkedStep.tsx'
import { PromisesStep } from './checkOut/PromisesStep.tsx'
import { StepCard } from './checkOut/StepCard.tsx'
import { type CheckOut, useCheckOut } from './checkOut/useCheckOut.ts'
import './checkOut/checkOut.css'

export interface CheckOutScreenProps {
  readonly gatheringId: Id
}

/** How a gathering ends: nothing left lying, promises made, and everything kept as it stands. */
export function CheckOutScreen({ gatheringId }: CheckOutScreenProps) {
  const { checkOut: words } = useTexts()
  const { isOn: isProjected } = useProjectorMode()
  const checkOut = useCheckOut(gatheringId)
  return (
    <Screen
      title={words.title}
      subtitle={<GatheringSwitch place={{ screen: 'checkOut', gatheringId }} />}
      centre={<GatheringSteps at="checkOut" gatheringId={gatheringId} />}
      question={checkOut.gathering?.checkOut || words.question}
      projectorTitle={words.title}
    >
      {isProjected ? (
        <CheckOutRoom checkOut={checkOut} />
      ) : (
        <CheckOutWork key={gatheringId} gatheringId={gatheringId} checkOut={checkOut} />
      )}
    </Screen>
  )
}

interface CheckOutWorkProps extends CheckOutScreenProps {
  readonly checkOut: CheckOut
}

function CheckOutWork({ gatheringId, checkOut }: CheckOutWorkProps) {
  const { checkOut: words } = useTexts()
  const { go } = useNavigation()
  const exportWorkbook = useWorkbookExport()
  const hasExported = useExportDesk().madeFrom.has(gatheringId)
  const { homeTasks, isLast } = checkOut
  const hasTask = homeTasks.length > 0
  return (
    <div className="checkOut">
      <div className="checkOut-steps">
        <ParkedStep gatheringId={gatheringId} checkOut={checkOut} />
        <PromisesStep gatheringId={gatheringId} checkOut={checkOut} />
        <StepCard
          number={3}
          title={words.homeTask.title}
          isDone={hasTask || isLast}
          state={hasTask ? words.state.done : isLast ? words.promises.last : words.homeTask.none}
        >
          <ul className="checkOut-tasks">
            {homeTasks.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
          <Button
            label={words.homeTask.edit}
            iconAfter="arrowRight"
            variant="quiet"
            onClick={() => go({ screen: 'programme', gatheringId })}
          />
        </StepCard>
        <StepCard
          number={4}
          title={words.excel.title}
          isDone={hasExported}
          state={hasExported ? words.excel.done : words.excel.text}
        >
          <Button
            label={words.excel.make}
            icon="excel"
            onClick={() => exportWorkbook({ whom: 'all', askedFrom: gatheringId })}
          />
        </StepCard>
      </div>
      <KeepPanel
        gatheringId={gatheringId}
        checkOut={checkOut}
        missing={missingWords(checkOut, hasExported, words)}
      />
    </div>
  )
}

function missingWords(
  checkOut: CheckOut,
  hasExported: boolean,
  { ask }: Texts['checkOut'],
): readonly string[] {
  const { unassigned, silent, homeTasks, isLast } = checkOut
  return [
    ...(unassigned.length > 0 ? [ask.parked(unassigned.length)] : []),
    ...(silent.length > 0 && !isLast ? [ask.promises(silent.join(', '))] : []),
    ...(homeTasks.length === 0 && !isLast ? [ask.homeTask] : []),
    ...(hasExported ? [] : [ask.excel]),
  ]
}
