import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib'

/** A part of a package: its path and its bytes. */
export interface ZipPart {
  readonly name: string
  readonly bytes: Buffer
}

const LOCAL_HEADER = 0x04034b50
const CENTRAL_HEADER = 0x02014b50
const END_RECORD = 0x06054b50
const END_RECORD_LENGTH = 22
const CENTRAL_HEADER_LENGTH = 46
const LOCAL_HEADER_LENGTH = 30
const STORE = 0
const DEFLATE = 8
/** UTF-8 names. */
const FLAGS = 0x0800
/** 1 January 1980, the first day ZIP can write: the same content is then the same bytes on any day. */
const DOS_DATE = 0x0021
const VERSION = 20

/** Packing a picture again takes time and saves nothing. */
const isPacked = (name: string): boolean => name.endsWith('.png')

/** Packs parts in the order given. Equal parts give equal bytes. */
export function writeZip(
  parts: readonly ZipPart[],
  progress: (part: number) => void = () => undefined,
): Buffer {
  const chunks: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, bytes } of parts) {
    const path = Buffer.from(name, 'utf8')
    const method = isPacked(name) ? STORE : DEFLATE
    const packed = method === STORE ? bytes : deflateRawSync(bytes)
    const common = commonFields(bytes, packed, path, method)
    const local = Buffer.concat([uint32(LOCAL_HEADER), common, path, packed])
    // After the shared fields: comment length, disk, internal and external attributes, offset.
    const place = Buffer.concat([Buffer.alloc(10), uint32(offset)])
    directory.push(Buffer.concat([uint32(CENTRAL_HEADER), uint16(VERSION), common, place, path]))
    chunks.push(local)
    offset += local.length
    progress(directory.length / parts.length)
  }
  const central = Buffer.concat(directory)
  const counts = Buffer.concat([uint32(0), uint16(parts.length), uint16(parts.length)])
  const end = [uint32(END_RECORD), counts, uint32(central.length), uint32(offset), uint16(0)]
  return Buffer.concat([...chunks, central, ...end])
}

/** From «version needed» to «extra length»: the fields both headers share, in the same order. */
const commonFields = (bytes: Buffer, packed: Buffer, path: Buffer, method: number): Buffer =>
  Buffer.concat([
    ...[VERSION, FLAGS, method, 0, DOS_DATE].map(uint16),
    ...[crc32(bytes), packed.length, bytes.length].map(uint32),
    ...[path.length, 0].map(uint16),
  ])

function uint16(value: number): Buffer {
  const buffer = Buffer.alloc(2)
  buffer.writeUInt16LE(value)
  return buffer
}

function uint32(value: number): Buffer {
  const buffer = Buffer.alloc(4)
  buffer.writeUInt32LE(value)
  return buffer
}

/**
 * Unpacks a package. Throws on anything that is not one, and on a part that grows beyond
 * `partLimitBytes`: a few kilobytes can unpack to gigabytes. `wanted` spares the other parts.
 */
export function readZip(
  zip: Buffer,
  partLimitBytes: number,
  wanted: (name: string) => boolean = () => true,
): readonly ZipPart[] {
  const end = zip.lastIndexOf(uint32(END_RECORD))
  if (end < 0 || end + END_RECORD_LENGTH > zip.length) throw new Error('Not a ZIP package')
  const count = zip.readUInt16LE(end + 10)
  const parts: ZipPart[] = []
  let at = zip.readUInt32LE(end + 16)
  for (let index = 0; index < count; index += 1) {
    if (zip.readUInt32LE(at) !== CENTRAL_HEADER) throw new Error('Broken ZIP directory')
    const nameLength = zip.readUInt16LE(at + 28)
    const nameStart = at + CENTRAL_HEADER_LENGTH
    const name = zip.toString('utf8', nameStart, nameStart + nameLength)
    if (wanted(name)) parts.push({ name, bytes: unpack(zip, at, partLimitBytes) })
    at = nameStart + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return parts
}

function unpack(zip: Buffer, centralAt: number, partLimitBytes: number): Buffer {
  const method = zip.readUInt16LE(centralAt + 10)
  const packedLength = zip.readUInt32LE(centralAt + 20)
  const localAt = zip.readUInt32LE(centralAt + 42)
  const start =
    localAt + LOCAL_HEADER_LENGTH + zip.readUInt16LE(localAt + 26) + zip.readUInt16LE(localAt + 28)
  const packed = zip.subarray(start, start + packedLength)
  if (method === 0) return packed
  if (method !== DEFLATE) throw new Error(`Unknown ZIP method ${method}`)
  return inflateRawSync(packed, { maxOutputLength: partLimitBytes })
}
