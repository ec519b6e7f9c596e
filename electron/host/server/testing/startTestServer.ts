import { type RawData, WebSocket } from 'ws'
import { type Result, succeed } from '../../../../shared/core/result.ts'
import type { Link } from '../../../../shared/sync/link.ts'
import type { ListFileProblem } from '../../../../shared/sync/listFile.ts'
import type { HandedIn, WorkbookRead } from '../../../../shared/sync/readBack.ts'
import type { LibraryProblem } from '../../../../shared/sync/requests.ts'
import type { Host } from '../../createHost.ts'
import type { StaticFile } from '../fileTable.ts'
import { createLaunchToken, type LaunchToken } from '../launchToken.ts'
import { createLoopbackServer, type LoopbackServerOptions, type ServerLimits } from '../loopbackServer.ts'

export interface TestServer {
  readonly port: number
  readonly token: LaunchToken
  /** What reached the host, link by link, message by message. */
  readonly heard: string[]
  readonly links: Link[]
  readonly socketCounts: number[]
  readonly close: () => Promise<void>
}

export interface TestServerOptions {
  readonly limits?: Partial<ServerLimits>
  readonly importFile?: (
    filePath: string,
    name: string,
  ) => Promise<Result<{ fileId: string }, LibraryProblem>>
  readonly readWorkbook?: (filePath: string, by: HandedIn) => Promise<Result<WorkbookRead, ListFileProblem>>
  readonly savePicture?: Host['savePicture']
  readonly keepPicture?: Host['keepPicture']
}

const file = (body: string, contentType: string, cacheControl: string): StaticFile => ({
  body: Buffer.from(body),
  contentType,
  cacheControl,
})

const page = file('<!doctype html>', 'text/html; charset=utf-8', 'no-store')

export const testFiles: ReadonlyMap<string, StaticFile> = new Map([
  ['/', page],
  ['/index.html', page],
  [
    '/assets/main-abcdefgh.js',
    file('run()', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'),
  ],
])

/** The real server on a free port, with a host that only listens. */
export async function startTestServer(wanted: TestServerOptions = {}): Promise<TestServer> {
  const { limits, importFile, readWorkbook, savePicture, keepPicture } = wanted
  const token = createLaunchToken()
  const [heard, links, socketCounts]: [string[], Link[], number[]] = [[], [], []]
  const options: LoopbackServerOptions = {
    files: testFiles,
    token,
    port: 0,
    ...(limits ? { limits } : {}),
    socketCountChanged: (count) => void socketCounts.push(count),
    host: {
      connect(link) {
        links.push(link)
        link.onMessage((message) => void heard.push(message))
      },
      // The server always hands over a path, never bytes.
      readWorkbook: async (source, by) =>
        readWorkbook?.(String(source), by) ?? succeed({ kind: 'list', list: { sheets: [] } }),
      importFile: async (source, name) =>
        importFile?.(String(source), name) ?? succeed({ fileId: 'imported' }),
      savePicture:
        savePicture ?? (async (_bytes, name) => succeed({ fileName: name, path: `/export/${name}` })),
      keepPicture: keepPicture ?? (() => succeed({})),
    },
  }
  const server = await createLoopbackServer(options)
  return { ...server, token, heard, links, socketCounts }
}

export interface TestSocket {
  readonly socket: WebSocket
  readonly received: string[]
  readonly closed: Promise<number>
}

/** A page's socket, already open. */
export function openSocket({ port }: { readonly port: number }): Promise<TestSocket> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/link`, { origin: `http://127.0.0.1:${port}` })
  const received: string[] = []
  socket.on('message', (data: RawData) => void received.push(data.toString()))
  const closed = new Promise<number>((resolve) => socket.on('close', resolve))
  return new Promise((resolve, reject) => {
    socket.once('error', reject)
    socket.once('open', () => {
      socket.off('error', reject)
      resolve({ socket, received, closed })
    })
  })
}

export const helloMessage = (token: string | undefined, protocolVersion = 1): string =>
  JSON.stringify({ type: 'hello', protocolVersion, clientId: 'window-1', name: '', token })
