import { existsSync, realpathSync, statSync } from 'node:fs'

const openHere = new Set<string>()

/** The path without links, as the disk spells it. */
export const realPathOf = (path: string): string => (existsSync(path) ? realpathSync.native(path) : path)

/** One file has many names; its place on the disk is one. */
function identityOf(path: string): string | undefined {
  const stat = statSync(path, { bigint: true, throwIfNoEntry: false })
  return stat && `${stat.dev}:${stat.ino}`
}

/**
 * The files this process has open. SQLite's lock keeps other processes out, but on POSIX systems any
 * second handle of our own to the same file drops that lock when closed, so nothing here may read
 * the bytes of a file on this list.
 */
export const isOpenHere = (path: string): boolean => openHere.has(identityOf(path) ?? '')

/** Puts a file on the list; the answer takes it off again. */
export function markOpenHere(path: string): () => void {
  const identity = identityOf(path) ?? ''
  openHere.add(identity)
  return () => {
    openHere.delete(identity)
  }
}
