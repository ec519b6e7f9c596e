import { selectClosings } from '../../../shared/features/closing/select.ts'
import { useIsPast } from '../../store/pastState.tsx'
import { useNetworkState } from '../../store/storeContext.ts'
import { formatDay, isoDayOf } from '../formatDate.ts'
import { useLanguage, useTexts } from '../language.tsx'
import { useNavigation } from '../navigation.tsx'
import { isAtGathering, type Place } from '../place.ts'

/** Where what one does belongs to the gathering; plans and promises go on after it. */
const ofGathering: readonly Place['screen'][] = [
  'assessment',
  'assessments',
  'stakeholderMap',
  'improvementAreas',
  'voting',
  'choosing',
  'region',
  'programme',
]

/** «Sjekket ut 9. juni. Endringer nå er rettelser.», on every screen where that is so. */
export function CorrectionNote() {
  const { keptVersion } = useTexts()
  const { language } = useLanguage()
  const { place } = useNavigation()
  const state = useNetworkState()
  const isPast = useIsPast()
  if (isPast || !isAtGathering(place) || !ofGathering.includes(place.screen)) return null
  const last = selectClosings(state, place.gatheringId).at(-1)
  if (!last) return null
  const day = formatDay(isoDayOf(last.time), language, isoDayOf(Date.now()))
  return <p className="screen-correction">{keptVersion.correcting(day)}</p>
}
