import { Worker } from 'node:worker_threads'
import { readerLimits } from '../../createListReader.ts'
import type { Answer } from './checkAnswer.ts'
import type { Original } from './mutate.ts'

export type ToThread =
  | { readonly kind: 'make'; readonly seed: number; readonly level: 'structure' | 'bytes' }
  | { readonly kind: 'read'; readonly bytes: Uint8Array }

export type FromThread =
  | { readonly kind: 'made'; readonly bytes: Uint8Array; readonly what: string }
  | { readonly kind: 'read'; readonly answer: Answer }

/** Why a thread gave no answer. */
export type Silence = 'died' | 'slow'

export interface MutantThread {
  /** One question at a time. A thread that fell silent is ended, and cannot be asked again. */
  readonly ask: (message: ToThread, timeMs: number) => Promise<FromThread | Silence>
  readonly end: () => Promise<number>
}

/** With the heap the real reader's thread has. */
export function startThread(originals: readonly Original[]): MutantThread {
  const worker = new Worker(new URL('./mutantThread.ts', import.meta.url), {
    workerData: originals,
    resourceLimits: { maxOldGenerationSizeMb: readerLimits.heapMb, maxYoungGenerationSizeMb: 32 },
  })
  // A death that comes when nobody asks any more is no news, but may not end the host.
  worker.on('error', () => undefined)
  return {
    ask: (message, timeMs) =>
      new Promise((resolve) => {
        const settle = (outcome: FromThread | Silence): void => {
          clearTimeout(patience)
          worker.off('message', settle)
          worker.off('exit', died)
          if (typeof outcome === 'string') void worker.terminate()
          resolve(outcome)
        }
        const died = (): void => settle('died')
        const patience = setTimeout(() => settle('slow'), timeMs)
        // Only our own thread speaks here, and only in these words.
        worker.on('message', settle)
        worker.on('exit', died)
        worker.postMessage(message)
      }),
    end: () => worker.terminate(),
  }
}
