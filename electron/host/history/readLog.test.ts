import { expect, test } from 'vitest'
import { emptyChange } from '../../../shared/core/change.ts'
import type { Command } from '../../../shared/core/command.ts'
import { demoEvents } from '../../../shared/testing/demoNetwork.ts'
import { createMemoryStore } from '../../../shared/testing/memoryStore.ts'
import { readLog } from './readLog.ts'

const actor = { id: 'kari', role: 'facilitator', name: 'Kari Nordmann' } as const
const command = (id: string, kind: string, payload: unknown): Command => ({
  ...{ id, kind, payload, actor },
  time: 5,
})

function demoStore() {
  const store = createMemoryStore()
  for (const event of demoEvents({ seed: 1 })) store.append(event)
  return store
}

test('the log comes in parts, each event once and in order, with nobody named', () => {
  const store = demoStore()
  const seqs: number[] = []
  while (seqs.length < store.headSeq()) {
    const { events, headSeq } = readLog(store, seqs.at(-1) ?? 0, 170)
    expect(headSeq).toBe(store.headSeq())
    expect(events.length).toBeGreaterThan(0)
    expect(events.length).toBeLessThanOrEqual(170)
    for (const event of events) {
      expect(Object.keys(event)).toEqual(['seq', 'time', 'kind', 'retraces', 'change'])
      seqs.push(event.seq)
    }
  }
  expect(seqs).toEqual(Array.from({ length: store.headSeq() }, (_, index) => index + 1))
  expect(readLog(store, store.headSeq(), 10).events).toEqual([])
})

test('an undo says which event it took back, and not by whom', () => {
  const store = createMemoryStore()
  store.append({ seq: 1, command: command('c1', 'stakeholder.edit', {}), change: emptyChange })
  store.append({
    seq: 2,
    command: command('c2', 'history.undo', { commandId: 'c1' }),
    change: emptyChange,
  })
  const { events } = readLog(store, 0, 10)
  expect(events.map(({ retraces }) => retraces)).toEqual([null, 1])
  expect(JSON.stringify(events)).not.toContain('Kari')
})

test('large changes make short answers', () => {
  const store = createMemoryStore()
  const change = { ...emptyChange, added: [{ kind: 'note', id: 'n', text: 'x'.repeat(150_000) }] }
  for (let seq = 1; seq <= 9; seq += 1)
    store.append({ seq, command: command(`c${seq}`, 'note.write', {}), change })
  const { events } = readLog(store, 0, 1000)
  expect(events.length).toBe(3)
})
