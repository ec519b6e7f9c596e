import type { WebSocket } from 'ws'
import { rejection } from './admitLink.ts'
import { classOf, createRateLimit, type MessageClass, type RateLimits } from './rateLimit.ts'

export interface SupervisionOptions {
  readonly pingEveryMs: number
  /** A socket nobody has answered on for this long is dead, whatever the operating system believes. */
  readonly silenceLimitMs: number
  readonly rateLimits: RateLimits
  /** Milliseconds from a clock that never runs backwards. */
  readonly now: () => number
}

const POLICY_VIOLATION = 1008

/**
 * Keeps watch over one socket: is it alive, and does it send no more than a window can mean?
 * Answers with the filter for what it sends.
 */
export function superviseSocket(
  socket: WebSocket,
  options: SupervisionOptions,
): (message: string) => boolean {
  const { pingEveryMs, silenceLimitMs, rateLimits, now } = options
  let heardAt = now()
  const limit = createRateLimit(heardAt, rateLimits)

  const beat = setInterval(() => {
    if (now() - heardAt > silenceLimitMs) socket.terminate()
    else if (socket.readyState === socket.OPEN) socket.ping()
  }, pingEveryMs)
  socket.on('close', () => clearInterval(beat))
  socket.on('pong', () => {
    heardAt = now()
  })
  // ws closes with the right code by itself (1009 too big, 1007 not text); an error nobody listens
  // to would end the host.
  socket.on('error', () => socket.close())

  let isFlooding = false
  const count = (messageClass: MessageClass): boolean => {
    heardAt = now()
    if (isFlooding) return false
    const verdict = limit(messageClass, heardAt)
    if (verdict !== 'flood') return verdict === 'pass'
    isFlooding = true
    socket.send(JSON.stringify(rejection('flood')))
    socket.close(POLICY_VIOLATION)
    return false
  }
  // Pings are answered for us, so a flood of them must count too.
  socket.on('ping', () => count('durable'))
  return (message) => count(classOf(message))
}
