import { parentPort } from 'node:worker_threads'
import type { AnyRecord } from '../../../shared/core/change.ts'
import { stateFrom } from '../../../shared/core/state.ts'
import { type FileOrder, type MadeFile, type MakingStep, makeFiles } from '../excel/makeFiles.ts'

/** What the host says: the records in parts, then what is to be made of them. */
export type ToExportWorker =
  | { readonly type: 'records'; readonly records: readonly AnyRecord[] }
  | ({ readonly type: 'begin' } & Omit<FileOrder, 'state'>)

/** What the worker says: how far it has come, each finished file, and at last that all are made, or why none. */
export type FromExportWorker =
  | { readonly type: 'progress'; readonly step: MakingStep }
  | { readonly type: 'file'; readonly file: Omit<MadeFile, 'bytes'>; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly type: 'done' | 'notFound' }

const records: AnyRecord[] = []

const say = (message: FromExportWorker, handedOver: readonly ArrayBuffer[] = []): void =>
  parentPort?.postMessage(message, [...handedOver])

async function begin(order: Omit<FileOrder, 'state'>): Promise<void> {
  const isFound = await makeFiles(
    { ...order, state: stateFrom(records) },
    {
      progress: (step) => say({ type: 'progress', step }),
      async take({ bytes, ...file }) {
        // A copy with memory of its own, which can be handed over whole.
        const whole = new Uint8Array(bytes)
        say({ type: 'file', file, bytes: whole }, [whole.buffer])
        return true
      },
    },
  )
  say({ type: isFound ? 'done' : 'notFound' })
}

// Our own host says nothing else.
parentPort?.on('message', (said: ToExportWorker) => {
  if (said.type === 'begin') void begin(said)
  else records.push(...said.records)
})
