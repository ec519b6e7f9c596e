/**
 * Stands in for the `electron` module, so that the built main and preload can be run where the
 * runtime is missing. It does what Electron documents, no more, and remembers what it was told.
 */
export { contextBridge, ipcMain, ipcRenderer, MessageChannelMain } from './channels.ts'
export {
  ClipboardItem,
  clipboard,
  dialog,
  Menu,
  nativeImage,
  protocol,
  screen,
  session,
  shell,
} from './desktop.ts'
export { isPrevented } from './events.ts'
export { type MenuItem, memory } from './memory.ts'
export { app, BrowserWindow, becomeReady, WebContents, WebFrame } from './windows.ts'
