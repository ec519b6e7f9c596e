import { expect, test } from 'vitest'
import { succeed } from '../../shared/core/result.ts'
import { model } from '../../shared/features/model.ts'
import { selectMunicipalities } from '../../shared/features/municipality/select.ts'
import { getNetwork } from '../../shared/features/network/select.ts'
import { acceptLink } from '../../shared/sync/hostConnection.ts'
import { createHostSession } from '../../shared/sync/hostSession.ts'
import type { Link } from '../../shared/sync/link.ts'
import { createLinkPair } from '../../shared/testing/linkPair.ts'
import { createMemoryStore } from '../../shared/testing/memoryStore.ts'
import { createSamlingStore } from './createSamlingStore.ts'
import type { RemotePresence } from './samlingStore.ts'

/** A host on a line that can be cut, and a clock that runs when told to. */
function openRoom() {
  const kept = createMemoryStore()
  const session = createHostSession({
    model,
    fileId: 'nett.samling',
    store: kept,
    now: () => 5000,
  })
  let isReachable = true
  let count = 0
  const answered: string[] = []
  const seqWhenAnswered: number[] = []

  const openWindow = (name: string) => {
    let line: Link | null = null
    let timers: { readonly run: () => void; readonly at: number }[] = []
    let clock = 0
    const store = createSamlingStore({
      token: null,
      name,
      newId: () => `${name}${count++}`,
      now: () => clock,
      schedule: (run, delayMs) => void timers.push({ run, at: clock + delayMs }),
      savePicture: async () => null,
      saveToExports: async () => succeed({ fileName: '', path: '' }),
      keepExportPicture: async () => succeed({}),
      importFile: async () => succeed({ fileId: '' }),
      readWorkbook: async () => succeed({ kind: 'list', list: { sheets: [] } }),
      connect: async () => {
        if (!isReachable) throw new Error('No contact')
        const [near, far] = createLinkPair()
        acceptLink(far, {
          authorise: ({ clientId }) => ({ id: clientId, role: 'facilitator', name }),
          openSession: () => succeed(session),
          left: () => undefined,
          answer: async (_, question) => {
            answered.push(question)
            seqWhenAnswered.push(kept.headSeq())
            return succeed({ folder: '', entries: [] })
          },
        })
        line = near
        return near
      },
    })
    const pass = async (ms: number): Promise<void> => {
      clock += ms
      const due = timers.filter(({ at }) => at <= clock)
      timers = timers.filter(({ at }) => at > clock)
      for (const { run } of due) run()
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
    return { store, pass, cut: () => line?.close() }
  }
  return {
    openWindow,
    answered,
    seqWhenAnswered,
    setReachable: (value: boolean) => {
      isReachable = value
    },
  }
}

const moss = { id: 'moss', name: 'Moss', number: null, county: null, language: 'nb' as const }

test('a window opens a network, changes it, and learns that it is saved', async () => {
  const { store, pass } = openRoom().openWindow('a')
  store.open('nett.samling')
  expect(store.getStatus()).toMatchObject({ connection: 'connecting', phase: 'opening' })
  await pass(0)
  expect(store.getStatus()).toMatchObject({ connection: 'open', phase: 'ready', savedAt: null })
  store.dispatch('network.create', { name: 'Nett', language: 'nb' })
  expect(getNetwork(store.getState())?.name).toBe('Nett')
  expect(store.getStatus()).toMatchObject({ pendingCount: 1, savedAt: null })
  await pass(0)
  expect(store.getStatus()).toMatchObject({ pendingCount: 0, savedAt: 5000 })
})

test('work done while contact is lost stays on screen and is saved when contact is back', async () => {
  const room = openRoom()
  const { store, pass, cut } = room.openWindow('a')
  store.open('nett.samling')
  await pass(0)
  store.dispatch('network.create', { name: 'Nett', language: 'nb' })
  await pass(0)
  room.setReachable(false)
  cut()
  await pass(0)
  store.dispatch('municipality.add', { municipalities: [moss] })
  await pass(2000)
  expect(store.getStatus()).toMatchObject({ connection: 'lost', pendingCount: 1 })
  expect(selectMunicipalities(store.getState())).toHaveLength(1)
  room.setReachable(true)
  for (let round = 0; round < 5; round += 1) await pass(6000)
  expect(store.getStatus()).toMatchObject({ connection: 'open', pendingCount: 0 })
  expect(selectMunicipalities(store.getState())).toHaveLength(1)
})

test('what is asked while contact is lost is asked after what was done meanwhile', async () => {
  const room = openRoom()
  const { store, pass, cut } = room.openWindow('a')
  store.open('nett.samling')
  await pass(0)
  room.setReachable(false)
  cut()
  await pass(0)
  store.dispatch('network.create', { name: 'Nett', language: 'nb' })
  const answer = store.request('library.list', {})
  room.setReachable(true)
  for (let round = 0; round < 5; round += 1) await pass(6000)
  await answer
  expect(room.seqWhenAnswered).toEqual([1])
})

test('two windows see each other: what is done, and what hands hold until they let go', async () => {
  const room = openRoom()
  const [left, right] = [room.openWindow('a'), room.openWindow('b')]
  for (const { store, pass } of [left, right]) {
    store.open('nett.samling')
    await pass(0)
  }
  let seen: readonly RemotePresence[] = []
  right.store.subscribePresence((all) => {
    seen = all
  })
  left.store.dispatch('network.create', { name: 'Nett', language: 'nb' })
  for (let move = 0; move < 10; move += 1)
    left.store.setPresence({ board: 'b', drags: [{ cardId: 'havn', x: move / 10, y: 0 }] })
  await left.pass(40)
  expect(getNetwork(right.store.getState())?.name).toBe('Nett')
  // The first move goes at once, the last when a thirtieth of a second has passed; those between are never sent.
  expect(seen.map(({ presence }) => presence.drags[0]?.x)).toEqual([0.9])
  left.store.setPresence(null)
  await left.pass(0)
  expect(seen).toEqual([])
})

test('a command that meets a change made meanwhile is taken back with a notice', async () => {
  const room = openRoom()
  const [left, right] = [room.openWindow('a'), room.openWindow('b')]
  for (const { store, pass } of [left, right]) {
    store.open('nett.samling')
    await pass(0)
  }
  left.store.dispatch('network.create', { name: 'Nett', language: 'nb' })
  left.store.dispatch('municipality.add', { municipalities: [moss] })
  await left.pass(0)
  const notices: string[] = []
  right.store.subscribeNotices(({ refusal }) => notices.push(refusal.reason))
  left.store.dispatch('municipality.remove', { municipalityId: 'moss' })
  right.store.dispatch('municipality.rename', { municipalityId: 'moss', name: 'Moss by' })
  await right.pass(0)
  expect(notices).toEqual(['missing'])
  expect(selectMunicipalities(right.store.getState())).toEqual([])
})

test('a question asked before there is contact is asked when there is', async () => {
  const room = openRoom()
  const { store, pass } = room.openWindow('a')
  const asked = store.request('library.list', {})
  await pass(0)
  expect(await asked).toEqual({ ok: true, value: { folder: '', entries: [] } })
  expect(room.answered).toEqual(['library.list'])
})
