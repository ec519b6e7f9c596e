import { gunzipSync, gzipSync } from 'node:zlib'
import * as z from 'zod/mini'

/** A row of `records` as it stood when a gathering was checked out: kind, id, and the record as JSON text. */
export interface VersionRow {
  readonly kind: string
  readonly id: string
  readonly data: string
}

/** A version is small beside its file; more than this is no version of ours. */
const MAX_VERSION_BYTES = 256 * 1024 * 1024

const rowsSchema = z.array(z.strictObject({ kind: z.string(), id: z.string(), data: z.string() }))

export const packRows = (rows: readonly VersionRow[]): Buffer => gzipSync(JSON.stringify(rows))

/** The rows of a kept version; null when the bytes are not such rows. */
export function unpackRows(packed: Buffer): readonly VersionRow[] | null {
  try {
    const text = gunzipSync(packed, { maxOutputLength: MAX_VERSION_BYTES }).toString('utf8')
    return rowsSchema.safeParse(JSON.parse(text)).data ?? null
  } catch {
    // Damaged bytes: gunzip and JSON say so only by throwing.
    return null
  }
}
