import { parentPort, workerData } from 'node:worker_threads'
import * as z from 'zod/mini'
import { fail, type Result, succeed } from '../../../shared/core/result.ts'
import type { ListFile, ListFileProblem } from '../../../shared/sync/listFile.ts'
import { inspectPackage } from './inspectPackage.ts'
import { readWorkbook } from './readWorkbook.ts'

const dataSchema = z.strictObject({ bytes: z.instanceof(Uint8Array) })

/** Said by zlib: a part holds more than the directory claims. */
const isOverflow = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'

async function answer(): Promise<Result<ListFile, ListFileProblem>> {
  const { bytes } = dataSchema.parse(workerData)
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const inspected = inspectPackage(zip)
  if (!inspected.ok) return inspected
  try {
    return succeed(await readWorkbook(zip, inspected.value))
  } catch (error) {
    // Whatever a library says of a broken workbook means one thing to a person: this cannot be read.
    return fail({ reason: isOverflow(error) ? 'unsafe' : 'notWorkbook' })
  }
}

parentPort?.postMessage(await answer())
