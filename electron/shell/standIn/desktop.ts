import { EventEmitter } from 'node:events'
import { type MenuItem, memory } from './memory.ts'
import { type BrowserWindow, hasBecomeReady } from './windows.ts'

// What the app asks of the machine and of its session: schemes, rights, menus, dialogs, the clipboard.

export const protocol = {
  registerSchemesAsPrivileged(schemes: readonly unknown[]): void {
    if (hasBecomeReady()) throw new Error('Too late: the app is ready')
    memory.schemes.push(...schemes)
  },
  handle(scheme: string, handler: (request: Request) => Promise<Response>): void {
    memory.pageHandlers.set(scheme, handler)
  },
}

class Session extends EventEmitter {
  setPermissionRequestHandler(handler: typeof memory.permissionRequest): void {
    memory.permissionRequest = handler
  }
  setPermissionCheckHandler(handler: typeof memory.permissionCheck): void {
    memory.permissionCheck = handler
  }
  setDevicePermissionHandler(handler: typeof memory.deviceCheck): void {
    memory.deviceCheck = handler
  }
  readonly webRequest = {
    onBeforeRequest(handler: typeof memory.beforeRequest): void {
      memory.beforeRequest = handler
    },
  }
}
export const session = { defaultSession: new Session() }

export const Menu = {
  buildFromTemplate: (template: MenuItem[]): MenuItem[] => template,
  setApplicationMenu(menu: MenuItem[]): void {
    memory.menu = menu
  },
  getApplicationMenu: () => ({ popup: () => undefined }),
}

export const dialog = {
  showErrorBox(title: string, detail: string): void {
    memory.errorBoxes.push({ title, detail })
  },
  showMessageBox: async () => ({ response: 0 }),
  showSaveDialog: async (_window: BrowserWindow, options: unknown) => {
    memory.saveDialogs.push(options)
    return { canceled: memory.pathToSave === '', filePath: memory.pathToSave }
  },
  showOpenDialog: async () => ({
    canceled: memory.filesToChoose.length === 0,
    filePaths: memory.filesToChoose,
  }),
}

/** Decodes nothing: a buffer that begins as a PNG counts as a picture. */
export const nativeImage = {
  createFromBuffer: (buffer: Buffer) => ({
    isEmpty: () => buffer.length < 9 || buffer.toString('latin1', 1, 4) !== 'PNG',
  }),
}
export class ClipboardItem {
  readonly items: Record<string, Blob>
  constructor(items: Record<string, Blob>) {
    this.items = items
  }
}
export const clipboard = {
  async write(items: readonly ClipboardItem[]): Promise<void> {
    for (const { items: blobs } of items)
      for (const [type, blob] of Object.entries(blobs)) memory.copied.push([type, blob.size])
  },
}

export const shell = {
  showItemInFolder: (path: string): void => void memory.shownInFolder.push(path),
}
export const screen = { getPrimaryDisplay: () => ({ workAreaSize: { width: 1920, height: 1080 } }) }
