import { EventEmitter } from 'node:events'
import { MessageChannel, type MessagePort } from 'node:worker_threads'
import { memory } from './memory.ts'

// What goes between the main process and the page.

type Handler = (event: unknown, body: unknown) => Promise<unknown>
class IpcMain extends EventEmitter {
  readonly handlers = new Map<string, Handler>()
  handle(channel: string, handler: Handler): void {
    this.handlers.set(channel, handler)
  }
}
export const ipcMain = new IpcMain()

/** A port as the main process sees it: what arrives is wrapped in an event. */
export class PortMain {
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

export function receiveInPage(channel: string, message: unknown, ports: readonly MessagePort[]): void {
  // Real messages cross a process border: later, and as copies.
  setImmediate(() => ipcRenderer.emit(channel, { ports, sender: 'secret' }, structuredClone(message)))
}

export const contextBridge = {
  exposeInMainWorld: (name: string, api: unknown): void => void memory.exposed.set(name, api),
}
