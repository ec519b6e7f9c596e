import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { SamlingEvent } from '../../../shared/sync/event.ts'
import { createSeededRandom } from '../../../shared/testing/seededRandom.ts'
import { checkNetworkFile } from './checkNetworkFile.ts'
import { EVENT_COLUMNS, type EventRow, FIRST_PREVIOUS_HASH, hashEventRow } from './eventRow.ts'
import { FILE_VERSION } from './migrations/migrations.ts'
import { openNetworkFile } from './openNetworkFile.ts'
import { Sqlite } from './sqlite.ts'
import { moveEvents } from './testing/moveEvents.ts'
import { FIXED_TIME, openOrThrow, writeExample } from './testing/networkFixture.ts'
import { createTemporaryFolder } from './testing/temporaryFolder.ts'

const options = { now: () => FIXED_TIME }

/** Opens what must not open, and says why; whatever happens, the file must be as it was. */
function refusalOf(path: string): unknown {
  const before = readFileSync(path)
  const opened = openNetworkFile(path, options)
  if (opened.ok) opened.value.close()
  expect(readFileSync(path).equals(before)).toBe(true)
  return opened.ok ? 'opened' : opened.failure
}

function tamper(path: string, sql: string): void {
  const db = new Sqlite(path)
  db.exec(sql)
  db.close()
}

/** Writes the log anew with other changes and every link in order, as somebody with a tool and time could. */
function retell(path: string, edit: (change: string) => string): void {
  const db = new Sqlite(path)
  let previousHash = FIRST_PREVIOUS_HASH
  for (const row of db.prepare<[], EventRow>(`SELECT ${EVENT_COLUMNS} FROM events ORDER BY seq`).all()) {
    const told = { ...row, change: edit(row.change), previousHash }
    const hash = hashEventRow(told)
    db.prepare('UPDATE events SET change = ?, previous_hash = ?, hash = ? WHERE seq = ?').run(
      told.change,
      previousHash,
      hash,
      row.seq,
    )
    previousHash = hash
  }
  db.close()
}

/** The file as it lies when the machine stops in the middle of work: main file and -wal. */
function stopInTheMiddle(
  folder: string,
  path: string,
  moveCount: number,
): { stopped: string; events: number } {
  const stopped = join(folder, 'Stoppet.samling')
  const file = openOrThrow(path)
  const moves = moveEvents(file.readRecords(), file.headSeq(), createSeededRandom(2), 'moves')
  for (let count = 0; count < moveCount; count += 1) file.append(moves.next().value as SamlingEvent) // it never ends
  // Reading the bytes of an open file gives up its lock, which is why only a test does it.
  for (const suffix of ['', '-wal']) copyFileSync(path + suffix, stopped + suffix)
  const events = file.headSeq()
  file.close()
  return { stopped, events }
}

test('a file that is not there is not found', () => {
  const missing = join(createTemporaryFolder(), 'Borte.samling')
  expect(openNetworkFile(missing, options)).toEqual({ ok: false, failure: { reason: 'notFound' } })
})

test('a file of another kind is not ours: text, a folder, another program’s database', () => {
  const folder = createTemporaryFolder()
  const text = join(folder, 'Brev.samling')
  writeFileSync(text, 'Kjære kommunedirektør, '.repeat(500))
  expect(refusalOf(text)).toEqual({ reason: 'notSamling' })
  const database = join(folder, 'Annet.samling')
  tamper(database, 'CREATE TABLE events (a); PRAGMA application_id = 7')
  expect(refusalOf(database)).toEqual({ reason: 'notSamling' })
  mkdirSync(join(folder, 'Mappe.samling'))
  expect(openNetworkFile(join(folder, 'Mappe.samling'), options)).toEqual({
    ok: false,
    failure: { reason: 'notSamling' },
  })
})

test('a file from a newer Samling is refused by name', () => {
  const path = writeExample(createTemporaryFolder())
  tamper(path, 'PRAGMA user_version = 7')
  expect(refusalOf(path)).toEqual({ reason: 'newer', version: 7, supported: FILE_VERSION })
})

test.each([
  ['trigger', "CREATE TRIGGER spy AFTER INSERT ON events BEGIN UPDATE records SET data = '{}'; END"],
  ['table', 'CREATE TABLE extra (a)'],
  ['index', 'CREATE INDEX extra ON events (kind)'],
  ['view', 'CREATE VIEW extra AS SELECT randomblob(1000000) AS a FROM records'],
  ['virtual table', 'CREATE VIRTUAL TABLE extra USING fts5(a)'],
])('a file with a %s that is not ours is not opened', (_, sql) => {
  const path = writeExample(createTemporaryFolder())
  tamper(path, sql)
  expect(refusalOf(path)).toEqual({ reason: 'notSamling' })
})

test('a file with a noun’s view swapped for another is not opened', () => {
  const path = writeExample(createTemporaryFolder())
  tamper(path, 'DROP VIEW stakeholder; CREATE VIEW stakeholder AS SELECT randomblob(1000000) AS a')
  expect(refusalOf(path)).toMatchObject({ reason: 'damaged' })
})

test('a missing view is made again', () => {
  const path = writeExample(createTemporaryFolder())
  tamper(path, 'DROP VIEW stakeholder')
  openOrThrow(path).close()
  const db = new Sqlite(path, { readonly: true })
  expect(db.prepare('SELECT count(*) FROM stakeholder').pluck().get()).toBeGreaterThan(10)
  db.close()
})

test.each([
  [
    'a record changed by hand',
    `UPDATE records SET data = replace(data, 'Moss', 'Mars') WHERE kind = 'municipality'`,
  ],
  ['a record removed', `DELETE FROM records WHERE kind = 'municipality' AND data LIKE '%Moss%'`],
  [
    'a record too many',
    `INSERT INTO records VALUES ('gathering', 'x', '{"kind":"gathering","id":"x","title":"x","order":"a0","date":null}')`,
  ],
  [
    'a record of gigantic length',
    `UPDATE records SET data = data || zeroblob(2000000) WHERE kind = 'network'`,
  ],
  ['the newest event removed', 'DELETE FROM events WHERE seq = (SELECT max(seq) FROM events)'],
  [
    'the newest event changed',
    `UPDATE events SET change = change || ' ' WHERE seq = (SELECT max(seq) FROM events)`,
  ],
  ['a gap in the log', 'DELETE FROM events WHERE seq = (SELECT max(seq) - 5 FROM events)'],
  ['a table gone', 'DROP TABLE records'],
])('%s makes the file damaged: it is set aside unchanged, and stays', (_, sql) => {
  const folder = createTemporaryFolder()
  const path = writeExample(folder, 'Viken')
  tamper(path, sql)
  const damagedFolder = join(folder, 'Skadede filer')
  const before = readFileSync(path)
  const opened = openNetworkFile(path, { ...options, damagedFolder })
  const kept = readdirSync(damagedFolder)
  expect(opened).toMatchObject({
    ok: false,
    failure: { reason: 'damaged', setAside: join(damagedFolder, kept[0] ?? '') },
  })
  expect(kept).toHaveLength(1)
  expect(kept[0]).toMatch(/^Viken \(skadet 2026-11-2\d \d{4}\)\.samling$/)
  expect(readFileSync(join(damagedFolder, kept[0] ?? '')).equals(before)).toBe(true)
  expect(readFileSync(path).equals(before)).toBe(true)

  openNetworkFile(path, { ...options, damagedFolder })
  expect(readdirSync(damagedFolder)).toEqual(kept)
})

test('an old event changed by hand is found by the whole check, and by the opening after a stop', () => {
  const folder = createTemporaryFolder()
  const path = writeExample(folder)
  tamper(path, `UPDATE events SET time = time + 1 WHERE seq = 5`)
  expect(checkNetworkFile(path)).toMatchObject({
    ok: false,
    failure: { findings: [{ kind: 'chain', seq: 5 }] },
  })
  const { stopped } = stopInTheMiddle(folder, path, 3)
  expect(openNetworkFile(stopped, options)).toMatchObject({ ok: false, failure: { reason: 'damaged' } })
})

test('a log that tells another story than the records is found by the whole check', () => {
  const path = writeExample(createTemporaryFolder())
  retell(path, (change) => change.replace('"name":"Moss"', '"name":"Mars"'))
  openOrThrow(path).close()
  expect(checkNetworkFile(path)).toMatchObject({
    ok: false,
    failure: { problem: { reason: 'damaged' }, findings: [{ kind: 'replay', noun: 'municipality' }] },
  })
})

test('after a stop in the middle of work everything acknowledged is there', () => {
  const folder = createTemporaryFolder()
  const { stopped, events } = stopInTheMiddle(folder, writeExample(folder), 30)
  const file = openOrThrow(stopped)
  expect(file.found).toBe('recovered')
  expect(file.headSeq()).toBe(events)
  file.close()
  expect(checkNetworkFile(stopped)).toMatchObject({ ok: true, value: { events } })
  expect(readdirSync(folder).filter((name) => name.startsWith('Stoppet'))).toEqual(['Stoppet.samling'])
})

test('looking at a file that was not closed cleanly leaves file and -wal as they were', () => {
  const folder = createTemporaryFolder()
  const { stopped } = stopInTheMiddle(folder, writeExample(folder), 30)
  const bytes = (): readonly Buffer[] => ['', '-wal'].map((suffix) => readFileSync(stopped + suffix))
  const [before, names] = [bytes(), readdirSync(folder)]
  expect(checkNetworkFile(stopped).ok).toBe(true)
  expect(bytes()).toEqual(before)
  expect(readdirSync(folder)).toEqual(names)
})

test('a file whose -wal was lost opens in an older, whole state, and says so', () => {
  const folder = createTemporaryFolder()
  const { stopped, events } = stopInTheMiddle(folder, writeExample(folder), 30)
  rmSync(`${stopped}-wal`)
  const file = openOrThrow(stopped)
  expect(file.found).toBe('journalMissing')
  expect(file.headSeq()).toBeLessThanOrEqual(events)
  file.close()
  expect(checkNetworkFile(stopped).ok).toBe(true)
})

test('a -wal that belongs to another file is found, and nothing is written', () => {
  const folder = createTemporaryFolder()
  const { stopped } = stopInTheMiddle(folder, writeExample(folder), 30)
  const closed = writeExample(folder, 'Lukket')
  renameSync(`${stopped}-wal`, `${closed}-wal`)
  expect(refusalOf(closed)).toMatchObject({ reason: 'damaged' })
  expect(checkNetworkFile(closed).ok).toBe(false)
})

test('a file open in this process is busy, also under another name', () => {
  const folder = createTemporaryFolder()
  const path = writeExample(folder)
  const file = openOrThrow(path)
  expect(openNetworkFile(path, options)).toEqual({ ok: false, failure: { reason: 'busy' } })
  expect(openNetworkFile(join(folder, '.', 'x', '..', 'Læring for næring, Viken.samling'), options)).toEqual({
    ok: false,
    failure: { reason: 'busy' },
  })
  expect(checkNetworkFile(path)).toMatchObject({ ok: false, failure: { problem: { reason: 'busy' } } })
  file.close()
  openOrThrow(path).close()
})
