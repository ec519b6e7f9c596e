import { expect, test } from 'vitest'
import type { Link } from '../sync/link.ts'

const arrival = (link: Link, count: number): Promise<readonly string[]> =>
  new Promise((resolve) => {
    const messages: string[] = []
    link.onMessage((message) => {
      messages.push(message)
      if (messages.length === count) resolve(messages)
    })
  })

const closing = (link: Link): Promise<void> => new Promise((resolve) => link.onClose(resolve))

/**
 * What every kind of link must do, run against each of them. `connect` gives two connected ends;
 * `dispose` cleans up whatever carried them.
 */
export function describeLink(
  name: string,
  connect: () => Promise<{ ends: readonly [Link, Link]; dispose: () => Promise<void> }>,
): void {
  const withEnds = async (check: (left: Link, right: Link) => Promise<void>): Promise<void> => {
    const { ends, dispose } = await connect()
    await check(ends[0], ends[1]).finally(dispose)
  }

  test(`${name}: carries messages both ways, unchanged and in order`, () =>
    withEnds(async (left, right) => {
      const messages = ['{}', 'æøå 🎈', 'x'.repeat(60_000), '', '"\u2028\\']
      const [atRight, atLeft] = [arrival(right, messages.length), arrival(left, 1)]
      for (const message of messages) left.send(message)
      right.send('back')
      expect(await atRight).toEqual(messages)
      expect(await atLeft).toEqual(['back'])
    }))

  test(`${name}: keeps what arrives before anyone listens`, () =>
    withEnds(async (left, right) => {
      left.send('early')
      await new Promise((resolve) => setTimeout(resolve, 20))
      expect(await arrival(right, 1)).toEqual(['early'])
    }))

  test(`${name}: closing one end closes the other, once`, () =>
    withEnds(async (left, right) => {
      let closings = 0
      right.onClose(() => {
        closings += 1
      })
      const [leftClosed, rightClosed] = [closing(left), closing(right)]
      left.close()
      await Promise.all([leftClosed, rightClosed])
      right.close()
      await new Promise((resolve) => setTimeout(resolve, 20))
      expect(closings).toBe(1)
    }))

  test(`${name}: sending on a closed link does nothing`, () =>
    withEnds(async (left, right) => {
      const closed = closing(right)
      left.close()
      await closed
      expect(() => left.send('late')).not.toThrow()
      expect(() => right.send('late')).not.toThrow()
    }))
}
