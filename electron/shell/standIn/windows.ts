import { EventEmitter } from 'node:events'
import type { MessagePort } from 'node:worker_threads'
import { type PortMain, receiveInPage } from './channels.ts'
import { createEvent } from './events.ts'
import { memory } from './memory.ts'

// The app and its windows: each makes the other known.

let resolveReady: () => void = () => undefined
const ready = new Promise<void>((resolve) => {
  resolveReady = resolve
})
let isReady = false
export const hasBecomeReady = (): boolean => isReady
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
  /** As a system does it: later, and told. */
  setFullScreen(on: boolean): void {
    setTimeout(() => {
      if (this.isFull === on) return
      this.isFull = on
      this.emit(on ? 'enter-full-screen' : 'leave-full-screen')
    }, 5)
  }
  close(): void {
    BrowserWindow.all.splice(BrowserWindow.all.indexOf(this), 1)
    this.webContents.emit('destroyed')
    this.emit('closed')
  }
}
