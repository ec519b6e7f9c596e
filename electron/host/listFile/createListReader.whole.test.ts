import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { createListReader, type ListReader, type ReaderLimits, readerLimits } from './createListReader.ts'
import { bareWorkbook, sheetXml, textRow } from './testing/bareWorkbook.ts'

let reader: ListReader
const open = (limits: Partial<ReaderLimits> = {}): ListReader => {
  reader = createListReader({ ...readerLimits, ...limits })
  return reader
}
afterEach(() => reader.close())

/** A second's work for the thread, and more memory than a small heap has. */
const longWorkbook = (): Buffer =>
  bareWorkbook(
    sheetXml(
      Array.from({ length: 40_000 }, (_, index) => textRow(index + 1, `Aktør ${index} `.repeat(60))).join(''),
    ),
  )

test('it is read from a path as from bytes, one after another, and the bytes stay the caller’s', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'samling-list-'))
  try {
    const bytes = bareWorkbook(sheetXml(textRow(1, 'Havn')))
    const before = Buffer.from(bytes)
    const path = join(folder, 'liste.xlsx')
    writeFileSync(path, bytes)
    open()
    const answers = await Promise.all([reader.read(path), reader.read(bytes)])
    expect(answers[0]).toEqual(answers[1])
    expect(answers[0]?.ok).toBe(true)
    expect(bytes.equals(before)).toBe(true)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('a broken workbook and a lying one are told apart', async () => {
  const honest = bareWorkbook(sheetXml(textRow(1, 'Havn'.repeat(500))))
  const lying = Buffer.from(honest)
  lying.writeUInt32LE(50, lying.lastIndexOf('xl/worksheets/sheet1.xml') - 46 + 24)
  expect(await open().read(lying)).toEqual({ ok: false, failure: { reason: 'unsafe' } })
  const broken = bareWorkbook('<worksheet><sheetData>')
  expect(await reader.read(broken)).toEqual({ ok: false, failure: { reason: 'notWorkbook' } })
})

test('what takes too long is ended, what takes too much memory is ended, and the next is read', async () => {
  const many = longWorkbook()
  expect(await open({ timeMs: 20 }).read(many)).toEqual({ ok: false, failure: { reason: 'tooSlow' } })
  const greedy = await open({ heapMb: 32, timeMs: 60_000 }).read(many)
  expect(greedy).toEqual({ ok: false, failure: { reason: 'tooLarge' } })
  expect((await reader.read(bareWorkbook(sheetXml(textRow(1, 'Havn'))))).ok).toBe(true)
})

test('more bytes than the limit are not even looked at', async () => {
  const read = await open({ fileBytes: 100 }).read(bareWorkbook(sheetXml(textRow(1, 'Havn'))))
  expect(read).toEqual({ ok: false, failure: { reason: 'tooLarge' } })
})

test('closing ends a reading under way, and whoever waits is told', async () => {
  const reading = open().read(longWorkbook())
  await new Promise((resolve) => setTimeout(resolve, 100))
  await reader.close()
  expect(await reading).toEqual({ ok: false, failure: { reason: 'failed' } })
})

test('the thread that asks goes on meanwhile', async () => {
  const rows = Array.from({ length: 5000 }, (_, index) => textRow(index + 1, `Aktør ${index + 1}`)).join('')
  const turns: number[] = []
  const ticking = setInterval(() => turns.push(performance.now()), 5)
  await open().read(bareWorkbook(sheetXml(rows)))
  clearInterval(ticking)
  // Hundreds of milliseconds of work; on the asking thread hardly a turn would have come.
  expect(turns.length).toBeGreaterThan(15)
})
