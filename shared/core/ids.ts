/** Opaque, unique within a file; never shown to a person except in Excel's id column. */
export type Id = string

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
const ID_LENGTH = 20

/**
 * Makes ids of 20 characters (100 random bits). `fillRandom` is injected because `crypto.randomUUID`
 * is missing on plain-http pages, and because tests need the same ids each run.
 */
export function createIdSource(fillRandom: (bytes: Uint8Array<ArrayBuffer>) => void): () => Id {
  return () => {
    const bytes = new Uint8Array(ID_LENGTH)
    fillRandom(bytes)
    return Array.from(bytes, (byte) => ALPHABET[byte % ALPHABET.length]).join('')
  }
}
