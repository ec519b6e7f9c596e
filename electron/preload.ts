import { contextBridge, ipcRenderer } from 'electron'
import type { MenuAction, OpenedFile, ShellBridge } from '../shared/sync/shellBridge.ts'
import { channels } from './shell/channels.ts'

/** The little of the page's world that is needed here; this file runs in the page, but is built for Node. */
declare const window: {
  postMessage: (message: unknown, targetOrigin: string, ports: readonly unknown[]) => void
}
declare const location: { readonly protocol: string; readonly host: string }

/** Keeps what arrives until the page has a listener, and never lets Electron's event object through. */
function receive<Message>(channel: string): (listen: (message: Message) => void) => void {
  let waiting: Message[] = []
  let deliver = (message: Message): void => void waiting.push(message)
  ipcRenderer.on(channel, (_event, message: Message) => deliver(message))
  return (listen) => {
    deliver = listen
    for (const message of waiting) listen(message)
    waiting = []
  }
}

// The port cannot cross the context bridge; a message within the window can carry it.
ipcRenderer.on(channels.port, (event) => {
  window.postMessage(channels.port, `${location.protocol}//${location.host}`, [...event.ports])
})

const platform = process.platform === 'win32' || process.platform === 'darwin' ? process.platform : 'linux'

const bridge: ShellBridge = {
  isElectron: true,
  platform,
  requestPort: () => ipcRenderer.send(channels.requestPort),
  chooseFile: () => ipcRenderer.invoke(channels.chooseFile),
  importFile: (name, bytes) => ipcRenderer.invoke(channels.importFile, { name, bytes }),
  chooseListFile: () => ipcRenderer.invoke(channels.chooseListFile),
  readWorkbook: (bytes, by) => ipcRenderer.invoke(channels.readWorkbook, { bytes, ...by }),
  savePicture: (name, bytes) => ipcRenderer.invoke(channels.savePicture, { name, bytes }),
  saveToExports: (name, bytes) => ipcRenderer.invoke(channels.saveToExports, { name, bytes }),
  keepExportPicture: (exportId, municipalityId, bytes) =>
    ipcRenderer.invoke(channels.keepExportPicture, { exportId, municipalityId, bytes }),
  copyPicture: (bytes) => ipcRenderer.invoke(channels.copyPicture, { bytes }),
  onFileOpened: receive<OpenedFile>(channels.fileOpened),
  onMenu: receive<MenuAction>(channels.menu),
  setActions: (available) => ipcRenderer.send(channels.setActions, available),
  setLanguage: (language) => ipcRenderer.send(channels.setLanguage, language),
  showMenu: () => ipcRenderer.send(channels.showMenu),
  setFullScreen: (isWanted) => ipcRenderer.invoke(channels.setFullScreen, isWanted),
  onFullScreen: receive<boolean>(channels.fullScreen),
}

contextBridge.exposeInMainWorld('samling', bridge)
