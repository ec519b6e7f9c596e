import { existsSync } from 'node:fs'

/** Holds changes that are not in the main file yet; without it they are gone. */
const HOLDING = ['-wal', '-journal'] as const

/** Files SQLite keeps beside an open one. */
export const allCompanionsOf = (path: string): readonly string[] =>
  [...HOLDING, '-shm'].map((suffix) => path + suffix)

/** Suffixes of the companions that are there and must follow the file wherever it goes. */
export const heldSuffixesOf = (path: string): readonly string[] =>
  HOLDING.filter((suffix) => existsSync(path + suffix))
