import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { createHost, type Host } from '../electron/host/createHost.ts'
import { nodePlatform } from '../electron/host/server/nodePlatform.ts'
import { createSamlingStore } from '../renderer/store/createSamlingStore.ts'
import type { SamlingStore } from '../renderer/store/samlingStore.ts'
import { succeed } from '../shared/core/result.ts'
import { selectGatherings } from '../shared/features/gathering/select.ts'
import { selectMunicipalities } from '../shared/features/municipality/select.ts'
import { getNetwork } from '../shared/features/network/select.ts'
import { getMapPosition } from '../shared/features/placement/select.ts'
import { plainChoices } from '../shared/sync/exportChoices.ts'
import { createLinkPair } from '../shared/testing/linkPair.ts'

// A window's store, a real host and real files, in one process: what a sitting does to the library.

const folders: string[] = []
const hosts: Host[] = []
afterEach(async () => {
  for (const host of hosts.splice(0)) await host.close()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function openHost(folder = mkdtempSync(join(tmpdir(), 'samling-sitting-'))) {
  folders.push(folder)
  const libraryFolder = join(folder, 'Samling')
  const host = createHost({ libraryFolder, exportFolder: join(folder, 'Excel'), platform: nodePlatform })
  hosts.push(host)
  const openWindow = (): SamlingStore =>
    createSamlingStore({
      token: null,
      name: '',
      newId: nodePlatform.newId,
      now: nodePlatform.now,
      schedule: (run, delayMs) => void setTimeout(run, delayMs).unref(),
      savePicture: async () => null,
      saveToExports: async () => succeed({ fileName: '', path: '' }),
      keepExportPicture: async () => succeed({}),
      importFile: async () => succeed({ fileId: '' }),
      readWorkbook: async () => succeed({ kind: 'list', list: { sheets: [] } }),
      connect: async () => {
        const [near, far] = createLinkPair()
        host.connect(far, { role: 'facilitator', name: 'Prosessleder' })
        return near
      },
    })
  return { folder, libraryFolder, host, openWindow }
}

const until = async (isSo: () => boolean): Promise<void> => {
  for (let round = 0; round < 2000 && !isSo(); round += 1)
    await new Promise((resolve) => setTimeout(resolve, 1))
  expect(isSo()).toBe(true)
}
const isSaved = (store: SamlingStore) => () =>
  store.getStatus().phase === 'ready' && store.getStatus().pendingCount === 0

async function makeViken(store: SamlingStore): Promise<string> {
  const made = await store.request('library.create', {
    name: 'Læring for næring, Viken',
    template: 'viken',
    language: 'nb',
  })
  if (!made.ok) throw new Error(made.failure.reason)
  return made.value.fileId
}

/** Opens the file and places one new card in Moss. */
async function placeHavn(store: SamlingStore, fileId: string) {
  store.open(fileId)
  await until(isSaved(store))
  const moss = selectMunicipalities(store.getState()).find(({ name }) => name === 'Moss')
  const gathering = selectGatherings(store.getState())[0]
  if (!moss || !gathering) throw new Error('The template has Moss and four gatherings')
  const havn = { id: store.newId(), name: 'Havn', category: 'property', note: '', order: 'a0' }
  store.dispatch('stakeholder.add', { municipalityId: moss.id, stakeholders: [havn] })
  store.dispatch('stakeholder.place', {
    gatheringId: gathering.id,
    places: [{ stakeholderId: havn.id, influence: 0.8, interest: 0.3 }],
  })
  await until(isSaved(store))
  return { positionOf: () => getMapPosition(store.getState(), havn.id, gathering.id), moss }
}

test('a network of nine municipalities is made, a card placed, and all is there when the program starts again', async () => {
  const first = openHost()
  const window = first.openWindow()
  const fileId = await makeViken(window)
  await placeHavn(window, fileId)
  await first.host.close()
  expect(
    readdirSync(first.libraryFolder).filter((name) => name.includes('-wal') || name.includes('-shm')),
  ).toEqual([])

  const again = openHost(first.folder).openWindow()
  again.open(fileId)
  await until(isSaved(again))
  expect(selectMunicipalities(again.getState()).map(({ name }) => name)).toEqual([
    'Aurskog-Høland',
    'Gjerdrum',
    'Gol',
    'Lier',
    'Moss',
    'Nore og Uvdal',
    'Råde',
    'Sarpsborg',
    'Ål',
  ])
  expect(again.getState().tables.get('placement')?.size).toBe(1)
})

test('undo reaches back over going home and opening the network again in the same sitting', async () => {
  const { openWindow } = openHost()
  const store = openWindow()
  const fileId = await makeViken(store)
  const { positionOf } = await placeHavn(store, fileId)
  store.close()
  await new Promise((resolve) => setTimeout(resolve, 3500))
  store.open(fileId)
  await until(isSaved(store))
  expect(positionOf()).toEqual({ influence: 0.8, interest: 0.3 })
  expect(store.undo().ok).toBe(true)
  await until(isSaved(store))
  expect(positionOf()).toBe(null)
})

test('a network deleted in one window closes in the other, and its file is gone', async () => {
  const { openWindow, libraryFolder } = openHost()
  const [one, two] = [openWindow(), openWindow()]
  const fileId = await makeViken(one)
  two.open(fileId)
  await until(isSaved(two))
  expect(existsSync(join(libraryFolder, fileId))).toBe(true)
  expect(await one.request('library.delete', { fileId })).toEqual({ ok: true, value: {} })
  await until(() => two.getStatus().phase === 'closed')
  expect(existsSync(join(libraryFolder, fileId))).toBe(false)
})

test('a copy is made while the network is open, under a new name inside and out', async () => {
  const { openWindow } = openHost()
  const store = openWindow()
  const fileId = await makeViken(store)
  await placeHavn(store, fileId)
  const copied = await store.request('library.duplicate', { fileId })
  if (!copied.ok) throw new Error(copied.failure.reason)
  expect(copied.value.fileId).not.toBe(fileId)
  store.open(copied.value.fileId)
  await until(isSaved(store))
  expect(getNetwork(store.getState())?.name).toBe('Læring for næring, Viken – kopi')
  expect(store.getState().tables.get('placement')?.size).toBe(1)
})

test('workbooks are written for one municipality, and for all of them with the network', async () => {
  const { openWindow, folder } = openHost()
  const store = openWindow()
  const fileId = await makeViken(store)
  const { moss } = await placeHavn(store, fileId)
  const order = { fileId, exportId: 'e1', choices: plainChoices }
  const one = await store.request('workbook.export', { ...order, municipalityId: moss.id })
  expect(one.ok && one.value.files).toHaveLength(1)
  const all = await store.request('workbook.export', { ...order, municipalityId: null })
  expect(all.ok && all.value.files).toHaveLength(10)
  expect(readdirSync(join(folder, 'Excel')).every((name) => name.endsWith('.xlsx'))).toBe(true)
})

test('a name that says nothing, or too much, makes no file', async () => {
  const { openWindow, libraryFolder } = openHost()
  const store = openWindow()
  const make = (name: string) => store.request('library.create', { name, template: 'empty', language: 'nn' })
  expect(await make('  ')).toEqual({ ok: false, failure: { reason: 'nameEmpty' } })
  expect(await make('x'.repeat(500))).toEqual({ ok: false, failure: { reason: 'nameTooLong' } })
  expect(readdirSync(libraryFolder).filter((name) => name.endsWith('.samling'))).toEqual([])
})

test('only our own folders can be shown', async () => {
  const { openWindow } = openHost()
  const store = openWindow()
  expect(await store.request('library.showInFolder', { path: '/etc/passwd' })).toEqual({
    ok: false,
    failure: { reason: 'notFound' },
  })
})

test('a network whose program was stopped in the middle says so, to the first window only, with all that was saved', async () => {
  const first = openHost()
  const window = first.openWindow()
  const fileId = await makeViken(window)
  await placeHavn(window, fileId)
  // As after a power cut: the files as they lie, with the journal beside, in a library of their own.
  const after = mkdtempSync(join(tmpdir(), 'samling-sitting-'))
  cpSync(first.libraryFolder, join(after, 'Samling'), { recursive: true })
  const second = openHost(after)
  const [again, other] = [second.openWindow(), second.openWindow()]
  again.open(fileId)
  await until(isSaved(again))
  expect(again.getStatus().found).toBe('recovered')
  expect(again.getState().tables.get('placement')?.size).toBe(1)
  other.open(fileId)
  await until(isSaved(other))
  expect(other.getStatus().found).toBe('clean')
})
