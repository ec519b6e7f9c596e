import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { model } from '../../../shared/features/model.ts'
import { checkNetworkFile } from './checkNetworkFile.ts'
import { keepBeforeMigration } from './keepBeforeMigration.ts'
import { migrateFile, readFileVersion } from './migrateFile.ts'
import type { Migration } from './migrations/migration.ts'
import { FILE_VERSION, migrations } from './migrations/migrations.ts'
import { Sqlite } from './sqlite.ts'
import { openOrThrow, writeExample } from './testing/networkFixture.ts'
import { createTemporaryFolder } from './testing/temporaryFolder.ts'

/** Version of the file format → what its nouns look like, as a hash of their schemas. */
const NOUNS_OF_VERSION: Readonly<Record<number, string>> = {
  1: '98ea64c8156c56bd',
  2: '064447a71fed7d76',
  3: '20789cf7d78b09f2',
}

test('steps are numbered 1, 2, 3 … without a gap', () => {
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1))
})

test('a noun of another shape is another file format: add a migration and its hash here', () => {
  const shapes = [...model.nouns.values()].map(({ kind, schema }) =>
    JSON.stringify([kind, z.toJSONSchema(schema)]),
  )
  expect(createHash('sha256').update(shapes.toSorted().join('\n')).digest('hex').slice(0, 16)).toBe(
    NOUNS_OF_VERSION[FILE_VERSION],
  )
})

const withNotes: Migration = {
  version: FILE_VERSION + 1,
  apply: (db) => {
    db.exec('CREATE TABLE notes (text TEXT NOT NULL) STRICT')
  },
}
const broken: Migration = {
  version: FILE_VERSION + 2,
  apply: (db) => {
    db.exec('CREATE TABLE half (a); CREATE TABLE half (a)')
  },
}

test('a step that fails leaves the file at the step before, whole', () => {
  const path = writeExample(createTemporaryFolder())
  const db = new Sqlite(path)
  expect(() => migrateFile(db, [...migrations, withNotes, broken])).toThrow(/half/)
  expect(readFileVersion(db)).toBe(withNotes.version)
  expect(db.prepare("SELECT name FROM sqlite_schema WHERE name IN ('notes', 'half')").pluck().all()).toEqual([
    'notes',
  ])
  migrateFile(db, [...migrations, withNotes])
  expect(readFileVersion(db)).toBe(withNotes.version)
  db.close()
})

test('the copy kept before a migration is a whole file, also of one that is in use', () => {
  const folder = createTemporaryFolder()
  const path = writeExample(folder, 'Viken')
  const db = new Sqlite(path)
  db.pragma('journal_mode = WAL')
  db.exec('UPDATE events SET time = time WHERE seq = 1')
  keepBeforeMigration(db, 1, join(folder, 'kopier'), 'Viken.samling')
  db.close()
  expect(readdirSync(join(folder, 'kopier'))).toEqual(['Viken (v1).samling'])
  const kept = join(folder, 'kopier', 'Viken (v1).samling')
  expect(checkNetworkFile(kept).ok).toBe(true)
  const copy = openOrThrow(kept)
  expect(copy.found).toBe('clean')
  copy.close()
})

test('a copy kept before a migration takes nobody’s place', () => {
  const folder = createTemporaryFolder()
  const path = writeExample(folder, 'Viken')
  const other = writeExample(folder, 'Viken (v1)')
  const before = readFileSync(other)
  const db = new Sqlite(path)
  keepBeforeMigration(db, 1, folder, 'Viken.samling')
  db.close()
  expect(readFileSync(other).equals(before)).toBe(true)
  expect(readdirSync(folder)).toContain('Viken (v1) 2.samling')
})
