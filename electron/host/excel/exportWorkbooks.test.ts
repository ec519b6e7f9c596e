import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { diskFiles, type ExportFiles } from '../exports/exportFiles.ts'
import { exportWorkbooks } from './exportWorkbooks.ts'
import { addCards, run, smallNetwork } from './testing/networkBuilder.ts'
import { readSheets } from './testing/readSheets.ts'

// Noon on the machine's own calendar, so that the day is the same in every time zone.
const now = new Date(2026, 10, 24, 12).getTime()
let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samling-export-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** Of one network's log. */
const origin = { line: 'abc123', commandId: 'command-1' }

const refusal = (code: string): Error => Object.assign(new Error(code), { code })

/** The real disk, but replacing these file names fails with `code`. */
const lockedFiles = (code: string, ...locked: string[]): ExportFiles => ({
  ...diskFiles,
  replace: async (from, to) => {
    if (locked.some((name) => to.endsWith(name))) throw refusal(code)
    await diskFiles.replace(from, to)
  },
})

test('a municipality gets its own workbook, named by day and name', async () => {
  const exported = await exportWorkbooks(smallNetwork(), join(folder, 'ny', 'mappe'), 'moss', { now })
  const path = join(folder, 'ny', 'mappe', '2026-11-24 Moss.xlsx')
  expect(exported).toEqual({ ok: true, value: [{ fileName: '2026-11-24 Moss.xlsx', path }] })
  expect([...(await readSheets(await readFile(path))).keys()]).toEqual([
    ...[
      'Oversikt',
      'Interessenter',
      'Plasseringer',
      'Egenvurdering',
      'Forbedringsområder',
      'Runder',
      'Tiltaksplan',
    ],
    ...['Forankring', 'Løfter', 'Hjemmeoppgaver', 'Rød tråd', 'Spor', 'Parkert', 'Lister'],
  ])
})

test('everybody’s export is the network’s workbook and one for each municipality, and nothing else', async () => {
  const exported = await exportWorkbooks(smallNetwork(), folder, null, { now })
  expect(exported.ok && exported.value.map(({ fileName }) => fileName)).toEqual([
    '2026-11-24 Læring for næring, Viken.xlsx',
    '2026-11-24 Gol.xlsx',
    '2026-11-24 Moss.xlsx',
    '2026-11-24 Ål.xlsx',
  ])
  expect(await readdir(folder)).toHaveLength(4)
})

test('a municipality with the network’s name gets a file of its own', async () => {
  const state = run(smallNetwork(), 'network.rename', { name: 'MOSS' })
  const exported = await exportWorkbooks(state, folder, null, { now })
  expect(exported.ok && exported.value.map(({ fileName }) => fileName)).toContain('2026-11-24 Moss (2).xlsx')
  expect(await readdir(folder)).toHaveLength(4)
})

test('a new export the same day takes the place of the old one, as long as nobody has changed it', async () => {
  await exportWorkbooks(smallNetwork(), folder, 'moss', { now, origin })
  await exportWorkbooks(addCards(smallNetwork(), 'moss', [{ name: 'Havn' }]), folder, 'moss', { now, origin })
  expect(await readdir(folder)).toEqual(['2026-11-24 Moss.xlsx'])
  const sheets = await readSheets(await readFile(join(folder, '2026-11-24 Moss.xlsx')))
  expect(sheets.get('Interessenter')?.[1]?.[0]).toBe('Havn')
})

test.each([
  ['another network', { ...origin, line: 'def456' }],
  ['a file that cannot say whose it is', null],
])('an untouched workbook of that name from %s is left alone, and that is told', async (_, theirs) => {
  await exportWorkbooks(smallNetwork(), folder, 'moss', { now, origin: theirs })
  const path = join(folder, '2026-11-24 Moss.xlsx')
  const before = await readFile(path)
  const exported = await exportWorkbooks(smallNetwork(), folder, 'moss', { now, origin })
  expect(exported.ok && exported.value[0]).toMatchObject({
    fileName: '2026-11-24 Moss (2).xlsx',
    renamed: { from: '2026-11-24 Moss.xlsx', because: 'another' },
  })
  expect((await readFile(path)).equals(before)).toBe(true)
  // The next time both names are known for what they are.
  await exportWorkbooks(smallNetwork(), folder, 'moss', { now, origin: { ...origin, commandId: 'later' } })
  expect(await readdir(folder)).toHaveLength(2)
})

test('a workbook somebody has worked in is never written over', async () => {
  await exportWorkbooks(smallNetwork(), folder, 'moss', { now })
  const path = join(folder, '2026-11-24 Moss.xlsx')
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(path)
  workbook.modified = new Date(now)
  workbook.lastModifiedBy = 'Kari Næringssjef'
  await workbook.xlsx.writeFile(path)
  const edited = await readFile(path)
  const exported = await exportWorkbooks(smallNetwork(), folder, 'moss', { now })
  expect(exported.ok && exported.value[0]).toEqual({
    fileName: '2026-11-24 Moss (2).xlsx',
    path: join(folder, '2026-11-24 Moss (2).xlsx'),
    renamed: { from: '2026-11-24 Moss.xlsx', because: 'taken' },
  })
  expect((await readFile(path)).equals(edited)).toBe(true)
})

test('a foreign file of that name, or a folder, is left alone', async () => {
  await writeFile(join(folder, '2026-11-24 Moss.xlsx'), 'ikke Excel')
  await mkdir(join(folder, '2026-11-24 Moss (2).xlsx'))
  const exported = await exportWorkbooks(smallNetwork(), folder, 'moss', { now })
  expect(exported.ok && exported.value[0]?.fileName).toBe('2026-11-24 Moss (3).xlsx')
  expect(await readFile(join(folder, '2026-11-24 Moss.xlsx'), 'utf8')).toBe('ikke Excel')
})

test.each(['EBUSY', 'EPERM', 'EACCES'])(
  'a file that is open in Excel (%s) is left alone; the new one gets the next name',
  async (code) => {
    await exportWorkbooks(smallNetwork(), folder, 'moss', { now, origin })
    const files = lockedFiles(code, '24 Moss.xlsx')
    const exported = await exportWorkbooks(smallNetwork(), folder, 'moss', { now, origin, files })
    expect(exported.ok && exported.value[0]).toMatchObject({
      fileName: '2026-11-24 Moss (2).xlsx',
      renamed: { from: '2026-11-24 Moss.xlsx', because: 'open' },
    })
    expect((await readdir(folder)).sort()).toEqual(['2026-11-24 Moss (2).xlsx', '2026-11-24 Moss.xlsx'])
  },
)

test('when every name is locked the person is told so, and nothing is left behind', async () => {
  const exported = await exportWorkbooks(smallNetwork(), folder, 'moss', {
    now,
    files: lockedFiles('EBUSY', '.xlsx'),
  })
  expect(exported).toEqual({ ok: false, failure: { reason: 'busy' } })
  expect(await readdir(folder)).toEqual([])
})

test.each([
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['EROFS', 'readOnly'],
  ['EACCES', 'readOnly'],
  ['EIO', 'failed'],
])('a write that fails with %s is told as «%s», and the half file is removed', async (code, reason) => {
  const files: ExportFiles = {
    ...diskFiles,
    write: async (path, bytes) => {
      await writeFile(path, bytes.subarray(0, 100))
      throw refusal(code)
    },
  }
  const exported = await exportWorkbooks(smallNetwork(), folder, 'moss', { now, files })
  expect(exported).toEqual({ ok: false, failure: { reason } })
  expect(await readdir(folder)).toEqual([])
})

test('a folder that cannot be one is told of', async () => {
  await writeFile(join(folder, 'fil'), '')
  const exported = await exportWorkbooks(smallNetwork(), join(folder, 'fil', 'under'), 'moss', { now })
  expect(exported).toEqual({ ok: false, failure: { reason: 'notFound' } })
})

// Root may write anywhere, so there the real thing cannot be shown.
test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
  'a folder that is read-only is told of',
  async () => {
    await chmod(folder, 0o555)
    const exported = await exportWorkbooks(smallNetwork(), folder, 'moss', { now })
    await chmod(folder, 0o755)
    expect(exported).toEqual({ ok: false, failure: { reason: 'readOnly' } })
  },
)

test('a municipality that is gone has no workbook', async () => {
  expect(await exportWorkbooks(smallNetwork(), folder, 'borte', { now })).toEqual({
    ok: false,
    failure: { reason: 'notFound' },
  })
})

test('a mistake of our own is not dressed up as a full disk', async () => {
  const files: ExportFiles = {
    ...diskFiles,
    write: () => {
      throw new TypeError('broken')
    },
  }
  await expect(exportWorkbooks(smallNetwork(), folder, 'moss', { now, files })).rejects.toThrow('broken')
})
