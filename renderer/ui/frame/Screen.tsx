import { type ReactNode, useState } from 'react'
import { Icon } from '../Icon.tsx'
import { useTexts } from '../language.tsx'
import { useProjectorMode } from '../projectorMode.tsx'
import { ProjectorHeader } from './ProjectorHeader.tsx'
import './screen.css'
import { ScreenHeader } from './ScreenHeader.tsx'

export interface ScreenProps {
  readonly title: ReactNode
  /** Second line of the header; on the stakeholder map the gathering switch stands there by itself. */
  readonly subtitle?: ReactNode
  /** In the middle of the header: the ways to see this screen. */
  readonly centre?: ReactNode
  /** Buttons of this screen, right of undo and redo, which are always there. */
  readonly actions?: ReactNode
  /** Left panel of 264 px; can be folded away. */
  readonly tray?: ReactNode
  readonly trayLabel?: string
  /** Right panel of 392 px; pushes the work surface, so that it never covers a card. */
  readonly drawer?: ReactNode
  readonly drawerLabel?: string
  /** A list that belongs to the screen: wider, and never laid over the work surface. */
  readonly isDrawerWide?: boolean
  /** What the room is asked in projector mode; a screen without one cannot be projected. */
  readonly question?: string
  /** What stands before the question there; by itself the municipality's name. */
  readonly projectorTitle?: string
  readonly children: ReactNode
}

/** One screen inside the frame: header, tray, work surface, drawer. In projector mode only title and surface. */
export function Screen({
  title,
  subtitle,
  centre,
  actions,
  tray,
  drawer,
  question,
  children,
  ...props
}: ScreenProps) {
  const projector = useProjectorMode()
  const isProjected = projector.isOn && question !== undefined
  return (
    <div className="screen" data-projected={isProjected}>
      {isProjected ? (
        <ProjectorHeader question={question} title={props.projectorTitle} />
      ) : (
        <ScreenHeader
          title={title}
          subtitle={subtitle}
          centre={centre}
          actions={actions}
          canProject={question !== undefined}
        />
      )}
      <div className="screen-body">
        {tray && !isProjected && <Tray label={props.trayLabel ?? ''}>{tray}</Tray>}
        <main className="screen-work" id="work" tabIndex={-1}>
          {children}
        </main>
        {drawer && !isProjected && (
          <aside className="screen-drawer" data-wide={props.isDrawerWide} aria-label={props.drawerLabel}>
            {drawer}
          </aside>
        )}
      </div>
    </div>
  )
}

/** Below this there is no room for a tray and a board side by side. */
const NARROW = '(max-width: 68rem)'

function Tray({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const { frame } = useTexts()
  const [isOpen, setIsOpen] = useState(() => !window.matchMedia(NARROW).matches)
  const words = isOpen ? frame.hideTray : frame.showTray
  return (
    <aside className="screen-tray" data-open={isOpen} aria-label={label}>
      {isOpen && <div className="screen-trayContent">{children}</div>}
      <button
        type="button"
        className="screen-trayEdge"
        aria-expanded={isOpen}
        aria-label={words}
        title={words}
        onClick={() => setIsOpen(!isOpen)}
      >
        <span className="screen-trayHandle">
          <Icon name={isOpen ? 'chevronLeft' : 'chevronRight'} sizeRem={1} />
        </span>
      </button>
    </aside>
  )
}
