import type { MenuItemConstructorOptions } from 'electron'
import type { Language } from '../../shared/packs/language.ts'
import type { MenuAction } from '../../shared/sync/shellBridge.ts'
import { getTexts, type Texts } from '../../shared/texts/texts.ts'

export interface MenuSituation {
  readonly language: Language
  readonly platform: NodeJS.Platform
  /** What the page says it can do now. */
  readonly available: ReadonlySet<MenuAction>
  readonly isDevelopment: boolean
}

export interface MenuEffects {
  readonly act: (action: MenuAction) => void
  readonly showAbout: () => void
}

/** The keys as the page handles them; shown here, never registered (F5 and F11 start the projector). */
const shownKeys: Partial<Record<MenuAction, string>> = {
  newNetwork: 'CommandOrControl+N',
  openFile: 'CommandOrControl+O',
  exportWorkbook: 'CommandOrControl+E',
  bringIn: 'CommandOrControl+I',
  undo: 'CommandOrControl+Z',
  redo: 'CommandOrControl+Y',
  fitAll: '0',
  toggleProjector: 'F11',
  showShortcuts: 'F1',
}

type MenuTexts = Texts['menu']
type ActionItem = (action: MenuAction) => MenuItemConstructorOptions

const separator: MenuItemConstructorOptions = { type: 'separator' }

const actionItem =
  (texts: MenuTexts, situation: MenuSituation, effects: MenuEffects): ActionItem =>
  (action) => {
    const accelerator = shownKeys[action]
    return {
      id: action,
      label: texts[action],
      enabled: situation.available.has(action),
      click: () => effects.act(action),
      ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
    }
  }

const macProgramMenu = (texts: MenuTexts, effects: MenuEffects): MenuItemConstructorOptions => ({
  label: 'Samling',
  submenu: [
    { label: texts.about, click: effects.showAbout },
    separator,
    { role: 'hide', label: texts.hide },
    { role: 'hideOthers', label: texts.hideOthers },
    { role: 'unhide', label: texts.showAll },
    separator,
    { role: 'quit', label: texts.quit },
  ],
})

const fileMenu = (texts: MenuTexts, item: ActionItem, isMac: boolean): MenuItemConstructorOptions => ({
  label: texts.file,
  submenu: [
    item('goHome'),
    item('newNetwork'),
    item('openFile'),
    separator,
    item('exportWorkbook'),
    item('bringIn'),
    ...(isMac ? [] : [separator, { role: 'quit' as const, label: texts.quit }]),
  ],
})

/** Undo and redo are the page's own; the rest must be standard roles, or Cmd+C stays dead in text fields. */
const editMenu = (texts: MenuTexts, item: ActionItem): MenuItemConstructorOptions => ({
  label: texts.edit,
  submenu: [
    item('undo'),
    item('redo'),
    separator,
    { role: 'cut', label: texts.cut },
    { role: 'copy', label: texts.copy },
    { role: 'paste', label: texts.paste },
    { role: 'selectAll', label: texts.selectAll },
  ],
})

const viewMenu = (
  texts: MenuTexts,
  item: ActionItem,
  isDevelopment: boolean,
): MenuItemConstructorOptions => ({
  label: texts.view,
  submenu: [
    item('fitAll'),
    item('toggleProjector'),
    separator,
    { role: 'zoomIn', label: texts.zoomIn },
    { role: 'zoomOut', label: texts.zoomOut },
    { role: 'resetZoom', label: texts.resetZoom },
    ...(isDevelopment ? [separator, { role: 'reload' as const }, { role: 'toggleDevTools' as const }] : []),
  ],
})

const helpMenu = (
  texts: MenuTexts,
  item: ActionItem,
  effects: MenuEffects,
  isMac: boolean,
): MenuItemConstructorOptions => ({
  role: 'help',
  label: texts.help,
  submenu: [item('showShortcuts'), ...(isMac ? [] : [{ label: texts.about, click: effects.showAbout }])],
})

const macWindowMenu = (texts: MenuTexts): MenuItemConstructorOptions => ({
  label: texts.window,
  submenu: [
    { role: 'minimize', label: texts.minimize },
    { role: 'togglefullscreen', label: texts.fullScreen },
  ],
})

/** The whole menu for one language and one moment; made anew whenever either changes. */
export function menuTemplate(situation: MenuSituation, effects: MenuEffects): MenuItemConstructorOptions[] {
  const texts = getTexts(situation.language).menu
  const item = actionItem(texts, situation, effects)
  const isMac = situation.platform === 'darwin'
  return [
    ...(isMac ? [macProgramMenu(texts, effects)] : []),
    fileMenu(texts, item, isMac),
    editMenu(texts, item),
    viewMenu(texts, item, situation.isDevelopment),
    ...(isMac ? [macWindowMenu(texts)] : []),
    helpMenu(texts, item, effects, isMac),
  ]
}
