import { once } from 'node:events'
import { WebSocket } from 'ws'
import { createWebSocketLink } from '../electron/host/server/webSocketLink.ts'
import { createSamlingStore } from '../renderer/store/createSamlingStore.ts'
import type { SamlingStore } from '../renderer/store/samlingStore.ts'
import { succeed } from '../shared/core/result.ts'

/** A window's own store on a real socket, without a screen around it. */
export function openStore(address: string): SamlingStore {
  const { origin, hash } = new URL(address)
  let count = 0
  return createSamlingStore({
    token: new URLSearchParams(hash.slice(1)).get('token'),
    name: 'Uten skjerm',
    connect: async () => {
      const socket = new WebSocket(`${origin.replace('http', 'ws')}/link`, { origin })
      await once(socket, 'open')
      return createWebSocketLink(socket)
    },
    savePicture: () => Promise.resolve(null),
    saveToExports: () => Promise.resolve(succeed({ fileName: '', path: '' })),
    keepExportPicture: () => Promise.resolve(succeed({})),
    importFile: async () => succeed({ fileId: '' }),
    readWorkbook: async () => succeed({ kind: 'list', list: { sheets: [] } }),
    newId: () => `bare${Date.now()}x${count++}`,
    now: () => Date.now(),
    schedule: (run, delayMs) => void setTimeout(run, delayMs).unref(),
  })
}

/** Waits until something is true of the store. */
export const untilStore = (store: SamlingStore, isSo: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    if (isSo()) return resolve()
    const stop = store.subscribe(() => {
      if (!isSo()) return
      stop()
      resolve()
    })
  })
