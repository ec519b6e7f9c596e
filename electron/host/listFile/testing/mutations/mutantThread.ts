import { parentPort, workerData } from 'node:worker_threads'
import { readUntrusted } from '../../readUntrusted.ts'
import { mutate, type Original } from './mutate.ts'
import type { ToThread } from './startThread.ts'

/**
 * One thread for many mutants, since starting one costs ten times what reading one does. It makes
 * them too: the thread that stands for the host then does only what the host does.
 */
const originals = (workerData as readonly Original[]).map(({ name, bytes }) => ({
  // our own thread data
  name,
  bytes: Buffer.from(bytes),
}))

parentPort?.on('message', async (message: ToThread) => {
  if (message.kind === 'make') {
    const { bytes, what } = mutate(originals, message.seed, message.level)
    parentPort?.postMessage({ kind: 'made', bytes: Uint8Array.from(bytes), what })
  } else parentPort?.postMessage({ kind: 'read', answer: readUntrusted(message.bytes) })
})
