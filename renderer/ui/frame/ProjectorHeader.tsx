import { getMunicipality } from '../../../shared/features/municipality/select.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { Icon } from '../Icon.tsx'
import { useTexts } from '../language.tsx'
import { useNavigation } from '../navigation.tsx'
import { isInMunicipality } from '../place.ts'
import { useProjectorMode } from '../projectorMode.tsx'
import { useShortcuts } from '../shortcuts.tsx'
import { SCREEN_TITLE_ID } from './ScreenHeader.tsx'
import './projectorHeader.css'
import { useUndo } from './useUndo.ts'

/** Longer names step down in size, so that the question keeps its line. */
const LONG_NAME = 24

export interface ProjectorHeaderProps {
  readonly question: string
  /** Given by screens about more than one municipality. */
  readonly title?: string | undefined
}

/** What the room reads above the board: whose map, and the question they are answering. */
export function ProjectorHeader({ question, title }: ProjectorHeaderProps) {
  const { frame } = useTexts()
  const { place } = useNavigation()
  const { toggle } = useProjectorMode()
  const state = useNetworkState()
  const { undo, redo } = useUndo()
  useShortcuts([
    undo,
    redo,
    { label: frame.leaveProjector, shortcut: 'F11', menu: 'toggleProjector', enabled: true, run: toggle },
  ])
  const municipality = isInMunicipality(place) ? getMunicipality(state, place.municipalityId) : undefined
  const name = title ?? municipality?.name ?? ''
  return (
    <section className="projectorHeader" aria-labelledby={SCREEN_TITLE_ID}>
      <h1 className="projectorHeader-name" id={SCREEN_TITLE_ID} data-long={name.length > LONG_NAME}>
        {name}
      </h1>
      <p className="projectorHeader-question">{question}</p>
      {/* Shows on focus or when the mouse comes near: the room should not see controls. */}
      <button
        type="button"
        className="projectorHeader-leave"
        aria-label={frame.leaveProjector}
        title={frame.leaveProjector}
        onClick={toggle}
      >
        <Icon name="close" />
      </button>
    </section>
  )
}
