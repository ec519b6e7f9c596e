import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** 128 bits: nobody guesses it, and it still fits in an address that is read aloud or typed. */
const TOKEN_BYTES = 16

/** The key to this run of the server. It stands in the address's fragment, which browsers never send or log. */
export interface LaunchToken {
  readonly text: string
  readonly matches: (candidate: string | undefined) => boolean
}

export function createLaunchToken(makeBytes: (count: number) => Buffer = randomBytes): LaunchToken {
  const text = makeBytes(TOKEN_BYTES).toString('base64url')
  const digest = digestOf(text)
  return {
    text,
    // Digests have one length, so the comparison takes the same time whatever was sent.
    matches: (candidate) => candidate !== undefined && timingSafeEqual(digestOf(candidate), digest),
  }
}

const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest()

/** The token of an `Authorization: Bearer …` header; undefined when there is none. */
export const bearerToken = (header: string | undefined): string | undefined =>
  header === undefined ? undefined : /^Bearer ([\w-]{1,128})$/.exec(header)?.[1]
