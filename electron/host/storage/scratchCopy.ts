import { chmodSync, copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { heldSuffixesOf } from './companionFiles.ts'

/**
 * Lets `use` work on a private copy of a closed file, companions and all: looking at a file that was
 * not closed cleanly makes SQLite write to it, and a damaged file must stay as it was found.
 */
export function withScratchCopy<Value>(path: string, use: (copy: string) => Value): Value {
  const folder = mkdtempSync(join(tmpdir(), 'samling-'))
  try {
    const copy = join(folder, basename(path))
    for (const suffix of ['', ...heldSuffixesOf(path)]) {
      copyFileSync(path + suffix, copy + suffix)
      // A copy inherits write protection; the scratch must be ours to write.
      chmodSync(copy + suffix, 0o600)
    }
    return use(copy)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
