import { mkdtemp, open, rm } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fail, type Result } from '../../../shared/core/result.ts'

/** What can go wrong on the way here; the library's and the list reader's problems both know these. */
export interface UploadProblem {
  readonly reason: 'full' | 'failed' | 'tooLarge'
}

export interface UploadLimits {
  readonly maxBytes: number
  /** An upload that stands still this long is given up. */
  readonly idleMs: number
}

/** Far above any real network (50,000 events are some 40 MB). */
export const uploadLimits: UploadLimits = { maxBytes: 200 * 1024 * 1024, idleMs: 15_000 }

/** Beyond this the sender is not even told that it is too much. */
const DRAIN_FACTOR = 4

/**
 * Puts the body of a request into a file of its own, gives that to `use`, and removes it again
 * whatever happened. Never holds more than a piece of it in memory.
 */
export async function receiveUpload<Value, Problem>(
  request: IncomingMessage,
  limits: UploadLimits,
  use: (filePath: string) => Promise<Result<Value, Problem>>,
): Promise<Result<Value, Problem | UploadProblem>> {
  const folder = await mkdtemp(join(tmpdir(), 'samling-upload-'))
  try {
    const filePath = join(folder, 'upload')
    const problem = await saveBody(request, filePath, limits)
    return problem ? fail(problem) : await use(filePath)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function saveBody(
  request: IncomingMessage,
  filePath: string,
  { maxBytes, idleMs }: UploadLimits,
): Promise<UploadProblem | null> {
  const giveUp = (): void => void request.destroy()
  request.setTimeout(idleMs, giveUp)
  const file = await open(filePath, 'wx')
  let size = 0
  try {
    for await (const chunk of request) {
      const piece = chunk as Buffer // no encoding is set on the request, so pieces are bytes
      size += piece.length
      // Too much is read to the end but not kept: a browser only hears the answer once it has sent all.
      if (size > maxBytes * DRAIN_FACTOR) giveUp()
      if (size <= maxBytes) await file.write(piece)
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOSPC') return { reason: 'full' }
    // The sender went away, or was too slow: there is nobody left to tell.
    if (code === 'ECONNRESET' || code === 'ERR_STREAM_PREMATURE_CLOSE' || request.destroyed)
      return { reason: 'failed' }
    throw error
  } finally {
    // All has come: checking a large file may take its time, and the sender is waiting for the answer.
    request.setTimeout(0)
    await file.close()
  }
  return size > maxBytes ? { reason: 'tooLarge' } : null
}
