import { copyFileSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { DEMO_NAME, demoEvents } from '../../../shared/testing/demoNetwork.ts'
import { checkNetworkFile } from '../storage/checkNetworkFile.ts'
import { writeOldFile } from '../storage/migrations/testing/writeOldFile.ts'
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
