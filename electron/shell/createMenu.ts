import { app, type BrowserWindow, dialog, Menu } from 'electron'
import type { Language } from '../../shared/packs/language.ts'
import type { MenuAction } from '../../shared/sync/shellBridge.ts'
import { getTexts } from '../../shared/texts/texts.ts'
import { channels } from './channels.ts'
import { menuTemplate } from './menuTemplate.ts'

export interface ShellMenu {
  readonly language: () => Language
  readonly setLanguage: (language: Language) => void
  readonly setActions: (available: readonly MenuAction[]) => void
  readonly popUp: (window: BrowserWindow) => void
}

export interface ShellMenuOptions {
  readonly language: Language
  readonly isDevelopment: boolean
  readonly buildDate: string
  readonly window: () => BrowserWindow | null
}

/** The program's menu, kept in step with the page's language and with what it can do. */
export function createMenu(options: ShellMenuOptions): ShellMenu {
  let { language } = options
  let available: ReadonlySet<MenuAction> = new Set()

  const showAbout = (): void => {
    const texts = getTexts(language).menu
    const detail = texts.aboutDetail(app.getVersion(), options.buildDate)
    const message = { type: 'info' as const, title: texts.about, message: 'Samling', detail }
    const window = options.window()
    void (window ? dialog.showMessageBox(window, message) : dialog.showMessageBox(message))
  }
  const act = (action: MenuAction): void => options.window()?.webContents.send(channels.menu, action)
  const rebuild = (): void => {
    const { isDevelopment } = options
    const template = menuTemplate(
      { language, platform: process.platform, available, isDevelopment },
      { act, showAbout },
    )
    Menu.setApplicationMenu(Menu.buildFromTemplate(template))
  }
  rebuild()
  return {
    language: () => language,
    setLanguage(next) {
      language = next
      rebuild()
    },
    setActions(next) {
      available = new Set(next)
      rebuild()
    },
    popUp: (window) => Menu.getApplicationMenu()?.popup({ window }),
  }
}
