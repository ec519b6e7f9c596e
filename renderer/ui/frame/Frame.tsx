import { type ReactNode, useState } from 'react'
import { getNetwork } from '../../../shared/features/network/select.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { useWorkbookExport } from '../exportDesk.tsx'
import { useTexts } from '../language.tsx'
import { useNavigation } from '../navigation.tsx'
import { useProjectorMode } from '../projectorMode.tsx'
import { useShortcuts } from '../shortcuts.tsx'
import { ConnectionBar } from './ConnectionBar.tsx'
import './frame.css'
import { Rail } from './Rail.tsx'
import { ShortcutsDialog } from './ShortcutsDialog.tsx'
import { TitleBar } from './TitleBar.tsx'

export interface FrameProps {
  /** False until a network is open: home and messages have no rail. */
  readonly hasRail: boolean
  readonly children: ReactNode
}

/** The dark L around the light work. In projector mode only the work is left. */
export function Frame({ hasRail, children }: FrameProps) {
  const { frame, workbookExport } = useTexts()
  const { place, go } = useNavigation()
  const { isOn } = useProjectorMode()
  const network = getNetwork(useNetworkState())
  const exportWorkbook = useWorkbookExport()
  const [showsShortcuts, setShowsShortcuts] = useState(false)
  const showShortcuts = (): void => setShowsShortcuts(true)
  const isInFile = place.screen !== 'home'
  useShortcuts([
    {
      label: frame.shortcuts,
      shortcut: ['?', 'F1'],
      menu: 'showShortcuts',
      enabled: true,
      run: showShortcuts,
    },
    {
      label: frame.toNetworks,
      shortcut: [],
      menu: 'goHome',
      enabled: isInFile,
      run: () => go({ screen: 'home' }),
    },
    {
      label: workbookExport.title,
      shortcut: 'Ctrl+E',
      menu: 'exportWorkbook',
      enabled: hasRail,
      run: () => exportWorkbook({ whom: 'asBefore' }),
    },
  ])
  return (
    <div className="frame">
      {!isOn && (
        <a className="frame-skip" href="#work">
          {frame.skipToWork}
        </a>
      )}
      {!isOn && <TitleBar fileName={isInFile ? (network?.name ?? '') : ''} onShowShortcuts={showShortcuts} />}
      <ConnectionBar />
      <div className="frame-body">
        {hasRail && !isOn && <Rail />}
        <div className="frame-screen">{children}</div>
      </div>
      {showsShortcuts && <ShortcutsDialog onClose={() => setShowsShortcuts(false)} />}
    </div>
  )
}
