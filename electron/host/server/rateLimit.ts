/** A bucket of permits that fills at a steady rate. Pure but for its own count; time is passed in. */
export interface TokenBucket {
  /** Takes one permit, if there is one. `nowMs` is any clock that never runs backwards. */
  readonly take: (nowMs: number) => boolean
}

export interface BucketSize {
  readonly perSecond: number
  readonly burst: number
}

export function createTokenBucket({ perSecond, burst }: BucketSize, startMs: number): TokenBucket {
  let permits = burst
  let filledAt = startMs
  return {
    take(nowMs) {
      permits = Math.min(burst, permits + ((nowMs - filledAt) / 1000) * perSecond)
      filledAt = nowMs
      if (permits < 1) return false
      permits -= 1
      return true
    },
  }
}

export type MessageClass = 'presence' | 'durable'

/** What to do with a message: let it through, lose it, or end the link. */
export type Verdict = 'pass' | 'drop' | 'flood'

export interface RateLimits {
  readonly presence: BucketSize
  readonly durable: BucketSize
  readonly patience: BucketSize
}

/**
 * Chosen from what one window can honestly send:
 * - presence: a drag is sent at most 30 times a second; twice that leaves room for two boards.
 * - durable: a held arrow key repeats 30 times a second, a pasted list is one command per 200 rows,
 *   and a window that was away offers everything unanswered at once, perhaps hundreds.
 * - patience: while a disk is full a window offers its unanswered commands again every second, so
 *   losing 400 a second must not end the link. A flood of 10,000 a second uses it up in a quarter of one.
 */
export const rateLimits: RateLimits = {
  presence: { perSecond: 60, burst: 120 },
  durable: { perSecond: 100, burst: 1000 },
  patience: { perSecond: 500, burst: 2000 },
}

/** One link's limiter. Losing messages is harmless: the sessions number, repeat and catch up. */
export function createRateLimit(
  startMs: number,
  limits: RateLimits = rateLimits,
): (messageClass: MessageClass, nowMs: number) => Verdict {
  const buckets = {
    presence: createTokenBucket(limits.presence, startMs),
    durable: createTokenBucket(limits.durable, startMs),
  }
  const patience = createTokenBucket(limits.patience, startMs)
  return (messageClass, nowMs) => {
    if (buckets[messageClass].take(nowMs)) return 'pass'
    return patience.take(nowMs) ? 'drop' : 'flood'
  }
}

/**
 * Sorts by the first bytes, as our own windows write them, so that a flood is dropped before it is
 * parsed. Presence in any other spelling counts as durable: it gains nothing by pretending.
 */
export const classOf = (message: string): MessageClass =>
  message.startsWith('{"type":"presence"') ? 'presence' : 'durable'
