import { homedir } from 'node:os'
import { join } from 'node:path'
import { app } from 'electron'
import { languageOfLocale } from '../shared/texts/languageOfLocale.ts'
import { defaultLibraryFolder } from './host/library/defaultLibraryFolder.ts'
import { requireNodeApi } from './host/storage/requireNodeApi.ts'
import { endWithParent } from './shell/endWithParent.ts'
import { handleShellCrash } from './shell/handleShellCrash.ts'
import { registerPageScheme } from './shell/servePage.ts'
import { startShell } from './shell/startShell.ts'

/** Both are put in by the build. */
declare const DEVELOPMENT_PAGE: string | null
declare const BUILD_DATE: string

/** The built files lie side by side: `out/main/main.js`, `out/preload/`, `out/renderer/`. */
const beside = (...path: string[]): string => join(import.meta.dirname, '..', ...path)

requireNodeApi()
handleShellCrash(() => languageOfLocale(app.isReady() ? app.getLocale() : undefined))
app.setName('Samling')
app.enableSandbox()
registerPageScheme()
endWithParent()

// Two programs on the same library would fight over its files; the second only passes its errand on.
if (app.requestSingleInstanceLock()) {
  const libraryFolder = defaultLibraryFolder(process.platform, process.env, homedir())
  startShell({
    libraryFolder,
    exportFolder: join(libraryFolder, 'Excel'),
    pageFolder: beside('renderer'),
    preloadPath: beside('preload', 'preload.cjs'),
    iconPath: beside('..', 'resources', 'icons', 'samling.png'),
    developmentPage: DEVELOPMENT_PAGE,
    buildDate: BUILD_DATE,
  })
} else {
  app.exit(0)
}
