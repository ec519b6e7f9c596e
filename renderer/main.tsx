import { createRoot } from 'react-dom/client'
import './ui/theme/theme.css'
import { connectToHost } from './link/connectToHost.ts'
import { StoreContext } from './store/storeContext.ts'
import { ExportDeskProvider } from './ui/exportDesk.tsx'
import { CrashScreen } from './ui/frame/CrashScreen.tsx'
import { KeptVersionProvider } from './ui/keptVersion.tsx'
import { LanguageProvider } from './ui/language.tsx'
import { NavigationProvider } from './ui/navigation.tsx'
import { ProjectorModeProvider } from './ui/projectorMode.tsx'
import { ShortcutsProvider } from './ui/shortcuts.tsx'
import { ToastProvider } from './ui/toast.tsx'
import { Window } from './Window.tsx'

const page = document.getElementById('app')
if (!page) throw new Error('index.html has no element to draw in')

// The store lives outside the drawing: a screen that fails takes no unsaved work with it.
const store = connectToHost()

createRoot(page).render(
  <LanguageProvider>
    <CrashScreen>
      <StoreContext value={store}>
        <ShortcutsProvider>
          <ToastProvider>
            <NavigationProvider>
              <ProjectorModeProvider>
                <ExportDeskProvider>
                  <KeptVersionProvider>
                    <Window />
                  </KeptVersionProvider>
                </ExportDeskProvider>
              </ProjectorModeProvider>
            </NavigationProvider>
          </ToastProvider>
        </ShortcutsProvider>
      </StoreContext>
    </CrashScreen>
  </LanguageProvider>,
)
