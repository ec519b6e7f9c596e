import { join } from 'node:path'
import type { AnyRecord } from '../../../../../shared/core/change.ts'
import type { SamlingEvent } from '../../../../../shared/sync/event.ts'
import { facilitator } from '../../../../../shared/testing/sitting.ts'
import { toEventRow } from '../../eventRow.ts'
import { APPLICATION_ID } from '../../fileHeader.ts'
import { emptyDigest, toggleRecord } from '../../recordDigest.ts'
import { Sqlite } from '../../sqlite.ts'
import { createTemporaryFolder } from '../../testing/temporaryFolder.ts'
import { migrations } from '../migrations.ts'

/** A file of an older version, its one event at noon of 9 June 2026, made of nothing but SQL. */
export function writeOldFile(records: readonly AnyRecord[], version = 1): string {
  const path = join(createTemporaryFolder(), 'Gammelt.samling')
  const db = new Sqlite(path)
  db.pragma(`application_id = ${APPLICATION_ID}`)
  for (const step of migrations) if (step.version <= version) step.apply(db)
  db.pragma(`user_version = ${version}`)
  const digest = emptyDigest()
  for (const record of records) {
    const data = JSON.stringify(record)
    toggleRecord(digest, record.kind, record.id, data)
    db.prepare('INSERT INTO records VALUES (?, ?, ?)').run(record.kind, record.id, data)
  }
  const event: SamlingEvent = {
    seq: 1,
    command: {
      id: 'c1',
      kind: 'network.create',
      payload: {},
      actor: facilitator,
      time: Date.UTC(2026, 5, 9, 12),
    },
    change: { added: [...records], updated: [], removed: [] },
  }
  const row = toEventRow(event, Buffer.alloc(32), digest)
  db.prepare('INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)').run(
    ...[row.seq, row.commandId, row.time, row.actor, row.kind, row.payload, row.change],
    ...[row.recordsDigest, row.previousHash, row.hash],
  )
  db.close()
  return path
}
