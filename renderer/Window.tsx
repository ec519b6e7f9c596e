import { useEffect } from 'react'
import { assertNever } from '../shared/core/assertNever.ts'
import { getGathering } from '../shared/features/gathering/select.ts'
import { getMunicipality } from '../shared/features/municipality/select.ts'
import { PlanScreen } from './features/action/PlanScreen.tsx'
import { AnchoringPanel } from './features/anchoring/AnchoringPanel.tsx'
import { AssessmentScreen } from './features/assessment/AssessmentScreen.tsx'
import { AssessmentsScreen } from './features/assessments/AssessmentsScreen.tsx'
import { CharacteristicsScreen } from './features/characteristic/CharacteristicsScreen.tsx'
import { ChoosingScreen } from './features/choice/ChoosingScreen.tsx'
import { CheckOutScreen } from './features/gathering/CheckOutScreen.tsx'
import { ProgrammeScreen } from './features/gathering/ProgrammeScreen.tsx'
import { PromisesScreen } from './features/gathering/PromisesScreen.tsx'
import { PromisedList } from './features/gathering/promises/PromisedList.tsx'
import { PromisedSummary } from './features/gathering/promises/PromisedSummary.tsx'
import { HistoryScreen } from './features/history/HistoryScreen.tsx'
import { EditionWarningDialog } from './features/home/EditionWarningDialog.tsx'
import { HomeScreen } from './features/home/HomeScreen.tsx'
import { ImprovementAreaScreen } from './features/improvementArea/ImprovementAreaScreen.tsx'
import { MatrixStill } from './features/improvementArea/MatrixStill.tsx'
import { OverviewScreen } from './features/network/OverviewScreen.tsx'
import type { PromisedParts } from './features/network/promisedParts.ts'
import { ParkingScreen } from './features/parkedItem/ParkingScreen.tsx'
import { ParkKey } from './features/parkedItem/ParkKey.tsx'
import { BringInFiles } from './features/readBack/BringInFiles.tsx'
import { RegionScreen } from './features/region/RegionScreen.tsx'
import { SpreadView } from './features/round/placing/SpreadView.tsx'
import { RoundRunning } from './features/round/RoundRunning.tsx'
import { RoundSetup } from './features/round/RoundSetup.tsx'
import { RatingSetup } from './features/round/rating/RatingSetup.tsx'
import { VotingScreen } from './features/round/VotingScreen.tsx'
import { ListDialog } from './features/stakeholder/intake/ListDialog.tsx'
import { type OpenedList, openListFile } from './features/stakeholder/intake/openListFile.ts'
import { MapStill } from './features/stakeholder/MapStill.tsx'
import { paintMap } from './features/stakeholder/paintMap.ts'
import { StakeholderMapScreen } from './features/stakeholder/StakeholderMapScreen.tsx'
import { ThreadScreen } from './features/thread/ThreadScreen.tsx'
import { NetworkTracesScreen } from './features/trace/NetworkTracesScreen.tsx'
import { TracesScreen } from './features/trace/TracesScreen.tsx'
import { ExportWindow } from './features/workbook/export/ExportWindow.tsx'
import { useNetworkState, useStatus } from './store/storeContext.ts'
import { Button } from './ui/Button.tsx'
import type { FileParts } from './ui/fileParts.ts'
import { FileNotice } from './ui/frame/FileNotice.tsx'
import { Frame } from './ui/frame/Frame.tsx'
import { Notice } from './ui/frame/Notice.tsx'
import { OpeningScreen } from './ui/frame/OpeningScreen.tsx'
import { useTexts } from './ui/language.tsx'
import { useNavigation } from './ui/navigation.tsx'
import { isAtGathering, isInMunicipality, type Place, type PlaceInMunicipality } from './ui/place.ts'
import { useProjectorMode } from './ui/projectorMode.tsx'
import type { RoundParts } from './ui/roundParts.ts'
import type { StillParts } from './ui/stillParts.ts'
import { useToast } from './ui/toast.tsx'
import { useFoundNotice } from './ui/useFoundNotice.ts'
import { useLateRefusals } from './ui/useLateRefusals.ts'
import { useLeaveWarning } from './ui/useLeaveWarning.ts'
import { useShell } from './ui/useShell.ts'

/** Placing alone stands on the board of areas, answering alone on the self-assessment: views that know no other feature's. */
const roundParts: RoundParts = { RatingSetup, RoundRunning, RoundSetup, SpreadView }

/** The overview shows what was promised, as the gatherings write it. */
const promisedParts: PromisedParts = { Summary: PromisedSummary, List: PromisedList }

/** The history replays boards of other features. */
const stillParts: StillParts = { MapStill, MatrixStill }

/** A file from outside may be a list of cards, which the entrance knows nothing of. */
const fileParts: FileParts<OpenedList> = { open: openListFile, ListIntake: ListDialog }

/** Which screen this window shows, and the frame around it. */
export function Window() {
  const { frame } = useTexts()
  const { connection, phase } = useStatus()
  const { place } = useNavigation()
  useFoundNotice()
  useLateRefusals()
  useLeaveWarning()
  useShell()
  useLostPlace()
  if (connection === 'rejected') {
    return (
      <Notice title={frame.rejectedTitle}>
        <p>{frame.rejectedText}</p>
        <div className="notice-buttons">
          <Button label={frame.reload} variant="primary" onClick={() => window.location.reload()} />
        </div>
      </Notice>
    )
  }
  return (
    <BringInFiles parts={fileParts}>
      <Frame hasRail={phase === 'ready'}>
        {phase === 'opening' && <OpeningScreen />}
        {(phase === 'failed' || phase === 'closed') && <FileNotice />}
        {phase === 'none' && <HomeScreen />}
        {phase === 'ready' && <PlaceScreen place={place} />}
        {phase === 'ready' && <ParkKey />}
        <EditionWarningDialog />
        <ExportWindow paintMap={paintMap} />
      </Frame>
    </BringInFiles>
  )
}

function PlaceScreen({ place }: { readonly place: Place }) {
  const state = useNetworkState()
  // Gone a moment ago: `useLostPlace` is about to move on.
  if (isInMunicipality(place) && !getMunicipality(state, place.municipalityId)) return null
  if (isAtGathering(place) && !getGathering(state, place.gatheringId)) return null
  switch (place.screen) {
    case 'home':
      return null
    case 'overview':
      return <OverviewScreen promised={promisedParts} />
    case 'characteristics':
      return <CharacteristicsScreen />
    case 'networkTraces':
      return <NetworkTracesScreen />
    case 'assessments':
      return <AssessmentsScreen gatheringId={place.gatheringId} />
    case 'promises':
      return <PromisesScreen gatheringId={place.gatheringId} />
    case 'programme':
      return <ProgrammeScreen gatheringId={place.gatheringId} />
    case 'checkOut':
      return <CheckOutScreen gatheringId={place.gatheringId} />
    case 'assessment':
      return <AssessmentScreen {...about(place)} rounds={roundParts} />
    case 'traces':
      return <TracesScreen {...about(place)} />
    case 'history':
      return <HistoryScreen {...about(place)} stills={stillParts} />
    case 'stakeholderMap':
      return <StakeholderMapScreen {...about(place)} />
    case 'improvementAreas':
      return <ImprovementAreaScreen {...about(place)} rounds={roundParts} />
    case 'voting':
      return <VotingScreen {...about(place)} />
    case 'choosing':
      return <ChoosingScreen {...about(place)} />
    case 'plan':
      return <PlanScreen key={place.focusId ?? ''} {...about(place)} Anchoring={AnchoringPanel} />
    case 'thread':
      return <ThreadScreen {...about(place)} />
    case 'parking':
      return <ParkingScreen {...about(place)} />
    case 'region':
      return <RegionScreen gatheringId={place.gatheringId} />
    default:
      return assertNever(place)
  }
}

const about = ({ municipalityId, gatheringId, focusId }: PlaceInMunicipality) => ({
  municipalityId,
  gatheringId,
  focusId,
})

/** A municipality or gathering removed under an open map leads to the overview, with a word about why. */
function useLostPlace(): void {
  const { frame } = useTexts()
  const { phase } = useStatus()
  const { place, go } = useNavigation()
  const state = useNetworkState()
  const toast = useToast()
  const projector = useProjectorMode()
  const isReady = phase === 'ready'
  const isMunicipalityGone =
    isReady && isInMunicipality(place) && !getMunicipality(state, place.municipalityId)
  const isGatheringGone = isReady && isAtGathering(place) && !getGathering(state, place.gatheringId)
  const isProjected = projector.isOn
  const { toggle } = projector
  useEffect(() => {
    if (!isMunicipalityGone && !isGatheringGone) return
    if (isProjected) toggle()
    go({ screen: 'overview' })
    toast(isMunicipalityGone ? frame.municipalityGone : frame.gatheringGone)
  }, [isMunicipalityGone, isGatheringGone, isProjected, toggle, go, toast, frame])
}
