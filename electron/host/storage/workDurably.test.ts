import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Sqlite } from './sqlite.ts'
import { createTemporaryFolder } from './testing/temporaryFolder.ts'
import { workDurably } from './workDurably.ts'

test('every commit is flushed, also after the first write and when a file in use is opened again', () => {
  const path = join(createTemporaryFolder(), 'Fil.samling')
  for (const table of ['one', 'two']) {
    const db = new Sqlite(path)
    workDurably(db)
    db.exec(`CREATE TABLE ${table} (a); INSERT INTO ${table} VALUES (1)`)
    expect(db.pragma('synchronous', { simple: true })).toBe(2)
    expect(db.pragma('journal_mode', { simple: true })).toBe('wal')
    db.close()
  }
})

test('a place where SQLite cannot keep a WAL is refused, not made do with', () => {
  const db = new Sqlite(':memory:')
  expect(() => workDurably(db)).toThrow('Not durable')
  db.close()
})
