import { BrowserWindow, screen } from 'electron'
import { createCrashLimit } from './crashLimit.ts'
import { type WindowSurroundings, windowOptions } from './windowOptions.ts'

export interface WindowEvents {
  /** Before anything is loaded into it. */
  readonly created: (window: BrowserWindow) => void
  readonly shown: () => void
  /** The page's process died; it is loaded again unless that keeps happening. */
  readonly pageGone: () => void
  readonly gaveUp: () => void
}

/** Opens a window on our page. The only place where a window is made, so that all are sealed alike. */
export function openWindow(
  address: string,
  surroundings: WindowSurroundings,
  events: WindowEvents,
): BrowserWindow {
  const window = new BrowserWindow(windowOptions(surroundings))
  const mayReload = createCrashLimit(() => performance.now())
  events.created(window)

  window.once('ready-to-show', () => {
    // A small laptop: use all of it rather than hang over the edge.
    const { width, height } = screen.getPrimaryDisplay().workAreaSize
    if (width < 1600 || height < 1000) window.maximize()
    window.show()
    events.shown()
  })
  window.webContents.on('render-process-gone', (_event, details) => {
    events.pageGone()
    if (details.reason === 'clean-exit') return
    if (mayReload()) window.webContents.reload()
    else events.gaveUp()
  })
  void window.loadURL(address)
  return window
}
