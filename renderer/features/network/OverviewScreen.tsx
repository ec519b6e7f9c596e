import { useMemo, useState } from 'react'
import { type NetworkProgress, selectProgress } from '../../../shared/features/network/selectProgress.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { Button } from '../../ui/Button.tsx'
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
  const { overview } = useTexts()
  const state = useNetworkState()
  const today = isoDayOf(Date.now())
  const progress = useMemo(() => selectProgress(state, today), [state, today])
  const { gatherings, currentIndex, rows } = progress
  const subtitle =
    currentIndex < 0
      ? overview.municipalityCount(rows.length)
      : overview.subtitle(rows.length, currentIndex + 1, gatherings.length)
  return (
    <Screen
      title={<NetworkName />}
      subtitle={subtitle}
      actions={rows.length > 0 && <OverviewActions progress={progress} today={today} />}
    >
      <OverviewTable progress={progress} today={today} />
    </Screen>
  )
}

interface OverviewActionsProps {
  readonly progress: NetworkProgress
  readonly today: string
}

function OverviewActions({ progress, today }: OverviewActionsProps) {
  const { overview } = useTexts()
  const state = useNetworkState()
  const { go, lastInMunicipality } = useNavigation()
  const exportWorkbook = useWorkbookExport()
  const [isAdding, setIsAdding] = useState(false)
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
      <Button
        label={overview.addMunicipalities}
        icon="municipalities"
        variant="quiet"
        onClick={() => setIsAdding(true)}
      />
      {municipalityId !== undefined && gatheringId !== undefined && (
        <Button
          label={overview.startGathering(currentIndex + 1)}
          icon="play"
          variant="primary"
          onClick={() => go({ screen: 'stakeholderMap', municipalityId, gatheringId })}
        />
      )}
      {isAdding && <AddMunicipalitiesDialog onClose={() => setIsAdding(false)} />}
    </>
  )
}
