import { writeZip } from '../../../excel/write/zipPackage.ts'

const CENTRAL_HEADER_BYTES = 46
const END_RECORD_BYTES = 22
const MEGABYTE = 1024 * 1024

/** The same package, whose directory claims that `name` unpacks to `claim` bytes. */
export function cutCentralClaims(zip: Buffer, name: string, claim: number): Buffer {
  const changed = Buffer.from(zip)
  changed.writeUInt32LE(claim, changed.lastIndexOf(name) - CENTRAL_HEADER_BYTES + 24)
  return changed
}

/** The same package, whose end record counts `count` parts. */
export function withDirectoryCount(zip: Buffer, count: number): Buffer {
  const changed = Buffer.from(zip)
  changed.writeUInt16LE(count, changed.length - END_RECORD_BYTES + 8)
  changed.writeUInt16LE(count, changed.length - END_RECORD_BYTES + 10)
  return changed
}

/** Packages in packages: each layer holds the one below many times over. */
export function layered(depth: number): Buffer {
  let inner = writeZip([{ name: '0', bytes: Buffer.alloc(MEGABYTE) }])
  for (let layer = 1; layer <= depth; layer += 1) {
    const bytes = inner
    inner = writeZip(Array.from({ length: 10 }, (_, index) => ({ name: `${layer}-${index}`, bytes })))
  }
  return inner
}

/** Many parts in the directory, and one and the same packed megabyte behind them all. */
export function overlapping(count: number): Buffer {
  const zip = writeZip([{ name: 'xl/worksheets/sheet1.xml', bytes: Buffer.alloc(40 * MEGABYTE) }])
  const directoryAt = zip.readUInt32LE(zip.length - END_RECORD_BYTES + 16)
  const entry = zip.subarray(directoryAt, zip.length - END_RECORD_BYTES)
  const entries = Array.from({ length: count }, (_, index) => {
    const one = Buffer.from(entry)
    one.write(String(index).padStart(3, '0'), CENTRAL_HEADER_BYTES + 'xl/worksheets/'.length, 'latin1')
    return one
  })
  const end = Buffer.from(zip.subarray(zip.length - END_RECORD_BYTES))
  end.writeUInt32LE(entry.length * count, 12)
  return withDirectoryCount(Buffer.concat([zip.subarray(0, directoryAt), ...entries, end]), count)
}
