import { expect, test } from 'vitest'
import { writeZip } from '../excel/write/zipPackage.ts'
import { inspectPackage, packageLimits } from './inspectPackage.ts'
import { bareWorkbook, sheetXml, textRow } from './testing/bareWorkbook.ts'

const workbook = bareWorkbook(sheetXml(textRow(1, 'Havn')))
const reasonFor = (bytes: Buffer, limits = packageLimits): string => {
  const inspected = inspectPackage(bytes, limits)
  return inspected.ok ? 'ok' : inspected.failure.reason
}
/** The same package with numbers written over in its directory, counted from a part's own header there. */
function withClaim(zip: Buffer, name: string, offset: number, value: number): Buffer {
  const changed = Buffer.from(zip)
  const nameAt = changed.lastIndexOf(name)
  changed.writeUInt32LE(value, nameAt - 46 + offset)
  return changed
}

test('a workbook is a package whose parts are told with their sizes', () => {
  const inspected = inspectPackage(workbook)
  expect(inspected.ok && inspected.value.map(({ name }) => name)).toEqual([
    'xl/workbook.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/worksheets/sheet1.xml',
  ])
})

test('text, an old .xls, a locked workbook, a cut-off one and nothing at all are no workbooks', () => {
  const locked = Buffer.from(workbook)
  locked.writeUInt16LE(1, locked.lastIndexOf('xl/workbook.xml') - 46 + 8)
  const oldExcel = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(5000)])
  for (const bytes of [
    Buffer.from('Navn;Kategori\nHavn;E'),
    oldExcel,
    locked,
    workbook.subarray(0, workbook.length - 30),
    workbook.subarray(100),
    Buffer.alloc(0),
  ])
    expect(reasonFor(bytes)).toBe('notWorkbook')
})

test('a part that unpacks to hundreds of times its size is refused before it is unpacked', () => {
  const bomb = bareWorkbook(sheetXml(''), [{ name: 'xl/media/film.bin', bytes: Buffer.alloc(2_000_000) }])
  expect(bomb.length).toBeLessThan(5000)
  expect(reasonFor(bomb)).toBe('unsafe')
})

test('parts that share their bytes, share their name, or point outside are refused', () => {
  const shared = withClaim(workbook, 'xl/workbook.xml', 20, workbook.length)
  expect(reasonFor(shared)).toBe('unsafe')
  const bytes = Buffer.from('x')
  for (const name of ['../../evil.xml', '/etc/passwd', 'C:/x', 'xl\\..\\x'])
    expect(reasonFor(writeZip([{ name, bytes }])), name).toBe('unsafe')
  const twice = { name: 'xl/workbook.xml', bytes }
  expect(reasonFor(writeZip([twice, twice]))).toBe('unsafe')
})

test('too many parts, too large a part, and too much together are too large', () => {
  const parts = Array.from({ length: 5 }, (_, index) => ({
    name: `${index}`,
    bytes: Buffer.alloc(900, index),
  }))
  expect(reasonFor(writeZip(parts), { ...packageLimits, parts: 4 })).toBe('tooLarge')
  expect(reasonFor(writeZip(parts), { ...packageLimits, partBytes: 899 })).toBe('tooLarge')
  expect(reasonFor(writeZip(parts), { ...packageLimits, unpackedBytes: 4499 })).toBe('tooLarge')
  expect(reasonFor(writeZip(parts), { parts: 5, partBytes: 900, unpackedBytes: 4500, ratio: 1 })).toBe('ok')
})

test('any single byte changed gives an answer, never an exception', () => {
  for (let at = 0; at < workbook.length; at += 1) {
    const changed = Buffer.from(workbook)
    changed.writeUInt8(changed.readUInt8(at) ^ 0xff, at)
    expect(['ok', 'notWorkbook', 'unsafe', 'tooLarge']).toContain(reasonFor(changed))
  }
})
