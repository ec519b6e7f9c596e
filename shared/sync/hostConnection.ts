import type { Actor } from '../core/command.ts'
import type { Result } from '../core/result.ts'
import type { Client, HostSession } from './hostSession.ts'
import type { Link } from './link.ts'
import {
  type ClientMessage,
  clientMessageSchema,
  type HostMessage,
  MAX_CLIENT_MESSAGE,
  PROTOCOL_VERSION,
} from './protocol.ts'
import type { LibraryProblem } from './requests.ts'

type Hello = Extract<ClientMessage, { type: 'hello' }>
type RejectReason = Extract<HostMessage, { type: 'rejected' }>['reason']

export interface HostConnectionOptions {
  /** Who this link is, from the first message; null = not let in (wrong token). */
  readonly authorise: (hello: Hello) => Actor | null
  readonly openSession: (fileId: string) => Result<HostSession, LibraryProblem>
  /** Called when this link stops looking at a network. */
  readonly left: (session: HostSession) => void
  readonly answer: (actor: Actor, name: string, body: unknown) => Promise<Result<unknown, LibraryProblem>>
}

/**
 * The door of the host: one link's messages are parsed strictly, and only after a proper hello are
 * they passed on. Anything unreadable ends the link; it cannot come from our own window.
 */
export function acceptLink(
  link: Link,
  options: HostConnectionOptions,
): { readonly send: (message: HostMessage) => void } {
  let client: Client | null = null
  let session: HostSession | null = null
  const send = (message: HostMessage): void => link.send(JSON.stringify(message))

  const reject = (reason: RejectReason): void => {
    send({ type: 'rejected', reason, hostProtocolVersion: PROTOCOL_VERSION })
    link.close()
  }
  const leave = (): void => {
    if (!client || !session) return
    session.leave(client)
    options.left(session)
    session = null
  }
  const greet = (hello: Hello): void => {
    if (hello.protocolVersion !== PROTOCOL_VERSION) return reject('protocolVersion')
    const actor = options.authorise(hello)
    if (!actor) return reject('token')
    client = { clientId: hello.clientId, actor, send }
    send({ type: 'welcome', protocolVersion: PROTOCOL_VERSION, actor })
  }
  const join = (current: Client, fileId: string, nextNumber: number): void => {
    if (session?.fileId !== fileId) leave()
    const opened = session ? { ok: true as const, value: session } : options.openSession(fileId)
    if (!opened.ok) return send({ type: 'notOpened', fileId, problem: { ...opened.failure } })
    session = opened.value
    session.join(current, nextNumber)
  }
  const request = async (actor: Actor, requestId: string, name: string, body: unknown): Promise<void> => {
    const answer = await options.answer(actor, name, body)
    if (answer.ok) send({ type: 'response', requestId, ok: true, body: answer.value })
    else send({ type: 'response', requestId, ok: false, body: answer.failure })
  }
  const handle = (current: Client, message: Exclude<ClientMessage, Hello>): void => {
    switch (message.type) {
      case 'join':
        return join(current, message.fileId, message.nextNumber)
      case 'leave':
        return leave()
      case 'command':
        return session?.command(current, message.number, message.command)
      case 'catchUp':
        return session?.catchUp(current, message.afterSeq)
      case 'presence':
        return session?.presence(current, message.presence)
      case 'request':
        return void request(current.actor, message.requestId, message.name, message.body)
    }
  }

  link.onMessage((text) => {
    const message = readClientMessage(text)
    if (!message) return reject('malformed')
    if (message.type === 'hello') return client ? undefined : greet(message)
    if (!client) return reject('malformed')
    handle(client, message)
  })
  link.onClose(leave)
  return { send }
}

/** Null for anything that is not one of our messages, whatever it is. */
function readClientMessage(text: string): ClientMessage | null {
  if (text.length > MAX_CLIENT_MESSAGE) return null
  try {
    const parsed = clientMessageSchema.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
