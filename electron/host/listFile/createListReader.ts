import { readFile, stat } from 'node:fs/promises'
import { Worker } from 'node:worker_threads'
import { fail, type Result } from '../../../shared/core/result.ts'
import { LIST_FILE_LIMIT_BYTES, type ListFileProblem } from '../../../shared/sync/listFile.ts'
import { inspectPackage } from './inspectPackage.ts'
import type { UntrustedRead } from './readUntrusted.ts'

type Read = Result<UntrustedRead, ListFileProblem>

export interface ReaderLimits {
  readonly fileBytes: number
  readonly timeMs: number
  readonly heapMb: number
}

/** 5,000 rows take some 300 ms and 60 MB. */
export const readerLimits: ReaderLimits = { fileBytes: LIST_FILE_LIMIT_BYTES, timeMs: 10_000, heapMb: 256 }

export interface ListReader {
  /**
   * Reads a workbook, given as a path or as bytes. Never throws for what the file holds. `line`: the network
   * whose own workbooks are read as such; null = none.
   */
  readonly read: (source: string | Uint8Array, line?: string | null) => Promise<Read>
  /** Ends a reading under way; whoever waits for it hears that it failed. */
  readonly close: () => Promise<void>
}

/** From source the worker is TypeScript that Node strips; built, it lies beside main. */
const workerUrl = new URL(
  import.meta.url.endsWith('.ts') ? './workbookWorker.ts' : './workbookWorker.js',
  import.meta.url,
)

/**
 * Reads other people's workbooks outside the host's own thread and memory. One at a time: a heap
 * for each of many would be more than a meeting-room PC has.
 */
export function createListReader(limits: ReaderLimits = readerLimits): ListReader {
  let running: Worker | null = null
  let isClosed = false
  let queue: Promise<unknown> = Promise.resolve()

  const readNow = async (source: string | Uint8Array, line: string | null): Promise<Read> => {
    const size = typeof source === 'string' ? (await stat(source)).size : source.byteLength
    if (size > limits.fileBytes) return fail({ reason: 'tooLarge' })
    // A copy: the worker takes the memory over, and a caller's bytes are the caller's.
    const bytes = typeof source === 'string' ? await readFile(source) : Buffer.from(source)
    const inspected = inspectPackage(bytes)
    if (!inspected.ok) return inspected
    if (isClosed) return fail({ reason: 'failed' })
    running = startWorker({ bytes, line }, limits.heapMb)
    const outcome = await outcomeOf(running, limits.timeMs)
    running = null
    return outcome
  }
  return {
    read(source, line = null) {
      const reading = queue.then(() => readNow(source, line))
      queue = reading.catch(() => undefined)
      return reading
    },
    async close() {
      isClosed = true
      await running?.terminate()
    },
  }
}

const startWorker = (
  workerData: { readonly bytes: Uint8Array; readonly line: string | null },
  heapMb: number,
): Worker =>
  new Worker(workerUrl, {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: 32 },
  })

function outcomeOf(worker: Worker, timeMs: number): Promise<Read> {
  return new Promise((resolve, reject) => {
    const settle = (outcome: Read): void => {
      clearTimeout(patience)
      resolve(outcome)
    }
    const patience = setTimeout(() => {
      settle(fail({ reason: 'tooSlow' }))
      void worker.terminate()
    }, timeMs)
    // Our own worker says nothing else than a `Read`.
    worker.once('message', (outcome: Read) => settle(outcome))
    worker.once('error', (error: Error) => {
      clearTimeout(patience)
      if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(fail({ reason: 'tooLarge' }))
      else reject(error)
    })
    // Ended without a word, because it was told to.
    worker.once('exit', () => settle(fail({ reason: 'failed' })))
  })
}
