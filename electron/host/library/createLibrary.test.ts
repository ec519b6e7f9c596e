import {
  copyFileSync,
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
import { writeOldFile } from '../storage/migrations/testing/writeOldFile.ts'
import { Sqlite } from '../storage/sqlite.ts'
import { moveEvents } from '../storage/testing/moveEvents.ts'
import { FIXED_TIME, writeExample } from '../storage/testing/networkFixture.ts'
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

test('a duplicate and an import keep what was checked out, exactly as it was', async () => {
  const library = startLibrary()
  const { fileId } = demand(library.create(DEMO_NAME, story))
  const closingId =
    story.flatMap(({ change }) => change.added).find(({ kind }) => kind === 'closing')?.id ?? ''
  const versionOf = (wanted: string): unknown => {
    const file = demand(library.open(wanted))
    const version = demand(file.readVersion(closingId))
    file.close()
    return new Set(version)
  }
  const kept = versionOf(fileId)
  const { fileId: duplicate } = demand(await library.duplicate(fileId))
  const bytes = readFileSync(demand(library.pathOf(duplicate)))
  const { fileId: imported } = demand(library.importFile(new Uint8Array(bytes), 'Tatt inn.samling'))
  for (const copy of [duplicate, imported]) {
    expect(versionOf(copy)).toEqual(kept)
    expect(checkNetworkFile(demand(library.pathOf(copy)))).toMatchObject({ value: { damagedVersions: [] } })
  }
})

test('a duplicate has the whole history and a name of its own, also while the network is open', async () => {
  const library = startLibrary()
  const { fileId } = demand(library.create(DEMO_NAME, story))
  const file = demand(library.open(fileId))
  const copy = demand(await library.duplicate(fileId))
  file.close()
  expect(copy.fileId).toBe('Læring for næring, Viken – kopi.samling')
  const second = demand(await library.duplicate(copy.fileId))
  expect(library.list().map(({ name }) => name)).toContain('Læring for næring, Viken – kopi 2')
  const opened = demand(library.open(second.fileId))
  expect(opened.readEvents(0, story.length)).toEqual(story)
  expect(opened.headSeq()).toBe(story.length + 2)
  opened.close()
  expect(readdirSync(library.folder).filter((name) => name.startsWith('.work'))).toEqual([])
})

test('a file is taken in as a copy, by path or by content, under its own name', () => {
  const library = startLibrary()
  const stick = createTemporaryFolder()
  const source = writeExample(stick, 'Fra minnepinne')
  expect(demand(library.importFile(source, 'Fra minnepinne.samling')).fileId).toBe('Fra minnepinne.samling')
  const bytes = readFileSync(source)
  expect(demand(library.importFile(bytes, 'C:\\fakepath\\Sluppet.samling')).fileId).toBe('Sluppet.samling')
  expect(demand(library.importFile(bytes, 'Sluppet.samling')).fileId).toBe('Sluppet 2.samling')
  expect(Object.values(states(library))).toEqual(['ready', 'ready', 'ready'])
  expect(readdirSync(stick)).toEqual(['Fra minnepinne.samling'])
})

test('a file that already lies in the library is found, not copied', () => {
  const library = startLibrary()
  const { fileId } = demand(library.create(DEMO_NAME, story))
  expect(library.importFile(demand(library.pathOf(fileId)), fileId)).toEqual({ ok: true, value: { fileId } })
  const file = demand(library.open(fileId))
  expect(library.importFile(demand(library.pathOf(fileId)), fileId)).toEqual({ ok: true, value: { fileId } })
  file.close()
  expect(library.list()).toHaveLength(1)
})

test('what is not whole is not taken in, and leaves nothing behind', () => {
  const library = startLibrary()
  const source = writeExample(createTemporaryFolder())
  const bytes = readFileSync(source)
  const damaged = { reason: 'damaged', setAside: null, copyFrom: null }
  expect(library.importFile(bytes.subarray(0, 50_000), 'a')).toEqual({ ok: false, failure: damaged })
  expect(library.importFile(Buffer.from('hei'), 'b.samling')).toEqual({
    ok: false,
    failure: { reason: 'notSamling' },
  })
  expect(library.importFile('/finnes/ikke.samling', 'c')).toEqual({
    ok: false,
    failure: { reason: 'notFound' },
  })
  expect(library.importFile('/dev/zero', 'd')).toEqual({ ok: false, failure: { reason: 'notSamling' } })
  expect(library.list()).toEqual([])
  expect(readdirSync(library.folder).filter((name) => name !== '.index.json')).toEqual([])
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

test('duplicating or taking in a file of an older Samling touches no other network and leaves nothing loose', async () => {
  const library = startLibrary()
  const network = { kind: 'network', id: 'network', name: 'Gammelt', language: 'nb' }
  const old = writeOldFile([network], 2)
  copyFileSync(old, join(library.folder, 'Gammelt.samling'))
  const { fileId: other } = demand(library.create('Gammelt (v2)', story))
  const before = readFileSync(demand(library.pathOf(other)))
  const copy = demand(await library.duplicate('Gammelt.samling'))
  const taken = demand(library.importFile(old, 'Tatt inn.samling'))
  expect(readFileSync(demand(library.pathOf(other))).equals(before)).toBe(true)
  expect(
    readdirSync(library.folder)
      .filter((name) => name.endsWith('.samling'))
      .toSorted(),
  ).toEqual(['Gammelt.samling', other, copy.fileId, taken.fileId].toSorted())
  expect(readdirSync(library.folder).filter((name) => name.startsWith('.work'))).toEqual([])
  expect(readdirSync(join(library.folder, '.backup', 'Gammelt.samling'))).toEqual(['Gammelt (v2).samling'])
})
