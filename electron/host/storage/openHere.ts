import { existsSync, realpathSync } from 'node:fs'

const openHere = new Set<string>()

/** One file has many spellings (links, case); its real path has one. */
export const realPathOf = (path: string): string => (existsSync(path) ? realpathSync.native(path) : path)

/**
 * The files this process has open. SQLite's lock keeps other processes out, but on POSIX systems any
 * second handle of our own to the same file drops that lock when closed, so nothing here may read
 * the bytes of a file on this list.
 */
export const isOpenHere = (path: string): boolean => openHere.has(realPathOf(path))

/** Puts a file on the list; the answer takes it off again. */
export function markOpenHere(path: string): () => void {
  const realPath = realPathOf(path)
  openHere.add(realPath)
  return () => {
    openHere.delete(realPath)
  }
}
