import { BrowserWindow } from 'electron'
import * as z from 'zod/mini'
import { channels } from './channels.ts'
import type { Doors } from './createDoors.ts'

/** Longer than the slowest system's animation; a window manager that never moves the window says nothing at all. */
const PATIENCE_MS = 3000

/** Moves the window, and says where it is when it has come there: on macOS that takes most of a second. */
async function moveTo(window: BrowserWindow, isWanted: boolean): Promise<boolean> {
  if (window.isFullScreen() === isWanted) return isWanted
  const hasMoved = await new Promise<boolean>((resolve) => {
    const timer = setTimeout(() => resolve(false), PATIENCE_MS)
    const arrive = (): void => {
      clearTimeout(timer)
      resolve(true)
    }
    if (isWanted) window.once('enter-full-screen', arrive)
    else window.once('leave-full-screen', arrive)
    window.setFullScreen(isWanted)
  })
  return hasMoved === isWanted
}

/** The page asks for full screen, and hears whenever that changes, also by the system's own buttons. */
export function openFullScreenDoor(doors: Doors): void {
  doors.onQuestion(channels.setFullScreen, z.boolean(), async (isWanted, { contents }) => {
    const window = BrowserWindow.fromWebContents(contents)
    return window ? await moveTo(window, isWanted) : false
  })
}

export function tellFullScreen(window: BrowserWindow): void {
  window.on('enter-full-screen', () => window.webContents.send(channels.fullScreen, true))
  window.on('leave-full-screen', () => window.webContents.send(channels.fullScreen, false))
}
