import type { LibraryEntry } from '../../../shared/sync/requests.ts'
import { Button } from '../../ui/Button.tsx'
import { isoDayOf } from '../../ui/formatDate.ts'
import { gatheringMoments } from '../../ui/gatheringMoment.ts'
import { useTexts } from '../../ui/language.tsx'
import { MapPicture } from '../../ui/MapPicture.tsx'
import { useNavigation } from '../../ui/navigation.tsx'
import { isInMunicipality } from '../../ui/place.ts'
import { type LastSeen, placeMemory } from '../../ui/placeMemory.ts'
import { useShortcuts } from '../../ui/shortcuts.tsx'
import { GatheringCurve } from './GatheringCurve.tsx'
import './continuePanel.css'

export interface ContinuePanelProps {
  readonly entry: LibraryEntry
  readonly now: number
}

/** The network last open, big: where it is on its thread, what was on the screen, and one white button. */
export function ContinuePanel({ entry, now }: ContinuePanelProps) {
  const { home } = useTexts()
  const { openFile } = useNavigation()
  const current = gatheringMoments(entry.gatherings, isoDayOf(now)).indexOf('current')
  const label = current < 0 ? home.continue : home.continueGathering(current + 1)
  const run = (): void => openFile(entry.fileId)
  useShortcuts([{ label, shortcut: 'Enter', enabled: true, run }])
  return (
    <div className="continue">
      <p className="continue-heading">{home.continueHeading}</p>
      <h1 className="continue-name" data-long={entry.name.length > 40}>
        {entry.name}
      </h1>
      {entry.gatherings.length > 0 && <GatheringCurve gatherings={entry.gatherings} now={now} />}
      <LastSeenCard seen={placeMemory.get(entry.fileId)} />
      <Button
        className="continue-button"
        label={label}
        icon="play"
        variant="primary"
        isOnDeep
        onClick={run}
      />
    </div>
  )
}

function LastSeenCard({ seen }: { readonly seen: LastSeen }) {
  const { home, history, programme } = useTexts()
  const { place, municipalityName, glimpse } = seen
  if (!isInMunicipality(place) || municipalityName === null) return null
  const exercise = place.screen === 'history' ? history.title : programme.exercises[place.screen]
  return (
    <div className="lastSeen">
      {glimpse && glimpse.points.length > 0 && <MapPicture points={glimpse.points} />}
      <div className="lastSeen-words">
        <p className="lastSeen-label">{home.lastOpened}</p>
        <p className="lastSeen-place">{`${municipalityName} · ${exercise}`}</p>
        {glimpse && glimpse.placedCount > 0 && <p>{home.cardsOnMap(glimpse.placedCount)}</p>}
        {glimpse && glimpse.trayCount > 0 && <p>{home.cardsInTray(glimpse.trayCount)}</p>}
      </div>
    </div>
  )
}
