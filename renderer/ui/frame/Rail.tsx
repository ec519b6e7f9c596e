import { countOpen } from '../../../shared/features/parkedItem/select.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { useBringIn } from '../bringIn.tsx'
import { useWorkbookExport } from '../exportDesk.tsx'
import { isoDayOf } from '../formatDate.ts'
import { Icon, type IconName } from '../Icon.tsx'
import { useTexts } from '../language.tsx'
import { useNavigation } from '../navigation.tsx'
import type { Place } from '../place.ts'
import './rail.css'
import { selectStepTarget } from './selectStepTarget.ts'

/** The left side of the dark frame: the overview, the red thread with its exercises, the region, and Excel. */
export function Rail() {
  const { frame, bringIn: bringInWords } = useTexts()
  const { place, go } = useNavigation()
  const bringIn = useBringIn()
  const exportWorkbook = useWorkbookExport()
  return (
    <nav className="rail" data-ground="deep" aria-label={frame.mainNavigation}>
      <RailItem
        icon="home"
        label={frame.overview}
        isHere={place.screen === 'overview'}
        onPress={() => go({ screen: 'overview' })}
      />
      <Thread />
      <Region />
      <InMunicipality screen="thread" icon="link" />
      <InMunicipality screen="parking" icon="parking" />
      <span className="rail-space" />
      <RailItem icon="folder" label={frame.files} isHere={false} onPress={() => go({ screen: 'home' })} />
      <RailItem
        icon="excel"
        label={frame.excel}
        isHere={false}
        onPress={() => exportWorkbook({ whom: 'asBefore' })}
      />
      <RailItem icon="fileIn" label={bringInWords.rail} isHere={false} onPress={bringIn.choose} />
    </nav>
  )
}

interface RailItemProps {
  readonly icon: IconName
  readonly label: string
  readonly isHere: boolean
  /** How much waits there; 0 shows nothing. */
  readonly count?: number
  readonly onPress: () => void
}

function RailItem({ icon, label, isHere, count = 0, onPress }: RailItemProps) {
  return (
    <button type="button" className="rail-item" aria-current={isHere ? 'page' : undefined} onClick={onPress}>
      <Icon name={icon} sizeRem={1.375} />
      <span className="rail-label">
        {label}
        {count > 0 && <span className="rail-count tabularNumbers"> {count}</span>}
      </span>
    </button>
  )
}

/** All municipalities together, at the gathering one is at. */
function Region() {
  const { frame } = useTexts()
  const state = useNetworkState()
  const { place, lastInMunicipality, go } = useNavigation()
  const target = selectStepTarget(state, lastInMunicipality, isoDayOf(Date.now()))
  if (!target) return null
  return (
    <RailItem
      icon="layers"
      label={frame.region}
      isHere={place.screen === 'region'}
      onPress={() => go({ screen: 'region', gatheringId: target.gatheringId })}
    />
  )
}

/** A view of the municipality one is in, beside the exercises. */
function InMunicipality({
  screen,
  icon,
}: {
  readonly screen: 'thread' | 'parking'
  readonly icon: IconName
}) {
  const { frame } = useTexts()
  const state = useNetworkState()
  const { place, lastInMunicipality, go } = useNavigation()
  const target = selectStepTarget(state, lastInMunicipality, isoDayOf(Date.now()))
  if (!target) return null
  const screens: readonly Place['screen'][] =
    screen === 'thread' ? ['thread', 'traces', 'history', 'networkTraces'] : [screen]
  return (
    <RailItem
      icon={icon}
      label={frame[screen]}
      isHere={screens.some((candidate) => candidate === place.screen)}
      onPress={() => go({ screen, ...target })}
      count={screen === 'parking' ? countOpen(state, target.municipalityId) : 0}
    />
  )
}

/** The exercises in the order of the red thread; prioritising is one exercise on three screens. */
const steps = [
  { label: 'assessment', screens: ['assessment', 'assessments', 'characteristics'] },
  { label: 'stakeholders', screens: ['stakeholderMap'] },
  { label: 'prioritising', screens: ['improvementAreas', 'voting', 'choosing'] },
  { label: 'plan', screens: ['plan'] },
] as const

/** The steps that exist, in the order of the red thread. Hidden until there is a municipality to step into. */
function Thread() {
  const { frame } = useTexts()
  const state = useNetworkState()
  const { place, lastInMunicipality, go } = useNavigation()
  const target = selectStepTarget(state, lastInMunicipality, isoDayOf(Date.now()))
  if (!target) return null
  return (
    <ol className="rail-thread">
      {steps.map(({ label, screens }, index) => (
        <li key={label}>
          <button
            type="button"
            className="rail-step"
            aria-current={screens.some((screen) => isAt(place, screen)) ? 'step' : undefined}
            onClick={() => go({ screen: screens[0], ...target })}
          >
            <span className="rail-knot">{index + 1}</span>
            <span className="rail-label">{frame[label]}</span>
          </button>
        </li>
      ))}
    </ol>
  )
}

const isAt = (place: Place, screen: Place['screen']): boolean => place.screen === screen
