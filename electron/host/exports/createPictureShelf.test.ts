import { afterEach, expect, test, vi } from 'vitest'
import { MAX_EXPORT_PICTURE_BYTES } from '../../../shared/sync/pictureFile.ts'
import { createPictureShelf } from './createPictureShelf.ts'

const png = (length = 8): Uint8Array => {
  const bytes = new Uint8Array(length)
  bytes.set([0x89, 0x50, 0x4e, 0x47])
  return bytes
}

afterEach(() => vi.useRealTimers())

test('pictures wait for their own export, and are handed out once', () => {
  const shelf = createPictureShelf()
  const moss = png()
  expect(shelf.keep('one', 'moss', moss)).toEqual({ ok: true, value: {} })
  shelf.keep('one', 'våler', png(9))
  shelf.keep('two', 'moss', png(10))
  moss[7] = 1
  const taken = shelf.take('one')
  expect([...taken.keys()]).toEqual(['moss', 'våler'])
  // What the caller does with its bytes afterwards is its own business.
  expect(taken.get('moss')).toEqual(png())
  expect(shelf.take('one').size).toBe(0)
  expect(shelf.take('two').size).toBe(1)
})

test('what is no PNG, or belongs to nothing, is turned down', () => {
  const shelf = createPictureShelf()
  const failed = { ok: false, failure: { reason: 'failed' } }
  expect(shelf.keep('one', 'moss', new TextEncoder().encode('%PDF-1.7'))).toEqual(failed)
  expect(shelf.keep('', 'moss', png())).toEqual(failed)
  expect(shelf.keep('one', '', png())).toEqual(failed)
  expect(shelf.take('one').size).toBe(0)
})

test('there is room for so much and no more; the same map again takes its own place', () => {
  const shelf = createPictureShelf({ shelfBytes: 100 })
  const tooLarge = { ok: false, failure: { reason: 'tooLarge' } }
  expect(shelf.keep('one', 'moss', png(60)).ok).toBe(true)
  expect(shelf.keep('two', 'moss', png(60))).toEqual(tooLarge)
  expect(shelf.keep('one', 'moss', png(90)).ok).toBe(true)
  shelf.take('one')
  expect(shelf.keep('two', 'moss', png(60)).ok).toBe(true)
  expect(createPictureShelf().keep('one', 'moss', png(MAX_EXPORT_PICTURE_BYTES + 1))).toEqual(tooLarge)
})

test('a page that never comes back leaves nothing for ever; ten minutes from the last one', () => {
  vi.useFakeTimers()
  const shelf = createPictureShelf()
  shelf.keep('one', 'moss', png())
  vi.advanceTimersByTime(9 * 60_000)
  shelf.keep('one', 'våler', png())
  vi.advanceTimersByTime(9 * 60_000)
  expect(vi.getTimerCount()).toBe(1)
  vi.advanceTimersByTime(60_001)
  expect(shelf.take('one').size).toBe(0)
  shelf.keep('two', 'moss', png())
  shelf.close()
  expect(vi.getTimerCount()).toBe(0)
})
