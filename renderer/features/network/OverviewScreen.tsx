import { useMemo, useState } from 'react'
import { type NetworkProgress, selectProgress } from '../../../shared/features/network/selectProgress.ts'
import type { Texts } from '../../../shared/texts/texts.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { Button } from '../../ui/Button.tsx'
import { FanOutDialog } from '../../ui/fanOut/FanOutDialog.tsx'
import { isoDayOf } from '../../ui/formatDate.ts'
import { Screen } from '../../ui/frame/Screen.tsx'
import { selectStepTarget } from '../../ui/frame/selectStepTarget.ts'
import { useWorkbookExport } from '../../ui/frame/useWorkbookExport.ts'
import { useTexts } from '../../ui/language.tsx'
import { useNavigation } from '../../ui/navigation.tsx'
import { AddMunicipalitiesDialog } from './AddMunicipalitiesDialog.tsx'
import { NetworkName } from './NetworkName.tsx'
import { OverviewTable } from './OverviewTable.tsx'
import './overview.css'

/** The network: its municipalities, its gatherings on the thread, and what is done. Never who is ahead. */
export function OverviewScreen() {
  const { overview, home } = useTexts()
  const [isFanningOut, setIsFanningOut] = useState(false)
  const state = useNetworkState()
  const [isAdding, setIsAdding] = useState(false)
  const today = isoDayOf(Date.now())
  const progress = useMemo(() => selectProgress(state, today), [state, today])
  const { rows } = progress
  const subtitle = rows.length === 0 ? home.noMunicipalities : aboutText(progress, overview)
  return (
    <Screen
      title={<NetworkName />}
      subtitle={subtitle}
      actions={
        rows.length > 0 && (
          <OverviewActions
            progress={progress}
            today={today}
            onAdd={() => setIsAdding(true)}
            onFanOut={() => setIsFanningOut(true)}
          />
        )
      }
    >
      <OverviewTable progress={progress} today={today} />
      {isAdding && <AddMunicipalitiesDialog onClose={() => setIsAdding(false)} />}
      {isFanningOut && <FanOutDialog onClose={() => setIsFanningOut(false)} />}
    </Screen>
  )
}

/** «9 kommuner · samling 2 av 4»: a place in the programme, never an amount of progress. */
function aboutText({ gatherings, currentIndex, rows }: NetworkProgress, words: Texts['overview']): string {
  return currentIndex < 0
    ? words.municipalityCount(rows.length)
    : words.subtitle(rows.length, currentIndex + 1, gatherings.length)
}

interface OverviewActionsProps {
  readonly progress: NetworkProgress
  readonly today: string
  readonly onAdd: () => void
  readonly onFanOut: () => void
}

function OverviewActions({ progress, today, onAdd, onFanOut }: OverviewActionsProps) {
  const { overview, region, trace } = useTexts()
  const state = useNetworkState()
  const { go, lastInMunicipality } = useNavigation()
  const exportWorkbook = useWorkbookExport()
  const { gatherings, currentIndex } = progress
  // «Start samling 2» goes to the map of that gathering, at the municipality last worked with.
  const municipalityId = selectStepTarget(state, lastInMunicipality, today)?.municipalityId
  const gatheringId = gatherings[currentIndex]?.id
  return (
    <>
      <Button
        label={overview.excelForAll}
        icon="excel"
        variant="quiet"
        onClick={() => exportWorkbook(null)}
      />
      <Button label={overview.addMunicipalities} icon="municipalities" variant="quiet" onClick={onAdd} />
      <Button label={region.fanOut.open} icon="copy" variant="quiet" onClick={onFanOut} />
      <Button
        label={trace.title}
        icon="file"
        variant="quiet"
        title={trace.networkTitle}
        onClick={() => go({ screen: 'networkTraces' })}
      />
      {municipalityId !== undefined && gatheringId !== undefined && (
        <Button
          label={overview.startGathering(currentIndex + 1)}
          icon="play"
          variant="primary"
          onClick={() => go({ screen: 'stakeholderMap', municipalityId, gatheringId })}
        />
      )}
    </>
  )
}
