import { fail, type Result, succeed } from '../../../shared/core/result.ts'
import type { ListFile, ListFileProblem } from '../../../shared/sync/listFile.ts'
import { inspectPackage } from './inspectPackage.ts'
import { readWorkbook } from './readWorkbook.ts'

/** Said by zlib: a part holds more than the directory claims. */
const isOverflow = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'

/**
 * Reads a workbook from anywhere and answers in words a person can be told, whatever a library
 * throws. May still run for ever or fill the memory: the thread it runs in is the bound for that.
 */
export async function readUntrusted(bytes: Uint8Array): Promise<Result<ListFile, ListFileProblem>> {
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
