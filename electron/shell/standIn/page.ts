import { createRequire } from 'node:module'
import type { MessagePort } from 'node:worker_threads'
import type { Link } from '../../../shared/sync/link.ts'
import { type HostMessage, hostMessageSchema, PROTOCOL_VERSION } from '../../../shared/sync/protocol.ts'
import { PORT_MESSAGE, type ShellBridge } from '../../../shared/sync/shellBridge.ts'
import { createMessagePortLink } from '../messagePortLink.ts'
import { BrowserWindow, ipcRenderer, memory } from './electron.ts'

/** The page of the one window, with the built preload in it. */
export interface Page {
  readonly window: BrowserWindow
  readonly bridge: ShellBridge
  /** Asks for a line and says hello on it. */
  readonly connect: () => Promise<Line>
}

export interface Line {
  readonly welcome: HostMessage
  readonly say: (message: object) => void
  readonly next: (type: HostMessage['type']) => Promise<HostMessage>
}

export function openPage(preloadPath: string): Page {
  const [window] = BrowserWindow.all
  if (!window) throw new Error('No window was opened')
  const { webContents } = window
  ipcRenderer.speaksAs = { sender: webContents, senderFrame: webContents.mainFrame }
  const posted: { data: unknown; origin: string; ports: readonly MessagePort[] }[] = []
  let arrived: () => void = () => undefined
  Object.assign(globalThis, {
    location: { protocol: 'app:', host: 'samling' },
    window: {
      postMessage(data: unknown, origin: string, ports: readonly MessagePort[]) {
        posted.push({ data, origin, ports })
        arrived()
      },
    },
  })
  createRequire(import.meta.url)(preloadPath)
  // The preload's own type; what it exposes is what the page would find on `window.samling`.
  const bridge = memory.exposed.get('samling') as ShellBridge

  const connect = async (): Promise<Line> => {
    bridge.requestPort()
    await new Promise<void>((resolve) => {
      arrived = resolve
    })
    const message = posted.pop()
    const port = message?.ports[0]
    if (!port || message.data !== PORT_MESSAGE || message.origin !== 'app://samling')
      throw new Error('No port came')
    return await greet(createMessagePortLink(port))
  }
  return { window, bridge, connect }
}

async function greet(link: Link): Promise<Line> {
  const heard: HostMessage[] = []
  let look: () => void = () => undefined
  link.onMessage((text) => {
    heard.push(hostMessageSchema.parse(JSON.parse(text)))
    look()
  })
  const next = (type: HostMessage['type']): Promise<HostMessage> =>
    new Promise((resolve) => {
      look = () => {
        const index = heard.findIndex((message) => message.type === type)
        const [found] = index < 0 ? [] : heard.splice(index, 1)
        if (found) resolve(found)
      }
      look()
    })
  const say = (message: object): void => link.send(JSON.stringify(message))
  say({ type: 'hello', protocolVersion: PROTOCOL_VERSION, clientId: 'window1', name: 'Vindu' })
  return { welcome: await next('welcome'), say, next }
}
