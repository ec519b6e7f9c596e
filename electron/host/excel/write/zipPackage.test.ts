import { expect, test } from 'vitest'
import { readZip, writeZip } from './zipPackage.ts'

const parts = [
  { name: 'a.xml', bytes: Buffer.from('<a/>'.repeat(1000)) },
  { name: 'mappe/æøå.xml', bytes: Buffer.from('') },
]

test('what is packed is unpacked again, and the same parts are the same bytes', () => {
  expect(readZip(writeZip(parts), 10_000)).toEqual(parts)
  expect(writeZip(parts).equals(writeZip(parts))).toBe(true)
})

test('only the wanted parts are unpacked', () => {
  expect(readZip(writeZip(parts), 10, (name) => name === 'mappe/æøå.xml')).toEqual([parts[1]])
})

test('a part that grows beyond the limit is refused, not unpacked', () => {
  expect(() => readZip(writeZip([{ name: 'bombe', bytes: Buffer.alloc(1_000_000) }]), 1000)).toThrow()
})

test.each([Buffer.from(''), Buffer.from('ikke en pakke'), writeZip(parts).subarray(0, -30)])(
  'bytes that are no package are refused',
  (bytes) => {
    expect(() => readZip(bytes, 1000)).toThrow()
  },
)
