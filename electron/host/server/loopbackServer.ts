import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import { LIST_FILE_LIMIT_BYTES, LIST_PATH } from '../../../shared/sync/listFile.ts'
import {
  EXPORT_PICTURE_PATH,
  MAX_EXPORT_PICTURE_BYTES,
  MAX_PICTURE_BYTES,
  PICTURE_PATH,
} from '../../../shared/sync/pictureFile.ts'
import { contentSecurityPolicy } from '../contentSecurityPolicy.ts'
import type { Host } from '../createHost.ts'
import { admitLink } from './admitLink.ts'
import { type AllowedOrigins, allowedOrigins, hasOneHost } from './allowedOrigins.ts'
import type { StaticFile } from './fileTable.ts'
import type { LaunchToken } from './launchToken.ts'
import { type RateLimits, rateLimits } from './rateLimit.ts'
import { type UploadLimits, uploadLimits } from './receiveUpload.ts'
import { type ServedPage, serveRequest, type UploadDesk } from './serveRequest.ts'
import { superviseSocket } from './superviseSocket.ts'
import { createWebSocketLink, type SlowReaderLimits, slowReaderLimits } from './webSocketLink.ts'

/** What the server needs of a host. */
export type ServedHost = Pick<Host, 'connect' | 'importFile' | 'readWorkbook' | 'savePicture' | 'keepPicture'>

/** Every number that a test may want smaller. */
export interface ServerLimits {
  readonly maxMessageBytes: number
  readonly maxSockets: number
  readonly helloTimeoutMs: number
  readonly pingEveryMs: number
  readonly silenceLimitMs: number
  readonly rates: RateLimits
  readonly slowReader: SlowReaderLimits
  readonly upload: UploadLimits
}

export const serverLimits: ServerLimits = {
  maxMessageBytes: 64 * 1024,
  // One person's own machine: a window, the projector, a few tabs left open.
  maxSockets: 20,
  helloTimeoutMs: 10_000,
  pingEveryMs: 10_000,
  silenceLimitMs: 25_000,
  rates: rateLimits,
  slowReader: slowReaderLimits,
  upload: uploadLimits,
}

export interface LoopbackServerOptions {
  readonly host: ServedHost
  readonly files: ReadonlyMap<string, StaticFile>
  readonly token: LaunchToken
  /** 0 = any free port. */
  readonly port: number
  readonly limits?: Partial<ServerLimits>
  /** How many sockets are open now; told each time it changes. */
  readonly socketCountChanged?: (count: number) => void
}

export interface LoopbackServer {
  readonly port: number
  readonly close: () => Promise<void>
}

const ADDRESS = '127.0.0.1'
const LINK_PATH = '/link'
const GOING_AWAY = 1001
const CLOSE_PATIENCE_MS = 2000

/** Serves the page and the link on this machine alone: nothing on the network can reach the address. */
export async function createLoopbackServer(options: LoopbackServerOptions): Promise<LoopbackServer> {
  const limits = { ...serverLimits, ...options.limits }
  const server = createHttpServer()
  const port = await listen(server, options.port)
  // Both lists are built from what was really bound, so they exist only from here on.
  const origins = allowedOrigins(ADDRESS, port)
  const page: ServedPage = {
    files: options.files,
    contentSecurityPolicy: contentSecurityPolicy(origins.socketAddresses),
    origins,
    token: options.token,
    uploads: uploadDesks(options.host, limits.upload),
  }
  server.on('request', (request, response) => {
    serveRequest(page, request, response).catch((error: unknown) => {
      console.error(error)
      response.destroy()
    })
  })
  const sockets = createSocketServer(limits)
  server.on('upgrade', (request, stream, head) => {
    const refusal = refusalOf(request, origins, sockets.clients.size >= limits.maxSockets)
    if (refusal) return refuseUpgrade(stream, refusal)
    sockets.handleUpgrade(request, stream, head, (socket) => acceptSocket(socket, options, limits, sockets))
  })
  return { port, close: () => closeServer(server, sockets) }
}

function uploadDesks(host: ServedHost, limits: UploadLimits): ReadonlyMap<string, UploadDesk> {
  const upTo = (maxBytes: number) => ({ ...limits, maxBytes: Math.min(limits.maxBytes, maxBytes) })
  return new Map<string, UploadDesk>([
    ['/files', { limits, take: host.importFile }],
    [
      LIST_PATH,
      {
        limits: upTo(LIST_FILE_LIMIT_BYTES),
        take: (path, _name, by) => host.readWorkbook(path, by),
      },
    ],
    [
      PICTURE_PATH,
      {
        limits: upTo(MAX_PICTURE_BYTES),
        take: async (path, name) => host.savePicture(await readFile(path), name),
      },
    ],
    [
      EXPORT_PICTURE_PATH,
      {
        limits: upTo(MAX_EXPORT_PICTURE_BYTES),
        async take(path, name) {
          const [exportId = '', municipalityId = ''] = name.split('/')
          return host.keepPicture(exportId, municipalityId, await readFile(path))
        },
      },
    ],
  ])
}

function createHttpServer(): Server {
  const server = createServer({
    headersTimeout: 10_000,
    // Only an upload has a body to wait for, and it has its own patience; all else is answered at once.
    requestTimeout: 10 * 60_000,
    keepAliveTimeout: 5000,
    connectionsCheckingInterval: 2000,
  })
  server.maxConnections = 100
  return server
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, ADDRESS, () => {
      server.off('error', reject)
      resolve((server.address() as AddressInfo).port) // a listening TCP server has an address with a port
    })
  })
}

function createSocketServer({ maxMessageBytes }: ServerLimits): WebSocketServer {
  // A variable, because closeTimeout is younger than the types.
  const settings = {
    noServer: true,
    maxPayload: maxMessageBytes,
    perMessageDeflate: false,
    closeTimeout: CLOSE_PATIENCE_MS,
  }
  return new WebSocketServer(settings)
}

function refusalOf(
  { headers, rawHeaders, url }: IncomingMessage,
  origins: AllowedOrigins,
  isFull: boolean,
): string | null {
  if (!hasOneHost(rawHeaders) || !origins.isOwnHost(headers.host)) return '421 Misdirected Request'
  // Browsers always name the origin of a socket, so one without is not from a page.
  if (!origins.isOwnOrigin(headers.origin)) return '403 Forbidden'
  if (url !== LINK_PATH) return '404 Not Found'
  return isFull ? '503 Service Unavailable' : null
}

function refuseUpgrade(stream: Duplex, refusal: string): void {
  stream.on('error', () => stream.destroy())
  stream.end(`HTTP/1.1 ${refusal}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

function acceptSocket(
  socket: WebSocket,
  { host, token, socketCountChanged }: LoopbackServerOptions,
  limits: ServerLimits,
  sockets: WebSocketServer,
): void {
  const mayPass = superviseSocket(socket, {
    ...limits,
    rateLimits: limits.rates,
    now: () => performance.now(),
  })
  const link = createWebSocketLink(socket, { limits: limits.slowReader, mayPass })
  socketCountChanged?.(sockets.clients.size)
  socket.on('close', () => socketCountChanged?.(sockets.clients.size))
  admitLink(link, {
    token,
    helloTimeoutMs: limits.helloTimeoutMs,
    // Whoever holds the launch token sits at this machine: that is the facilitator.
    admitted: (admitted, { name }) => host.connect(admitted, { role: 'facilitator', name }),
  })
}

async function closeServer(server: Server, sockets: WebSocketServer): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  for (const socket of sockets.clients) socket.close(GOING_AWAY)
  server.closeIdleConnections()
  // A window that does not answer, and an upload under way, must not keep the process alive.
  const impatience = setTimeout(() => {
    for (const socket of sockets.clients) socket.terminate()
    server.closeAllConnections()
  }, CLOSE_PATIENCE_MS / 2)
  await closed
  clearTimeout(impatience)
}
