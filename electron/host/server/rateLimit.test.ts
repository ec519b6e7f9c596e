import { describe, expect, it } from 'vitest'
import { classOf, createRateLimit, createTokenBucket, type MessageClass, type Verdict } from './rateLimit.ts'

/** Sends `perSecond` messages a second for `seconds`, evenly, and counts what became of them. */
function send(messageClass: MessageClass, perSecond: number, seconds: number): Record<Verdict, number> {
  const limit = createRateLimit(0)
  const outcome = { pass: 0, drop: 0, flood: 0 }
  for (let index = 0; index < perSecond * seconds; index++)
    outcome[limit(messageClass, (index * 1000) / perSecond)]++
  return outcome
}

describe('rate limit', () => {
  it('gives the burst at once, then the steady rate', () => {
    const bucket = createTokenBucket({ perSecond: 10, burst: 3 }, 0)
    expect([0, 0, 0, 0].map((nowMs) => bucket.take(nowMs))).toEqual([true, true, true, false])
    expect([99, 100, 150, 200].map((nowMs) => bucket.take(nowMs))).toEqual([false, true, false, true])
    expect([10_000, 10_000, 10_000, 10_000].map((nowMs) => bucket.take(nowMs))).toEqual([
      true,
      true,
      true,
      false,
    ])
  })

  it('never hits an honest drag at 30 Hz or a held arrow key, for ten minutes', () => {
    expect(send('presence', 30, 600)).toMatchObject({ drop: 0, flood: 0 })
    expect(send('durable', 33, 600)).toMatchObject({ drop: 0, flood: 0 })
  })

  it('lets a window offer 1,000 unanswered commands at once', () => {
    const limit = createRateLimit(0)
    expect(
      Array.from({ length: 1000 }, () => limit('durable', 0)).every((verdict) => verdict === 'pass'),
    ).toBe(true)
  })

  it('bears with a window that repeats 400 commands every second while the disk is full', () => {
    const limit = createRateLimit(0)
    const verdicts = new Set<Verdict>()
    for (let second = 0; second < 600; second++)
      for (let index = 0; index < 400; index++) verdicts.add(limit('durable', second * 1000))
    expect([...verdicts]).toEqual(['pass', 'drop'])
  })

  it('ends a flood of 10,000 a second within half a second, of drags and of commands', () => {
    expect(send('presence', 10_000, 1).pass).toBeLessThan(200)
    expect(send('presence', 10_000, 1).flood).toBeGreaterThan(5000)
    expect(send('durable', 10_000, 1).flood).toBeGreaterThan(5000)
  })

  it('counts drags apart from commands, by their first bytes', () => {
    expect(classOf('{"type":"presence","presence":{}}')).toBe('presence')
    expect(classOf('{ "type":"presence"}')).toBe('durable')
    expect(classOf('{"type":"command"}')).toBe('durable')
    const limit = createRateLimit(0)
    for (let index = 0; index < 150; index++) limit('presence', 0)
    expect(limit('durable', 0)).toBe('pass')
  })
})
