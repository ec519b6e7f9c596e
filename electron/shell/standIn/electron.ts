import { EventEmitter } from 'node:events'
import { MessageChannel, type MessagePort } from 'node:worker_threads'

/**
 * Stands in for the `electron` module, so that the built main and preload can be run where the
 * runtime is missing. It does what Electron documents, no more, and remembers what it was told.
 */

interface Preventable {
  readonly preventDefault: () => void
  readonly defaultPrevented: () => boolean
}

const createEvent = (): Preventable => {
  let prevented = false
  return {
    preventDefault: () => {
      prevented = true
    },
    defaultPrevented: () => prevented,
  }
}

/** What the shell asked for, in the order it did; read by the scenarios. */
export const memory = {
  isSandboxed: false,
  schemes: [] as unknown[],
  pageHandlers: new Map<string, (request: Request) => Promise<Response>>(),
  errorBoxes: [] as { title: string; detail: string }[],
  shownInFolder: [] as string[],
  filesToChoose: [] as string[],
  /** What the person answers in a save dialog; empty = they change their mind. */
  pathToSave: '',
  saveDialogs: [] as unknown[],
  /** Kind and size of what was put on the clipboard. */
  copied: [] as [string, number][],
  exposed: new Map<string, unknown>(),
  permissionRequest: null as
    | ((contents: unknown, permission: string, decide: (granted: boolean) => void, details: unknown) => void)
    | null,
  permissionCheck: null as
    | ((contents: unknown, permission: string, origin: string, details: unknown) => boolean)
    | null,
  deviceCheck: null as ((details: unknown) => boolean) | null,
  beforeRequest: null as
    | ((details: { url: string }, decide: (answer: { cancel: boolean }) => void) => void)
    | null,
  menu: [] as MenuItem[],
  beforeExit: (_code: number): void => undefined,
}

let resolveReady: () => void = () => undefined
const ready = new Promise<void>((resolve) => {
  resolveReady = resolve
})
let isReady = false
/** Electron becomes ready only after the main module has run. */
export const becomeReady = (): void => {
  isReady = true
  resolveReady()
}

class App extends EventEmitter {
  readonly isLockGranted = process.env['STAND_IN_LOCK'] !== 'refused'
  name = 'samling'
  setName(name: string): void {
    this.name = name
  }
  getVersion = (): string => '0.0.0'
  getLocale = (): string => 'nb'
  isReady = (): boolean => isReady
  whenReady = (): Promise<void> => ready
  requestSingleInstanceLock = (): boolean => this.isLockGranted
  enableSandbox(): void {
    memory.isSandboxed = true
  }
  quit(): void {
    for (const window of [...BrowserWindow.all]) window.close()
    const event = createEvent()
    this.emit('will-quit', event)
    if (!event.defaultPrevented()) this.exit(0)
  }
  exit(code = 0): void {
    memory.beforeExit(code)
    process.exit(code)
  }
}
export const app = new App()

let nextContentsId = 1

export class WebFrame {
  readonly parent: WebFrame | null
  url: string
  readonly deliver: (channel: string, message: unknown, ports: readonly MessagePort[]) => void
  constructor(url: string, parent: WebFrame | null, deliver: WebFrame['deliver']) {
    this.url = url
    this.parent = parent
    this.deliver = deliver
  }
  postMessage(channel: string, message: unknown, ports: readonly PortMain[] = []): void {
    this.deliver(
      channel,
      message,
      ports.map((port) => port.inner),
    )
  }
}

export class WebContents extends EventEmitter {
  readonly id = nextContentsId++
  readonly mainFrame = new WebFrame('', null, (channel, message, ports) =>
    receiveInPage(channel, message, ports),
  )
  windowOpenHandler: (() => { action: string }) | null = null
  reloads = 0
  constructor() {
    super()
    app.emit('web-contents-created', createEvent(), this)
  }
  setWindowOpenHandler(handler: () => { action: string }): void {
    this.windowOpenHandler = handler
  }
  send(channel: string, message: unknown): void {
    receiveInPage(channel, message, [])
  }
  reload(): void {
    this.reloads += 1
  }
}

export class BrowserWindow extends EventEmitter {
  static readonly all: BrowserWindow[] = []
  static fromWebContents = (contents: WebContents): BrowserWindow | null =>
    BrowserWindow.all.find((window) => window.webContents === contents) ?? null
  readonly options: unknown
  readonly webContents = new WebContents()
  loadedUrl = ''
  isShown = false
  isFull = false
  constructor(options: unknown) {
    super()
    this.options = options
    BrowserWindow.all.push(this)
  }
  async loadURL(url: string): Promise<void> {
    this.loadedUrl = url
    this.webContents.mainFrame.url = url
    setImmediate(() => this.emit('ready-to-show'))
  }
  show(): void {
    this.isShown = true
  }
  maximize = (): void => undefined
  focus = (): void => undefined
  restore = (): void => undefined
  isMinimized = (): boolean => false
  isFullScreen = (): boolean => this.isFull
  setFullScreen(on: boolean): void {
    this.isFull = on
  }
  close(): void {
    BrowserWindow.all.splice(BrowserWindow.all.indexOf(this), 1)
    this.webContents.emit('destroyed')
    this.emit('closed')
  }
}

export const protocol = {
  registerSchemesAsPrivileged(schemes: readonly unknown[]): void {
    if (isReady) throw new Error('Too late: the app is ready')
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

type Handler = (event: unknown, body: unknown) => Promise<unknown>
class IpcMain extends EventEmitter {
  readonly handlers = new Map<string, Handler>()
  handle(channel: string, handler: Handler): void {
    this.handlers.set(channel, handler)
  }
}
export const ipcMain = new IpcMain()

/** A port as the main process sees it: what arrives is wrapped in an event. */
class PortMain {
  readonly inner: MessagePort
  constructor(inner: MessagePort) {
    this.inner = inner
  }
  on(event: 'message' | 'close', listener: (received?: unknown) => void): this {
    if (event === 'close') this.inner.on('close', () => listener())
    else this.inner.on('message', (data) => listener({ data, ports: [] }))
    return this
  }
  postMessage(message: unknown): void {
    this.inner.postMessage(message)
  }
  start(): void {
    this.inner.start()
  }
  close(): void {
    this.inner.close()
  }
}
export class MessageChannelMain {
  readonly port1: PortMain
  readonly port2: PortMain
  constructor() {
    const { port1, port2 } = new MessageChannel()
    this.port1 = new PortMain(port1)
    this.port2 = new PortMain(port2)
  }
}

export interface MenuItem {
  readonly id?: string
  readonly label?: string
  readonly enabled?: boolean
  readonly click?: () => void
  readonly submenu?: readonly MenuItem[]
}
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

/** The page's side: what the preload gets. It speaks as whichever sender the scenario has chosen. */
class IpcRenderer extends EventEmitter {
  speaksAs: { sender: { id: number }; senderFrame: unknown } | null = null
  send(channel: string, body?: unknown): void {
    ipcMain.emit(channel, { ...this.speaksAs }, structuredClone(body))
  }
  async invoke(channel: string, body?: unknown): Promise<unknown> {
    const handler = ipcMain.handlers.get(channel)
    if (!handler) throw new Error(`No handler for ${channel}`)
    return structuredClone(await handler({ ...this.speaksAs }, structuredClone(body)))
  }
}
export const ipcRenderer = new IpcRenderer()

function receiveInPage(channel: string, message: unknown, ports: readonly MessagePort[]): void {
  // Real messages cross a process border: later, and as copies.
  setImmediate(() => ipcRenderer.emit(channel, { ports, sender: 'secret' }, structuredClone(message)))
}

export const contextBridge = {
  exposeInMainWorld: (name: string, api: unknown): void => void memory.exposed.set(name, api),
}

/** Fires an event that can be prevented; says whether it was. */
export function isPrevented(
  target: EventEmitter,
  name: string,
  details: object,
  ...rest: readonly unknown[]
): boolean {
  const event = createEvent()
  target.emit(name, { ...details, preventDefault: event.preventDefault }, ...rest)
  return event.defaultPrevented()
}
