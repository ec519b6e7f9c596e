import { expect, test } from 'vitest'
import { PAGE_ADDRESS } from './ownPage.ts'
import { isTrustedSender, type SenderEvent } from './senderPolicy.ts'

const known = new Set([7])
const event = (change: Partial<{ id: number; url: string; parent: unknown }> = {}): SenderEvent => ({
  sender: { id: change.id ?? 7 },
  senderFrame: { url: change.url ?? `${PAGE_ADDRESS}index.html`, parent: change.parent ?? null },
})

test('our window showing our page is listened to', () => {
  expect(isTrustedSender(event(), known, PAGE_ADDRESS)).toBe(true)
})

test.each([
  ['contents we did not open', event({ id: 8 })],
  ['another page in our window', event({ url: 'https://example.com/' })],
  ['an inner frame, whatever it shows', event({ parent: {} })],
  ['a frame that is gone', { sender: { id: 7 }, senderFrame: null }],
])('%s is not', (_who, stranger) => {
  expect(isTrustedSender(stranger, known, PAGE_ADDRESS)).toBe(false)
})
