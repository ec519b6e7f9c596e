import { existsSync, rmSync } from 'node:fs'
import { Sqlite } from './sqlite.ts'

/** Whether another process has the file open. Leaves the file and its companions as they were. */
export function isBusyElsewhere(path: string): boolean {
  const hadIndex = existsSync(`${path}-shm`)
  let isBusy = false
  try {
    const db = new Sqlite(path, { readonly: true, fileMustExist: true, timeout: 0 })
    try {
      db.pragma('schema_version')
    } finally {
      db.close()
    }
  } catch (error) {
    // Whatever else is wrong with the file is for others to find.
    if (!(error instanceof Sqlite.SqliteError)) throw error
    isBusy = error.code.startsWith('SQLITE_BUSY')
  }
  // Looking at a file nobody has open may leave an empty WAL index; the holder of one keeps its own in memory.
  if (!isBusy && !hadIndex) rmSync(`${path}-shm`, { force: true })
  return isBusy
}
