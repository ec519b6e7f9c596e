import * as z from 'zod/mini'
import type { Link } from '../../../shared/sync/link.ts'
import {
  type ClientMessage,
  clientMessageSchema,
  type HostMessage,
  PROTOCOL_VERSION,
} from '../../../shared/sync/protocol.ts'
import type { LaunchToken } from './launchToken.ts'

type Hello = Extract<ClientMessage, { type: 'hello' }>
type RejectReason = Extract<HostMessage, { type: 'rejected' }>['reason']

export interface AdmitOptions {
  readonly token: LaunchToken
  readonly helloTimeoutMs: number
  /** The link as the host shall see it: its first message is the hello. */
  readonly admitted: (link: Link, hello: Hello) => void
}

/** The most of a greeting any version will have in common; read first, so that another version is told so. */
const anyHelloSchema = z.looseObject({ type: z.literal('hello'), protocolVersion: z.number() })

/**
 * The door of a socket: the first message must be a proper hello with the launch token, and come
 * soon. Until then the host does not know that the link exists.
 */
export function admitLink(link: Link, { token, helloTimeoutMs, admitted }: AdmitOptions): void {
  const waiting: string[] = []
  let isDecided = false
  const timer = setTimeout(() => link.close(), helloTimeoutMs)
  link.onClose(() => clearTimeout(timer))

  link.onMessage((message) => {
    if (isDecided) return void waiting.push(message)
    isDecided = true
    clearTimeout(timer)
    const hello = readHello(message, token)
    if (typeof hello === 'string') {
      link.send(JSON.stringify(rejection(hello)))
      return link.close()
    }
    waiting.push(message)
    admitted({ ...link, onMessage: (listen) => handOver(link, waiting, listen) }, hello)
  })
}

export const rejection = (reason: RejectReason): HostMessage => ({
  type: 'rejected',
  reason,
  hostProtocolVersion: PROTOCOL_VERSION,
})

function handOver(link: Link, waiting: string[], listen: (message: string) => void): void {
  for (const message of waiting.splice(0)) listen(message)
  link.onMessage(listen)
}

function readHello(message: string, token: LaunchToken): Hello | RejectReason {
  const input = parseJson(message)
  const greeting = anyHelloSchema.safeParse(input)
  if (greeting.success && greeting.data.protocolVersion !== PROTOCOL_VERSION) return 'protocolVersion'
  const parsed = clientMessageSchema.safeParse(input)
  if (!parsed.success || parsed.data.type !== 'hello') return 'malformed'
  return token.matches(parsed.data.token) ? parsed.data : 'token'
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
