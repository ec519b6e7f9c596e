import { useRef, useState } from 'react'
import { libraryProblemText } from '../../../shared/texts/sections/refusal.ts'
import { useStore } from '../../store/storeContext.ts'
import { Button } from '../../ui/Button.tsx'
import { Wordmark } from '../../ui/frame/Wordmark.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { useNavigation } from '../../ui/navigation.tsx'
import { placeMemory } from '../../ui/placeMemory.ts'
import { useShortcuts } from '../../ui/shortcuts.tsx'
import { useToast } from '../../ui/toast.tsx'
import { useFileDrop } from '../../ui/useFileDrop.ts'
import { useIsSlow } from '../../ui/useIsSlow.ts'
import { ContinuePanel } from './ContinuePanel.tsx'
import { FileList } from './FileList.tsx'
import { NewNetworkDialog } from './NewNetworkDialog.tsx'
import { useFileActions } from './useFileActions.ts'
import { useLibrary } from './useLibrary.ts'
import { WelcomePanel } from './WelcomePanel.tsx'
import './homeScreen.css'
import './fileList.css'

/** Shorter waits for the list are not worth a picture. */
const QUICK_LIST_MS = 400

/** The first screen: go on where you were, or choose, make or bring in a network. */
export function HomeScreen() {
  const { home } = useTexts()
  const { library, reload } = useLibrary()
  const actions = useFileActions()
  const [isMaking, setIsMaking] = useState(false)
  const isSlow = useIsSlow(library.phase === 'loading', QUICK_LIST_MS)
  const isOver = useFileDrop({
    isListening: true,
    canTake: () => true,
    onFile: (file) => void actions.importFile(file),
  })
  const { choose, input } = useFileChooser(actions.importFile)
  const tryExample = useExample()
  useShortcuts([
    {
      label: home.newNetwork,
      shortcut: 'Ctrl+N',
      menu: 'newNetwork',
      enabled: true,
      run: () => setIsMaking(true),
    },
    { label: home.openFile, shortcut: 'Ctrl+O', menu: 'openFile', enabled: true, run: choose },
  ])
  const now = Date.now()
  const ready = library.phase === 'ready' ? library.entries.filter(({ state }) => state === 'ready') : []
  const lastFileId = placeMemory.lastFileId()
  const last = ready.find(({ fileId }) => fileId === lastFileId) ?? ready[0]
  const isEmpty = library.phase === 'ready' && ready.length === 0
  return (
    <div className="home">
      <section
        className="home-left"
        data-ground="deep"
        aria-label={isEmpty ? home.welcome : home.continueHeading}
      >
        <Wordmark heightRem={2} />
        {last && <ContinuePanel entry={last} now={now} />}
        {isEmpty && <WelcomePanel onNew={() => setIsMaking(true)} onTryExample={tryExample} />}
      </section>
      <main className="home-right" id="work" tabIndex={-1}>
        <header className="home-header">
          <h2>{home.networks}</h2>
          <Button label={home.openFile} icon="folder" onClick={choose} />
          <Button label={home.newNetwork} icon="plus" variant="primary" onClick={() => setIsMaking(true)} />
          {input}
        </header>
        <div className="files">
          <FileList
            library={library}
            last={last}
            isSlow={isSlow}
            now={now}
            actions={actions}
            onReload={reload}
          />
        </div>
        <div className="home-drop" data-over={isOver}>
          <Icon name="fileIn" sizeRem={1.75} />
          <div>
            <p className="home-dropTitle">{home.dropTitle}</p>
            <p>{home.dropText}</p>
          </div>
        </div>
        <p className="home-offline">
          <Icon name="shield" />
          {home.offline}
        </p>
      </main>
      {isMaking && <NewNetworkDialog onClose={() => setIsMaking(false)} />}
    </div>
  )
}

/** The system's dialog in the desktop window, the browser's elsewhere. */
function useFileChooser(importFile: (file: File) => Promise<void>) {
  const texts = useTexts()
  const toast = useToast()
  const { openFile } = useNavigation()
  const field = useRef<HTMLInputElement>(null)
  const choose = async (): Promise<void> => {
    if (!window.samling) return field.current?.click()
    const chosen = await window.samling.chooseFile()
    if (chosen?.ok) openFile(chosen.value.fileId)
    else if (chosen) toast(libraryProblemText(texts, chosen.failure))
  }
  const input = (
    <input
      ref={field}
      type="file"
      accept=".samling"
      hidden
      onChange={({ currentTarget }) => {
        const file = currentTarget.files?.[0]
        // Emptied, so that the same file can be chosen again after a problem.
        currentTarget.value = ''
        if (file) void importFile(file)
      }}
    />
  )
  return { choose: () => void choose(), input }
}

/** The nine municipalities of Viken in one press. */
function useExample(): () => void {
  const store = useStore()
  const texts = useTexts()
  const { language } = useLanguage()
  const toast = useToast()
  const { openFile } = useNavigation()
  return async () => {
    const made = await store.request('library.create', {
      name: texts.home.dialog.viken,
      template: 'viken',
      language,
    })
    if (made.ok) openFile(made.value.fileId)
    else toast(libraryProblemText(texts, made.failure))
  }
}
