import { rmSync } from 'node:fs'
import { fail, type Result, succeed } from '../../../shared/core/result.ts'
import { model } from '../../../shared/features/model.ts'
import type { SamlingEvent } from '../../../shared/sync/event.ts'
import type { LibraryProblem } from '../../../shared/sync/requests.ts'
import { allCompanionsOf } from './companionFiles.ts'
import { createEventWriter } from './eventWriter.ts'
import { APPLICATION_ID } from './fileHeader.ts'
import { migrateFile } from './migrateFile.ts'
import { refreshNounViews } from './nounViews.ts'
import { readHead } from './readHead.ts'
import { Sqlite, type SqliteDatabase } from './sqlite.ts'
import { attempt } from './storageProblem.ts'
import { placeWhole } from './writeWhole.ts'

/**
 * Makes a new file holding `events`, complete before it gets its name. It is closed; open it with
 * `openNetworkFile`. A name in use is left alone (`nameTaken`).
 */
export function createNetworkFile(
  path: string,
  events: readonly SamlingEvent[] = [],
): Result<void, LibraryProblem> {
  const part = `${path}.part`
  return attempt(() => {
    removePart(part)
    try {
      const written = writeNewFile(part, events)
      if (!written.ok) return written
      return placeWhole(part, path) ? succeed(undefined) : fail({ reason: 'nameTaken' })
    } finally {
      removePart(part)
    }
  })
}

const removePart = (part: string): void => {
  for (const path of [part, ...allCompanionsOf(part)]) rmSync(path, { force: true })
}

function writeNewFile(part: string, events: readonly SamlingEvent[]): Result<void, LibraryProblem> {
  const db = new Sqlite(part)
  try {
    db.pragma(`application_id = ${APPLICATION_ID}`)
    migrateFile(db)
    refreshNounViews(db, model)
    return appendAll(db, events)
  } finally {
    db.close()
  }
}

/** One transaction for all: nobody waits for these one by one, and the file has no name yet. */
function appendAll(db: SqliteDatabase, events: readonly SamlingEvent[]): Result<void, LibraryProblem> {
  const writer = createEventWriter(db, model, readHead(db))
  db.exec('BEGIN')
  for (const event of events) {
    const appended = writer.append(event)
    if (!appended.ok) return fail({ reason: appended.failure.reason === 'storageFull' ? 'full' : 'failed' })
  }
  db.exec('COMMIT')
  return succeed(undefined)
}
