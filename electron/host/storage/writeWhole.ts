import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'

/** Writes a file so that, whenever the machine stops, the name holds the old content or the new, never a part. */
export function writeWhole(path: string, content: string | Uint8Array, temporary = `${path}.part`): void {
  writeFileSync(temporary, content)
  syncFile(temporary)
  renameSync(temporary, path)
  syncFolder(dirname(path))
}

/** Copies a file the same way. */
export function copyWhole(from: string, to: string, temporary = `${to}.part`): void {
  copyFileSync(from, temporary)
  syncFile(temporary)
  renameSync(temporary, to)
  syncFolder(dirname(to))
}

/** Gives a finished file its name, unless something already has it: then nothing happens, and false. */
export function placeWhole(finished: string, path: string): boolean {
  syncFile(finished)
  try {
    // A hard link fails when the name is taken, also when another process took it just now; a rename would replace.
    linkSync(finished, path)
    rmSync(finished)
  } catch (error) {
    if (existsSync(path)) return false
    if (!isLinkless(error)) throw error
    renameSync(finished, path)
  }
  syncFolder(dirname(path))
  return true
}

/** Memory sticks (FAT, exFAT) and some shares have no hard links. */
const isLinkless = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL', 'EMLINK', 'EISDIR'].includes(String(error.code))

function syncFile(path: string): void {
  const handle = openSync(path, 'r+')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** A new name is safe only when its folder is; Windows has no such call and keeps names safe itself. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
