import type { ReactNode } from 'react'
import { Button } from '../Button.tsx'
import { useTexts } from '../language.tsx'
import { useNavigation } from '../navigation.tsx'
import { isInMunicipality } from '../place.ts'
import { useProjectorMode } from '../projectorMode.tsx'
import { useShortcuts } from '../shortcuts.tsx'
import { CorrectionNote } from './CorrectionNote.tsx'
import { GatheringSwitch } from './GatheringSwitch.tsx'
import { MunicipalitySwitch } from './MunicipalitySwitch.tsx'
import { useUndo } from './useUndo.ts'

/** There is one screen at a time; its title names it for screen readers. */
export const SCREEN_TITLE_ID = 'screenTitle'

export interface ScreenHeaderProps {
  readonly title: ReactNode
  readonly subtitle?: ReactNode
  readonly centre?: ReactNode
  readonly actions?: ReactNode
  /** Exercises can be shown to the room; lists of files and municipalities cannot. */
  readonly canProject: boolean
}

/** Municipality, title, undo, what the screen itself offers, and the way to the projector. */
export function ScreenHeader({ title, subtitle, centre, actions, canProject }: ScreenHeaderProps) {
  const { frame } = useTexts()
  const { place } = useNavigation()
  const projector = useProjectorMode()
  const { undo, redo } = useUndo()
  const project = {
    label: frame.showProjector,
    shortcut: 'F11',
    menu: 'toggleProjector',
    enabled: canProject,
    run: projector.toggle,
  } as const
  useShortcuts([undo, redo, project])
  const isHere = isInMunicipality(place)
  return (
    <section className="screen-header" aria-labelledby={SCREEN_TITLE_ID}>
      {isHere && <MunicipalitySwitch place={place} />}
      <div className="screen-titles">
        <h1 id={SCREEN_TITLE_ID} className={isHere ? 'screen-title' : 'screen-title screen-title--large'}>
          {title}
        </h1>
        <div className="screen-subtitle">
          {subtitle ?? (place.screen === 'stakeholderMap' ? <GatheringSwitch place={place} /> : null)}
        </div>
        <CorrectionNote />
      </div>
      {centre && <div className="screen-centre">{centre}</div>}
      <div className="screen-actions">
        <Button
          className="screen-undo"
          label={undo.label}
          icon="undo"
          variant="quiet"
          disabled={!undo.enabled}
          onClick={undo.run}
          title="Ctrl+Z"
        />
        <Button
          label={redo.label}
          icon="redo"
          iconOnly
          variant="quiet"
          disabled={!redo.enabled}
          onClick={redo.run}
        />
        {(actions || canProject) && <span className="screen-divider" />}
        {actions}
        {canProject && (
          <Button label={frame.showProjector} icon="projector" variant="primary" onClick={projector.toggle} />
        )}
      </div>
    </section>
  )
}
