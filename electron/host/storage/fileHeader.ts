import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs'
import { fail, type Result, succeed } from '../../../shared/core/result.ts'
import type { LibraryProblem } from '../../../shared/sync/requests.ts'
import { damaged } from './storageProblem.ts'

/** "SMLG" in the file's header: what makes a SQLite file a Samling file, also to `file(1)`. */
export const APPLICATION_ID = 0x534d4c47

/** Far above any real network (50,000 events are some 40 MB); keeps a hostile file from eating the memory. */
const MAX_FILE_BYTES = 1_000_000_000

const MAGIC = Buffer.from('SQLite format 3\0', 'latin1')
const HEADER_BYTES = 100
/** Offsets of the SQLite file format, section 1.3. */
const PAGE_SIZE_AT = 16
const WRITE_VERSION_AT = 18
const READ_VERSION_AT = 19
const PAGE_COUNT_AT = 28
const SCHEMA_FORMAT_AT = 44
const ENCODING_AT = 56
const USER_VERSION_AT = 60
const APPLICATION_ID_AT = 68
const WAL_VERSION = 2
const NEWEST_SCHEMA_FORMAT = 4
const UTF8 = 1

export interface FileHeader {
  readonly version: number
  /** The file was in use when it was last written: we leave WAL mode when we close. */
  readonly isInWalMode: boolean
}

/**
 * Reads what the first 100 bytes say, before SQLite touches the file. Never call it on a file this
 * process has open: closing any second handle drops SQLite's locks on POSIX systems.
 */
export function readFileHeader(path: string): Result<FileHeader, LibraryProblem> {
  const hadWal = existsSync(`${path}-wal`)
  const handle = openSync(path, 'r')
  try {
    const { size, ...stat } = fstatSync(handle)
    if (size > MAX_FILE_BYTES) return fail({ reason: 'tooLarge' })
    if ((stat.mode & 0o170000) !== 0o100000) return fail({ reason: 'notSamling' })
    const header = Buffer.alloc(HEADER_BYTES)
    const length = readSync(handle, header, 0, HEADER_BYTES, 0)
    const parsed = parseHeader(header.subarray(0, length), size)
    // Closing takes the -wal away before it marks the file as closed: one beside a closed file is another's.
    const isStray = hadWal && parsed.ok && !parsed.value.isInWalMode && existsSync(`${path}-wal`)
    return isStray ? fail(damaged) : parsed
  } finally {
    closeSync(handle)
  }
}

function parseHeader(header: Buffer, size: number): Result<FileHeader, LibraryProblem> {
  // Nothing, a stump or zeros is what a failing disk leaves of a file; other bytes are somebody else's file.
  const start = header.subarray(0, MAGIC.length)
  if (header.every((byte) => byte === 0)) return fail(damaged)
  if (!start.equals(MAGIC.subarray(0, start.length))) return fail({ reason: 'notSamling' })
  if (header.length < HEADER_BYTES) return fail(damaged)
  if (header.readUInt32BE(APPLICATION_ID_AT) !== APPLICATION_ID) return fail({ reason: 'notSamling' })
  const mode = header[WRITE_VERSION_AT]
  const isInWalMode = mode === WAL_VERSION
  // SQLite takes values it does not know for a later SQLite's and goes read-only, or gives up without a reason.
  const isSound =
    (isInWalMode || mode === 1) &&
    header[READ_VERSION_AT] === mode &&
    header.readUInt32BE(SCHEMA_FORMAT_AT) <= NEWEST_SCHEMA_FORMAT &&
    header.readUInt32BE(ENCODING_AT) === UTF8
  if (!isSound) return fail(damaged)
  const pageSize = header.readUInt16BE(PAGE_SIZE_AT)
  const isShort = size < pageSize * header.readUInt32BE(PAGE_COUNT_AT)
  // In WAL mode the rest may still stand in the -wal.
  if (isShort && !isInWalMode) return fail(damaged)
  return succeed({ version: header.readUInt32BE(USER_VERSION_AT), isInWalMode })
}
