import { chmodSync, copyFileSync, statSync } from 'node:fs'
import { heldSuffixesOf } from './companionFiles.ts'

const OWNER_MAY_WRITE = 0o600

/** Copies a file nobody has open, with what stands beside it. The copy may be written to, also from a locked stick. */
export function copyClosedFile(from: string, to: string): void {
  for (const suffix of ['', ...heldSuffixesOf(from)]) {
    copyFileSync(from + suffix, to + suffix)
    chmodSync(to + suffix, statSync(to + suffix).mode | OWNER_MAY_WRITE)
  }
}
