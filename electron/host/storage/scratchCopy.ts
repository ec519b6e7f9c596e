import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { copyClosedFile } from './copyClosedFile.ts'

/**
 * Lets `use` work on a private copy of a closed file, companions and all: looking at a file that was
 * not closed cleanly makes SQLite write to it, and a damaged file must stay as it was found.
 */
export function withScratchCopy<Value>(path: string, use: (copy: string) => Value): Value {
  const folder = mkdtempSync(join(tmpdir(), 'samling-'))
  try {
    const copy = join(folder, basename(path))
    copyClosedFile(path, copy)
    return use(copy)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
