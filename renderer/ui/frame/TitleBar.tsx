import { languages } from '../../../shared/packs/language.ts'
import { useStatus } from '../../store/storeContext.ts'
import { Icon } from '../Icon.tsx'
import { useLanguage, useTexts } from '../language.tsx'
import { Menu } from '../Menu.tsx'
import { useNavigation } from '../navigation.tsx'
import { useIsSlow } from '../useIsSlow.ts'
import { ExportStatus } from './ExportStatus.tsx'
import { savedState } from './savedState.ts'
import './titleBar.css'
import { Wordmark } from './Wordmark.tsx'

/** A save quicker than this is never mentioned. */
const QUICK_SAVE_MS = 200

export interface TitleBarProps {
  /** The network that is open; empty at home. */
  readonly fileName: string
  readonly onShowShortcuts: () => void
}

/** The top of the dark frame: what is open, whether it is safe, language and help. Also what moves the window. */
export function TitleBar({ fileName, onShowShortcuts }: TitleBarProps) {
  const texts = useTexts()
  const { place, go } = useNavigation()
  return (
    <header className="titleBar" data-ground="deep">
      {place.screen === 'home' ? (
        <span className="titleBar-mark">
          <Wordmark heightRem={0.8125} />
        </span>
      ) : (
        <button
          type="button"
          className="titleBar-mark titleBar-button"
          title={texts.frame.toNetworks}
          onClick={() => go({ screen: 'home' })}
        >
          <Wordmark heightRem={0.8125} />
          <span className="onlyForScreenReader">{texts.frame.toNetworks}</span>
        </button>
      )}
      <span className="titleBar-file" title={fileName}>
        {fileName}
      </span>
      <span className="titleBar-right">
        <ExportStatus />
        <SavedNote />
        <LanguageMenu />
        <button
          type="button"
          className="titleBar-button"
          title={texts.frame.shortcuts}
          aria-label={texts.frame.shortcuts}
          onClick={onShowShortcuts}
        >
          <Icon name="help" sizeRem={1.125} />
        </button>
      </span>
    </header>
  )
}

function SavedNote() {
  const texts = useTexts()
  const { language } = useLanguage()
  const status = useStatus()
  const isSlow = useIsSlow(status.pendingCount > 0, QUICK_SAVE_MS)
  const { tone, words } = savedState(status, isSlow, texts, language)
  return (
    <span
      className="titleBar-saved tabularNumbers"
      data-tone={tone}
      role={tone === 'bad' ? 'alert' : undefined}
    >
      <Icon name={tone === 'bad' ? 'warning' : 'checkCircle'} sizeRem={1} />
      {words}
    </span>
  )
}

function LanguageMenu() {
  const { frame } = useTexts()
  const { language, setLanguage } = useLanguage()
  const items = languages.map((choice) => ({
    label: frame.languageNames[choice],
    isSelected: choice === language,
    run: () => setLanguage(choice),
  }))
  return (
    <Menu
      label={frame.language}
      items={items}
      align="end"
      trigger={(trigger) => (
        <button type="button" className="titleBar-button" title={frame.language} {...trigger}>
          <span className="onlyForScreenReader">{`${frame.language}: `}</span>
          {frame.languageNames[language]}
          <Icon name="chevronDown" sizeRem={0.875} />
        </button>
      )}
    />
  )
}
