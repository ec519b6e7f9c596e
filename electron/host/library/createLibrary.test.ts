import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { SamlingEvent } from '../../../shared/sync/event.ts'
import { DEMO_NAME, demoEvents } from '../../../shared/testing/demoNetwork.ts'
import { createSeededRandom } from '../../../shared/testing/seededRandom.ts'
import { checkNetworkFile } from '../storage/checkNetworkFile.ts'
import { Sqlite } from '../storage/sqlite.ts'
import { moveEvents } from '../storage/testing/moveEvents.ts'
import { FIXED_TIME } from '../storage/testing/networkFixture.ts'
import { createTemporaryFolder } from '../storage/testing/temporaryFolder.ts'
import { createLibrary, type Library } from './createLibrary.ts'

const story = [...demoEvents({ seed: 1 })]

function startLibrary(folder = createTemporaryFolder()): Library {
  let count = 0
  const newId = (): string => `id${++count}`
  return createLibrary({ folder, platform: { now: () => FIXED_TIME, newId } })
}

const demand = <Value>(result: { readonly ok: boolean; readonly value?: Value }): Value => {
  if (!result.ok || result.value === undefined) throw new Error(JSON.stringify(result))
  return result.value
}

const states = (library: Library): Record<string, string> =>
  Object.fromEntries(library.list().map(({ fileId, state }) => [fileId, state]))

test('a library is made where there is none, and starts empty', () => {
  const library = startLibrary(join(createTemporaryFolder(), 'Dokumenter', 'Samling'))
  expect(existsSync(library.folder)).toBe(true)
  expect(library.list()).toEqual([])
})

test('a new network is there with its whole beginning, under its own name', () => {
  const library = startLibrary()
  const { fileId } = demand(library.create(DEMO_NAME, story))
  expect(fileId).toBe('Læring for næring, Viken.samling')
  expect(library.list()).toMatchObject([{ fileId, name: DEMO_NAME, municipalityCount: 9, state: 'ready' }])
  expect(demand(library.create(DEMO_NAME, story)).fileId).toBe('Læring for næring, Viken 2.samling')
  expect(checkNetworkFile(demand(library.pathOf(fileId)))).toMatchObject({ ok: true })
})

test('a name that says nothing, or too much, makes no file', () => {
  const library = startLibrary()
  expect(library.create(' \u00AD\u200E ', story)).toEqual({ ok: false, failure: { reason: 'nameEmpty' } })
  expect(library.create('x'.repeat(10_000), story)).toEqual({ ok: false, failure: { reason: 'nameTooLong' } })
  expect(library.list()).toEqual([])
})

test('a name of the file system’s own letters cannot lead out of the folder', () => {
  const library = startLibrary()
  expect(demand(library.create('../../etc/passwd', story)).fileId).toBe('-..-etc-passwd.samling')
  for (const fileId of ['../x.samling', '/etc/passwd', 'x', 'CON.samling', '.index.json', '']) {
    for (const ask of [library.open, library.remove, library.openCopy, library.pathOf]) {
      expect(ask(fileId)).toEqual({ ok: false, failure: { reason: 'notFound' } })
    }
  }
})

test('an open network is busy for a second opener and cannot be deleted until it is closed', () => {
  const library = startLibrary()
  const { fileId } = demand(library.create(DEMO_NAME, story))
  const file = demand(library.open(fileId))
  expect(library.open(fileId)).toEqual({ ok: false, failure: { reason: 'busy' } })
  expect(library.remove(fileId)).toEqual({ ok: false, failure: { reason: 'busy' } })
  expect(states(library)).toEqual({ [fileId]: 'ready' })
  file.close()
  expect(library.remove(fileId)).toEqual({ ok: true, value: {} })
})

test('deleting is for good: nothing of the network is left, backups and what was set aside included', async () => {
  const library = startLibrary()
  const { fileId } = demand(library.create(DEMO_NAME, story))
  const other = demand(library.create('Østfold', story)).fileId
  library.list()
  const file = demand(library.open(fileId))
  await file.backUp()
  file.close()
  const path = demand(library.pathOf(fileId))
  truncateSync(path, 20_000)
  expect(library.open(fileId)).toMatchObject({ failure: { reason: 'damaged', copyFrom: FIXED_TIME } })
  expect(library.remove(fileId).ok).toBe(true)
  const left = readdirSync(library.folder, { recursive: true }).map(String)
  expect(left.filter((name) => name.includes('Viken'))).toEqual([])
  expect(left).toContain(other)
  expect(readFileSync(join(library.folder, '.index.json'), 'utf8')).not.toContain(fileId)
})

test('damaged, newer, foreign and strange files are listed as what they are', () => {
  const library = startLibrary()
  const ids = ['Hel', 'Skadet', 'Nyere'].map((name) => demand(library.create(name, story)).fileId)
  const [, damaged = '', newer = ''] = ids
  truncateSync(join(library.folder, damaged), 30_000)
  const db = new Sqlite(join(library.folder, newer))
  db.pragma('user_version = 9')
  db.close()
  writeFileSync(join(library.folder, 'Brev.samling'), 'Kjære kommune')
  writeFileSync(join(library.folder, 'Tom.samling'), '')
  writeFileSync(join(library.folder, 'notater.txt'), 'ikke vårt')
  mkdirSync(join(library.folder, 'Mappe.samling'))
  symlinkSync('/etc/passwd', join(library.folder, 'Lenke.samling'))
  expect(states(library)).toEqual({
    'Hel.samling': 'ready',
    'Skadet.samling': 'damaged',
    'Nyere.samling': 'newer',
    'Brev.samling': 'foreign',
    'Tom.samling': 'damaged',
  })
})

test('the index is only a memory: without it, or with nonsense in it, the list is the same', () => {
  const library = startLibrary()
  demand(library.create(DEMO_NAME, story))
  demand(library.create('Østfold', story))
  const [index, list] = [join(library.folder, '.index.json'), library.list()]
  for (const content of ['', 'nonsense', '{"version":99}', '[]', '{"version":1,"files":[{"entry":7}]}']) {
    writeFileSync(index, content)
    expect(library.list()).toEqual(list)
  }
  rmSync(index)
  expect(library.list()).toEqual(list)
  expect(JSON.parse(readFileSync(index, 'utf8'))).toMatchObject({ version: 2 })
})

test('a file changed behind the index is looked at again', () => {
  const library = startLibrary()
  const { fileId } = demand(library.create(DEMO_NAME, story))
  library.list()
  const file = demand(library.open(fileId))
  const moves = moveEvents(file.readRecords(), file.headSeq(), createSeededRandom(1), 'moves')
  const move = moves.next().value as SamlingEvent // it never ends
  file.append(move)
  file.close()
  expect(library.list()[0]?.changedAt).toBe(move.command.time)
  rmSync(demand(library.pathOf(fileId)))
  expect(library.list()).toEqual([])
})

test('decay the list cannot see is remembered once an opening has found it', () => {
  const library = startLibrary()
  const { fileId } = demand(library.create(DEMO_NAME, story))
  const path = demand(library.pathOf(fileId))
  const before = readFileSync(path)
  library.list()
  const at = before.lastIndexOf('Moss')
  const { atimeMs, mtimeMs } = statSync(path)
  before.write('Mass', at)
  writeFileSync(path, before)
  utimesSync(path, atimeMs / 1000, mtimeMs / 1000)
  expect(states(library)).toEqual({ [fileId]: 'ready' })
  expect(library.open(fileId)).toMatchObject({ failure: { reason: 'damaged' } })
  expect(library.list()).toMatchObject([{ fileId, state: 'damaged', name: DEMO_NAME }])
})

test('of a damaged network the newest good copy is opened beside it', async () => {
  const library = startLibrary()
  const { fileId } = demand(library.create(DEMO_NAME, story))
  expect(library.openCopy(fileId)).toEqual({ ok: false, failure: { reason: 'notFound' } })
  const file = demand(library.open(fileId))
  await file.backUp()
  file.close()
  const path = demand(library.pathOf(fileId))
  truncateSync(path, 20_000)
  const before = readFileSync(path)
  const problem = library.open(fileId)
  expect(problem).toMatchObject({ failure: { reason: 'damaged', copyFrom: FIXED_TIME } })
  const copy = demand(library.openCopy(fileId))
  expect(copy.fileId).toMatch(/^Læring for næring, Viken \(kopi fra 2026-11-2\d \d{4}\)\.samling$/)
  const opened = demand(library.open(copy.fileId))
  expect(opened.readEvents(0, 10_000)).toEqual(story)
  opened.close()
  expect(readFileSync(path).equals(before)).toBe(true)
  expect(readdirSync(join(library.folder, 'Skadede filer'))).toHaveLength(1)
})

test('closing the library closes every open network into one clean file', async () => {
  const library = startLibrary()
  const ids = ['A', 'B'].map((name) => demand(library.create(name, story)).fileId)
  for (const fileId of ids) library.open(fileId)
  await library.close()
  expect(readdirSync(library.folder).toSorted()).toEqual(['A.samling', 'B.samling'])
})

test('work a stopped Samling left half-done is thrown out after a while, never at once', () => {
  const folder = createTemporaryFolder()
  const [old, fresh] = [join(folder, '.work-gammel.samling'), join(folder, 'Ny.samling.part')]
  for (const path of [old, fresh]) writeFileSync(path, 'halv')
  utimesSync(old, FIXED_TIME / 1000 - 7200, FIXED_TIME / 1000 - 7200)
  utimesSync(fresh, FIXED_TIME / 1000 - 60, FIXED_TIME / 1000 - 60)
  startLibrary(folder)
  expect(readdirSync(folder)).toEqual(['Ny.samling.part'])
})
