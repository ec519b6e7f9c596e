import { useMemo, useState } from 'react'
import { type NetworkProgress, selectProgress } from '../../../shared/features/network/selectProgress.ts'
import type { Texts } from '../../../shared/texts/texts.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { Button } from '../../ui/Button.tsx'
import { useWorkbookExport } from '../../ui/exportDesk.tsx'
import { FanOutDialog } from '../../ui/fanOut/FanOutDialog.tsx'
import { isoDayOf } from '../../ui/formatDate.ts'
import { Screen } from '../../ui/frame/Screen.tsx'
import { useTexts } from '../../ui/language.tsx'
import { useNavigation } from '../../ui/navigation.tsx'
import { AddMunicipalitiesDialog } from './AddMunicipalitiesDialog.tsx'
import { NetworkName } from './NetworkName.tsx'
import { OverviewTable } from './OverviewTable.tsx'
import type { PromisedParts } from './promisedParts.ts'
import './overviewScreen.css'

/** The network: its municipalities, its gatherings on the thread, and what is done. Never who is ahead. */
export function OverviewScreen({ promised }: { readonly promised: PromisedParts }) {
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
            onAdd={() => setIsAdding(true)}
            onFanOut={() => setIsFanningOut(true)}
          />
        )
      }
    >
      <OverviewTable progress={progress} today={today} parts={promised} />
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
  readonly onAdd: () => void
  readonly onFanOut: () => void
}

function OverviewActions({ progress, onAdd, onFanOut }: OverviewActionsProps) {
  const { overview, region, trace, characteristic } = useTexts()
  const { go } = useNavigation()
  const exportWorkbook = useWorkbookExport()
  const { gatherings, currentIndex } = progress
  // A gathering begins with what was promised the last time; the first has nothing to look back on.
  const screen = currentIndex > 0 ? 'promises' : 'programme'
  const gatheringId = gatherings[currentIndex]?.id
  return (
    <>
      <Button
        label={overview.excelForAll}
        icon="excel"
        variant="quiet"
        onClick={() => exportWorkbook({ whom: 'all' })}
      />
      <Button label={overview.addMunicipalities} icon="municipalities" variant="quiet" onClick={onAdd} />
      <Button
        className="overview-characteristics"
        label={characteristic.open}
        title={characteristic.open}
        icon="target"
        variant="quiet"
        onClick={() => go({ screen: 'characteristics' })}
      />
      <Button label={region.fanOut.open} icon="copy" variant="quiet" onClick={onFanOut} />
      <Button
        label={trace.title}
        icon="file"
        variant="quiet"
        title={trace.networkTitle}
        onClick={() => go({ screen: 'networkTraces' })}
      />
      {gatheringId !== undefined && (
        <Button
          label={overview.startGathering(currentIndex + 1)}
          icon="play"
          variant="primary"
          onClick={() => go({ screen, gatheringId })}
        />
      )}
    </>
  )
}
