import type { SeededRandom } from '../../../../../shared/testing/seededRandom.ts'

/** Changes the packed bytes, without knowing what they say. */
export type ByteMutator = (zip: Buffer, random: SeededRandom) => Buffer

export const byteMutators: Readonly<Record<string, ByteMutator>> = {
  flipBits(zip, random) {
    const changed = Buffer.from(zip)
    for (let count = random.wholeBetween(1, 8); count > 0; count -= 1) {
      const at = random.wholeBetween(0, changed.length - 1)
      changed.writeUInt8(changed.readUInt8(at) ^ (1 << random.wholeBetween(0, 7)), at)
    }
    return changed
  },
  /** Near the end, where the directory is: most flips elsewhere only break a checksum. */
  flipDirectory(zip, random) {
    const changed = Buffer.from(zip)
    const from = Math.max(0, changed.length - 1500)
    for (let count = random.wholeBetween(1, 4); count > 0; count -= 1)
      changed.writeUInt8(random.wholeBetween(0, 255), random.wholeBetween(from, changed.length - 1))
    return changed
  },
  cutEnd: (zip, random) => zip.subarray(0, random.wholeBetween(0, zip.length)),
  cutStart: (zip, random) => zip.subarray(random.wholeBetween(0, zip.length)),
  zeroedBlock(zip, random) {
    const changed = Buffer.from(zip)
    const at = random.wholeBetween(0, changed.length - 1)
    return changed.fill(0, at, Math.min(changed.length, at + random.wholeBetween(1, 4096)))
  },
  twice: (zip) => Buffer.concat([zip, zip]),
  endRecordInComment: (zip) => Buffer.concat([zip, zip.subarray(zip.length - 22)]),
  wordsInFront: (zip) => Buffer.concat([Buffer.from('PK\u0003\u0004 hei'), zip]),
}
