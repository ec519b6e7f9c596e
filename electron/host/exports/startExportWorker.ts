import { Worker } from 'node:worker_threads'

export type StartWorker = () => Worker

/** All ten workbooks of nine municipalities with 200 stakeholders take some 150 MB; a runaway must end somewhere. */
const HEAP_MB = 384
/** Small: what is made in a hurry is thrown away as fast, and never becomes memory of the process. */
const YOUNG_HEAP_MB = 32

/** From source the worker is TypeScript that Node strips; built, it lies beside main. */
const workerUrl = new URL(
  import.meta.url.endsWith('.ts') ? './exportWorker.ts' : './exportWorker.js',
  import.meta.url,
)

/** A thread that makes workbooks, outside the host's own thread and memory. */
export const startExportWorker: StartWorker = () =>
  new Worker(workerUrl, {
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB, maxYoungGenerationSizeMb: YOUNG_HEAP_MB },
  })
