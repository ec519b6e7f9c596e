import { expect, test } from 'vitest'
import { emptyHistory } from '../../shared/core/history.ts'
import { succeed } from '../../shared/core/result.ts'
import { getMunicipality } from '../../shared/features/municipality/select.ts'
import { plainChoices } from '../../shared/sync/exportChoices.ts'
import { mossSitting } from '../../shared/testing/sitting.ts'
import { createPastStore } from './createPastStore.ts'
import { createSamlingStore } from './createSamlingStore.ts'

const asked: string[] = []

function liveStore() {
  const live = createSamlingStore({
    token: null,
    name: 'a',
    newId: () => 'id',
    now: () => 0,
    schedule: () => undefined,
    savePicture: async () => null,
    saveToExports: async () => succeed({ fileName: '', path: '' }),
    keepExportPicture: async () => succeed({}),
    importFile: async () => succeed({ fileId: '' }),
    readWorkbook: async () => succeed({ kind: 'list', list: { sheets: [] } }),
    connect: () => new Promise(() => undefined),
  })
  return {
    ...live,
    request: (async (name: string) => {
      asked.push(name)
      return succeed({})
    }) as typeof live.request,
  }
}

test('an earlier state is read like any other, and takes no writes', async () => {
  const then = mossSitting()
  const store = createPastStore(liveStore(), then.state, '«Speilet»')
  expect(getMunicipality(store.getState(), 'moss')?.name).toBe('Moss')
  const refused = { ok: false, failure: { reason: 'past', name: '«Speilet»' } }
  expect(store.dispatch('municipality.remove', { municipalityId: 'moss' })).toEqual(refused)
  expect(store.undo()).toEqual(refused)
  expect(getMunicipality(store.getState(), 'moss')?.name).toBe('Moss')
  expect(store.getState().history).toBe(emptyHistory)
  const order = { fileId: 'f', exportId: 'e', municipalityId: null, choices: plainChoices }
  expect(await store.request('workbook.export', order)).toMatchObject({ ok: false })
  expect(asked).toEqual([])
  await store.request('library.list', {})
  expect(asked).toEqual(['library.list'])
})

test('another state is told to those who look, and the same one is not', () => {
  const sitting = mossSitting()
  const store = createPastStore(liveStore(), sitting.state, '')
  let told = 0
  store.subscribe(() => {
    told += 1
  })
  const before = store.getState()
  store.show(sitting.state, 'a')
  expect([told, store.getState() === before]).toEqual([0, true])
  sitting.does('municipality.rename', { municipalityId: 'moss', name: 'Moss by' })
  store.show(sitting.state, 'b')
  expect(told).toBe(1)
  expect(getMunicipality(store.getState(), 'moss')?.name).toBe('Moss by')
})
