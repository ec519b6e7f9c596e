import { expect, test } from 'vitest'
import { succeed } from '../../../shared/core/result.ts'
import type { LogEvent } from '../../../shared/features/history/logEvent.ts'
import { demoEvents } from '../../../shared/testing/demoNetwork.ts'
import type { SamlingStore } from '../../store/samlingStore.ts'
import { createHistoryLog } from './createHistoryLog.ts'

const all: readonly LogEvent[] = [...demoEvents({ seed: 1 })].map(({ seq, command, change }) => ({
  ...{ seq, time: command.time, kind: command.kind, retraces: null },
  change,
}))

/** A host whose log has `head` events and gives a few at a time. */
function hostOf(log: { head: number }) {
  const asked: number[] = []
  const request = async (_: string, body: { readonly afterSeq: number }) => {
    asked.push(body.afterSeq)
    const events = all.slice(body.afterSeq, Math.min(log.head, body.afterSeq + 100))
    return succeed({ events, headSeq: log.head })
  }
  // Only `request` is asked for.
  return { store: { request } as unknown as SamlingStore, asked }
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20))

test('the log is read in parts to its end, and afterwards only what is new', async () => {
  const log = { head: 250 }
  const { store, asked } = hostOf(log)
  const history = createHistoryLog(store, 'Nett.samling')
  expect(history.getSnapshot().phase).toBe('reading')
  history.readOn()
  // Asked for while a part is on its way: one more look, never two readers of the same part.
  history.readOn()
  await settled()
  expect(history.getSnapshot()).toMatchObject({ phase: 'ready', readCount: 250, headSeq: 250 })
  log.head = 260
  history.readOn()
  await settled()
  expect(history.getSnapshot().readCount).toBe(260)
  expect(asked).toEqual([0, 100, 200, 250, 250])
})

test('a log that cannot be read says so, and can be tried again', async () => {
  const { store } = hostOf({ head: 5 })
  let isBroken = true
  const request = async (name: never, body: never) =>
    isBroken ? { ok: false, failure: { reason: 'failed' } } : store.request(name, body)
  const history = createHistoryLog({ request } as unknown as SamlingStore, 'Nett.samling')
  history.readOn()
  await settled()
  expect(history.getSnapshot().phase).toBe('failed')
  isBroken = false
  history.readOn()
  await settled()
  expect(history.getSnapshot()).toMatchObject({ phase: 'ready', readCount: 5 })
})
