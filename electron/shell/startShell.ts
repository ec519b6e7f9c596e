import { realpathSync } from 'node:fs'
import { basename } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import type { OpenedFile } from '../../shared/sync/shellBridge.ts'
import { languageOfLocale } from '../../shared/texts/languageOfLocale.ts'
import { getTexts } from '../../shared/texts/texts.ts'
import { createHost, type Host } from '../host/createHost.ts'
import { SHOWN_MESSAGE } from '../start/shellSignals.ts'
import { closeHostOnQuit } from './closeHostOnQuit.ts'
import { createDoors } from './createDoors.ts'
import { createElectronPlatform } from './createElectronPlatform.ts'
import { createFileIntake, type FileIntake } from './createFileIntake.ts'
import { createMenu, type ShellMenu } from './createMenu.ts'
import { tellParent } from './endWithParent.ts'
import { guardContents } from './guardContents.ts'
import { openDoors } from './openDoors.ts'
import { openFullScreenDoor, tellFullScreen } from './openFullScreenDoor.ts'
import { openListDoor } from './openListDoor.ts'
import { openPictureDoors } from './openPictureDoors.ts'
import { openWindow } from './openWindow.ts'
import { PAGE_ADDRESS } from './ownPage.ts'
import { fileIdInLibrary, samlingFilesIn } from './samlingFiles.ts'
import { servePage } from './servePage.ts'

export interface ShellOptions {
  readonly libraryFolder: string
  readonly exportFolder: string
  readonly pageFolder: string
  readonly preloadPath: string
  readonly iconPath: string
  /** The development server's page; null in everything that is built to be used. */
  readonly developmentPage: string | null
  readonly buildDate: string
}

/** Opens a file from outside: where it is, if that is the library, else as a copy in it. */
const bringInWith =
  (host: Host, libraryFolder: string) =>
  async (path: string): Promise<OpenedFile> => {
    try {
      const fileId = fileIdInLibrary(realpathSync(path), realpathSync(libraryFolder), process.platform)
      if (fileId !== null) return { ok: true, value: { fileId } }
    } catch (error) {
      // One of the two does not exist (yet): importing finds out which, and says so.
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    }
    return await host.importFile(path, basename(path))
  }

/** Files can be named on our own command line, on a second instance's, or by macOS, at any time. */
function listenForFiles(intake: FileIntake, showWindow: () => void): void {
  for (const path of samlingFilesIn(process.argv, process.cwd())) intake.open(path)
  app.on('open-file', (event, path) => {
    event.preventDefault()
    intake.open(path)
  })
  app.on('second-instance', (_event, commandLine, workingFolder) => {
    for (const path of samlingFilesIn(commandLine, workingFolder)) intake.open(path)
    showWindow()
  })
}

/** Starts the host at once and the window when Electron is ready; then everything follows from events. */
export function startShell(options: ShellOptions): void {
  const { libraryFolder, exportFolder, developmentPage } = options
  const host = createHost({ libraryFolder, exportFolder, platform: createElectronPlatform() })
  closeHostOnQuit(host)
  const importPath = bringInWith(host, libraryFolder)
  const intake = createFileIntake(importPath)
  let window: BrowserWindow | null = null
  listenForFiles(intake, () => {
    if (window?.isMinimized()) window.restore()
    window?.focus()
  })

  void app.whenReady().then(() => {
    const pageAddress = developmentPage ?? PAGE_ADDRESS
    const isDevelopment = developmentPage !== null
    guardContents(pageAddress, isDevelopment)
    if (!isDevelopment) servePage(options.pageFolder)
    const language = languageOfLocale(app.getLocale())
    const menu = createMenu({ language, isDevelopment, buildDate: options.buildDate, window: () => window })
    const doors = createDoors(pageAddress)
    openDoors(doors, {
      menu,
      intake,
      connect: (link) => host.connect(link, { role: 'facilitator', name: '' }),
      importPath,
      importBytes: (bytes, name) => host.importFile(bytes, name),
      readWorkbook: host.readWorkbook,
    })
    openListDoor(doors, menu)
    openFullScreenDoor(doors)
    openPictureDoors(doors, { ...host, exportFolder })
    window = openWindow(
      pageAddress,
      { platform: process.platform, ...options },
      windowEvents(doors, intake, menu),
    )
    window.on('closed', () => {
      window = null
    })
  })
}

function windowEvents(doors: ReturnType<typeof createDoors>, intake: FileIntake, menu: ShellMenu) {
  return {
    created: (created: BrowserWindow) => {
      doors.admit(created.webContents)
      tellFullScreen(created)
    },
    shown: () => tellParent(SHOWN_MESSAGE),
    pageGone: intake.pageGone,
    gaveUp: () => {
      const texts = getTexts(menu.language()).menu
      dialog.showErrorBox(texts.pageDied, texts.pageDiedDetail)
      app.quit()
    },
  }
}
