import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Result } from '../../../shared/core/result.ts'
import type { HandedIn } from '../../../shared/sync/readBack.ts'
import { type AllowedOrigins, hasOneHost } from './allowedOrigins.ts'
import type { StaticFile } from './fileTable.ts'
import { bearerToken, type LaunchToken } from './launchToken.ts'
import { receiveUpload, type UploadLimits } from './receiveUpload.ts'

export interface ServedPage {
  readonly files: ReadonlyMap<string, StaticFile>
  readonly contentSecurityPolicy: string
  readonly origins: AllowedOrigins
  readonly token: LaunchToken
  /** What may be handed in, by address. */
  readonly uploads: ReadonlyMap<string, UploadDesk>
}

/** Somewhere a page can hand in a file: how large it may be, and what is done with it. */
export interface UploadDesk {
  readonly limits: UploadLimits
  readonly take: (
    filePath: string,
    name: string,
    by: HandedIn,
  ) => Promise<Result<unknown, { readonly reason: string }>>
}

const NAME_LIMIT = 200

/** Answers one HTTP request: a file from the table, or a file handed in. Nothing else exists. */
export async function serveRequest(
  page: ServedPage,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  setSecurityHeaders(page, response)
  // Before anything else: a request under another name comes from a page that is not ours.
  if (!hasOneHost(request.rawHeaders) || !page.origins.isOwnHost(request.headers.host))
    return refuse(response, 421)
  const { origin } = request.headers
  if (origin !== undefined && !page.origins.isOwnOrigin(origin)) return refuse(response, 403)
  switch (request.method) {
    case 'GET':
    case 'HEAD':
      return serveFile(page, request, response)
    case 'POST':
      return acceptUpload(page, request, response)
    default:
      response.setHeader('Allow', 'GET, HEAD, POST')
      return refuse(response, 405)
  }
}

function setSecurityHeaders({ contentSecurityPolicy }: ServedPage, response: ServerResponse): void {
  response.setHeader('Content-Security-Policy', contentSecurityPolicy)
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('Referrer-Policy', 'no-referrer')
  response.setHeader('X-Frame-Options', 'DENY')
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin')
  response.setHeader('Cache-Control', 'no-store')
}

/** Ends the connection too: whatever body the other end still sends is not read. */
function refuse(response: ServerResponse, status: number): void {
  response.setHeader('Connection', 'close')
  response.setHeader('Content-Type', 'text/plain; charset=utf-8')
  response.writeHead(status).end()
}

const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0'

function serveFile({ files }: ServedPage, request: IncomingMessage, response: ServerResponse): void {
  if (hasBody(request)) return refuse(response, 400)
  const [path = ''] = (request.url ?? '').split('?', 1)
  const file = files.get(path)
  if (!file) return refuse(response, 404)
  response.setHeader('Content-Type', file.contentType)
  response.setHeader('Cache-Control', file.cacheControl)
  response.setHeader('Content-Length', file.body.length)
  response.writeHead(200)
  if (request.method === 'HEAD') response.end()
  else response.end(file.body)
}

async function acceptUpload(
  page: ServedPage,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // A page's own fetch always names its origin; a form on somebody else's page cannot send the token.
  if (request.headers.origin === undefined) return refuse(response, 403)
  if (!page.token.matches(bearerToken(request.headers.authorization))) return refuse(response, 401)
  const [path = '', query = ''] = (request.url ?? '').split('?', 2)
  const [desk, name] = [page.uploads.get(path), uploadName(query)]
  const by = handedIn(query)
  if (!desk || name === null || !by) return refuse(response, 404)
  const outcome = await receiveUpload(request, desk.limits, (filePath) => desk.take(filePath, name, by))
  if (response.destroyed || !response.socket) return
  const status = outcome.ok ? 200 : outcome.failure.reason === 'tooLarge' ? 413 : 422
  response.setHeader('Content-Type', 'application/json; charset=utf-8')
  response.writeHead(status).end(JSON.stringify(outcome.ok ? outcome.value : outcome.failure))
}

/** The file's name as the person knows it; null when there is none, or one that is no name. */
function uploadName(query: string): string | null {
  const name = new URLSearchParams(query).get('name')
  return name && name.length <= NAME_LIMIT ? name : null
}

/** The network that is open on the page and which page it is: '' where it makes no difference; null = neither can be. */
function handedIn(query: string): HandedIn | null {
  const asked = new URLSearchParams(query)
  const [fileId, clientId] = [asked.get('network') ?? '', asked.get('client') ?? '']
  return Math.max(fileId.length, clientId.length) <= NAME_LIMIT ? { fileId, clientId } : null
}
