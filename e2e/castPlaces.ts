import { once } from 'node:events'
import { WebSocket } from 'ws'
import { createWebSocketLink } from '../electron/host/server/webSocketLink.ts'
import { createSamlingStore } from '../renderer/store/createSamlingStore.ts'
import type { SamlingStore } from '../renderer/store/samlingStore.ts'
import { succeed } from '../shared/core/result.ts'
import { selectOpenRounds } from '../shared/features/round/openRounds.ts'
import type { Round } from '../shared/features/round/record.ts'
import { DEMO_FILE } from './startSamling.ts'

/** A window's own store on a real socket, without a screen around it. */
function openStore(address: string): SamlingStore {
  const { origin, hash } = new URL(address)
  let count = 0
  return createSamlingStore({
    token: new URLSearchParams(hash.slice(1)).get('token'),
    name: 'Salen',
    connect: async () => {
      const socket = new WebSocket(`${origin.replace('http', 'ws')}/link`, { origin })
      await once(socket, 'open')
      return createWebSocketLink(socket)
    },
    savePicture: () => Promise.resolve(null),
    importFile: async () => succeed({ fileId: '' }),
    readListFile: async () => succeed({ sheets: [] }),
    newId: () => `room${Date.now()}x${count++}`,
    now: () => Date.now(),
    schedule: (run, delayMs) => void setTimeout(run, delayMs).unref(),
  })
}

const until = (store: SamlingStore, isSo: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    if (isSo()) return resolve()
    const stop = store.subscribe(() => {
      if (!isSo()) return
      stop()
      resolve()
    })
  })

/** Answers that are spread out differently from area to area. */
function answerOf(voter: number, area: number): readonly [number, number] {
  const width = 0.1 + 0.14 * (area % 5)
  const wave = (factor: number): number => ((voter * factor) % 17) / 17 - 0.5
  const inside = (value: number): number => Math.min(1, Math.max(0, value))
  return [
    inside(0.2 + 0.2 * (area % 4) + width * wave(7)),
    inside(0.85 - 0.2 * (area % 3) + 2 * width * wave(11)),
  ]
}

/** So many people place all areas of the round that is open, each alone: more than a test can press. */
export async function castPlaces(address: string, people: number): Promise<void> {
  const store = openStore(address)
  store.open(DEMO_FILE)
  const openRound = (): Round | undefined => selectOpenRounds(store.getState())[0]
  await until(store, () => store.getStatus().phase === 'ready' && openRound() !== undefined)
  const round = openRound()
  if (!round) throw new Error('No round is open')
  for (let voter = 0; voter < people; voter += 1) {
    const places = round.areas.map((_, area): [number, number, number] => [area, ...answerOf(voter, area)])
    const said = await store.request('ballot.cast', {
      fileId: DEMO_FILE,
      roundId: round.id,
      ballotId: store.newId(),
      ballot: { way: 'keyboard', voters: 1, marks: [], places },
    })
    if (!said.ok || said.value.refusal) throw new Error(`Ballot ${voter} was refused`)
  }
  store.close()
}
