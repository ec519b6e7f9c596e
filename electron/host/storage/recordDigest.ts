import { hash as hashOf } from 'node:crypto'

export const DIGEST_BYTES = 32

/** The digest of no records. */
export const emptyDigest = (): Buffer => Buffer.alloc(DIGEST_BYTES)

/**
 * Adds a row of `records` to the digest, or takes it out again: sums without order, one XOR a row,
 * so an event costs what it touches and opening can check every row it reads. It finds decay, not
 * forgery.
 */
export function toggleRecord(digest: Buffer, kind: string, id: string, data: string): void {
  const hash = hashOf('sha256', JSON.stringify([kind, id, data]), 'buffer')
  for (let at = 0; at < DIGEST_BYTES; at += 1) digest[at] = (digest[at] ?? 0) ^ (hash[at] ?? 0)
}
