import { fail, type Result, succeed } from '../../../shared/core/result.ts'
import type { ListFileProblem } from '../../../shared/sync/listFile.ts'

/** What the directory of a ZIP package says of one part. Claims, until the part has been unpacked. */
export interface PackagePart {
  readonly name: string
  readonly packedBytes: number
  readonly unpackedBytes: number
}

export interface PackageLimits {
  readonly parts: number
  readonly unpackedBytes: number
  readonly partBytes: number
  /** How many times its packed size a part of more than a megabyte may become. */
  readonly ratio: number
}

/** A workbook of 5,000 cards stays a hundred times below; XML hardly ever packs to less than a fiftieth. */
export const packageLimits: PackageLimits = {
  parts: 200,
  unpackedBytes: 100 * 1024 * 1024,
  partBytes: 50 * 1024 * 1024,
  ratio: 200,
}

const LOCAL_HEADER = 0x04034b50
const CENTRAL_HEADER = 0x02014b50
const END_RECORD = 0x06054b50
const END_RECORD_BYTES = 22
const CENTRAL_HEADER_BYTES = 46
const LONGEST_COMMENT_BYTES = 0xffff
const ENCRYPTED = 0x0001
const STORED = 0
const DEFLATED = 8
const MEGABYTE = 1024 * 1024

type Inspected = Result<readonly PackagePart[], ListFileProblem>
const refuse = (reason: ListFileProblem['reason']): Inspected => fail({ reason })

/**
 * Reads a package's directory, and only that, before anything is unpacked: six kilobytes can
 * otherwise fill the memory. Refuses what is no package, and what no spreadsheet program makes.
 */
export function inspectPackage(bytes: Buffer, limits: PackageLimits = packageLimits): Inspected {
  const end = findEnd(bytes)
  // Also where a ZIP64 record would stand: such a package is far beyond the size limit, or lies.
  if (end === null || bytes.length < 4 || bytes.readUInt32LE(0) !== LOCAL_HEADER) return refuse('notWorkbook')
  const count = bytes.readUInt16LE(end + 10)
  if (count > limits.parts) return refuse('tooLarge')
  const parts: PackagePart[] = []
  let at = bytes.readUInt32LE(end + 16)
  for (let index = 0; index < count; index += 1) {
    if (at + CENTRAL_HEADER_BYTES > end || bytes.readUInt32LE(at) !== CENTRAL_HEADER)
      return refuse('notWorkbook')
    const method = bytes.readUInt16LE(at + 10)
    if (method !== STORED && method !== DEFLATED) return refuse('notWorkbook')
    if ((bytes.readUInt16LE(at + 8) & ENCRYPTED) !== 0) return refuse('notWorkbook')
    const nameStart = at + CENTRAL_HEADER_BYTES
    const nameEnd = nameStart + bytes.readUInt16LE(at + 28)
    parts.push({
      name: bytes.toString('utf8', nameStart, nameEnd),
      packedBytes: bytes.readUInt32LE(at + 20),
      unpackedBytes: bytes.readUInt32LE(at + 24),
    })
    at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  if (!areBelievable(parts, bytes.length, limits)) return refuse('unsafe')
  return areSmallEnough(parts, limits) ? succeed(parts) : refuse('tooLarge')
}

/** The record stands last, but for a comment; searched from the end, so that nothing inside a part is taken for it. */
function findEnd(bytes: Buffer): number | null {
  const first = Math.max(0, bytes.length - END_RECORD_BYTES - LONGEST_COMMENT_BYTES)
  for (let at = bytes.length - END_RECORD_BYTES; at >= first; at -= 1)
    if (bytes.readUInt32LE(at) === END_RECORD) return at
  return null
}

const sumOf = (parts: readonly PackagePart[], size: 'packedBytes' | 'unpackedBytes'): number =>
  parts.reduce((total, part) => total + part[size], 0)

const OUTSIDE = /^[\\/]|(?:^|[\\/])\.\.(?:[\\/]|$)|^[a-z]:/i

function areBelievable(parts: readonly PackagePart[], fileBytes: number, { ratio }: PackageLimits): boolean {
  return (
    // Parts that share bytes (the same bomb many times over) add up to more than the file.
    sumOf(parts, 'packedBytes') <= fileBytes &&
    new Set(parts.map(({ name }) => name)).size === parts.length &&
    parts.every(
      ({ name, packedBytes, unpackedBytes }) =>
        !OUTSIDE.test(name) && (unpackedBytes <= MEGABYTE || unpackedBytes <= packedBytes * ratio),
    )
  )
}

const areSmallEnough = (parts: readonly PackagePart[], limits: PackageLimits): boolean =>
  sumOf(parts, 'unpackedBytes') <= limits.unpackedBytes &&
  parts.every(({ unpackedBytes }) => unpackedBytes <= limits.partBytes)
