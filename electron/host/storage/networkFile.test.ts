import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { SamlingEvent } from '../../../shared/sync/event.ts'
import { demoEvents } from '../../../shared/testing/demoNetwork.ts'
import { createMemoryStore } from '../../../shared/testing/memoryStore.ts'
import { createSeededRandom } from '../../../shared/testing/seededRandom.ts'
import { checkNetworkFile } from './checkNetworkFile.ts'
import { createNetworkFile } from './createNetworkFile.ts'
import { Sqlite } from './sqlite.ts'
import { describeDocumentStore } from './testing/documentStoreContract.ts'
import { moveEvents } from './testing/moveEvents.ts'
import { openOrThrow, writeExample } from './testing/networkFixture.ts'
import { createTemporaryFolder } from './testing/temporaryFolder.ts'

describeDocumentStore('a store in memory', createMemoryStore)
describeDocumentStore('a network file', () => {
  const path = join(createTemporaryFolder(), 'Tom.samling')
  expect(createNetworkFile(path)).toEqual({ ok: true, value: undefined })
  return openOrThrow(path)
})

test('closing leaves one clean file, and a copy of it is a full hand-over', () => {
  const folder = createTemporaryFolder()
  const path = writeExample(folder, 'Viken')
  const file = openOrThrow(path)
  const moves = moveEvents(file.readRecords(), file.headSeq(), createSeededRandom(1), 'moves')
  for (let count = 0; count < 25; count += 1) file.append(moves.next().value as SamlingEvent) // it never ends
  expect(readdirSync(folder)).toContain('Viken.samling-wal')
  const [records, events] = [file.readRecords(), file.readEvents(0, 1000)]
  file.close()
  expect(readdirSync(folder)).toEqual(['Viken.samling'])

  copyFileSync(path, join(folder, 'Minnepinne.samling'))
  const copy = openOrThrow(join(folder, 'Minnepinne.samling'))
  expect(copy.found).toBe('clean')
  expect(copy.readRecords()).toEqual(records)
  expect(copy.readEvents(0, 1000)).toEqual(events)
  copy.close()
})

test('opening and closing without a change leaves every row as it was', () => {
  const path = writeExample(createTemporaryFolder())
  const file = openOrThrow(path)
  const moves = moveEvents(file.readRecords(), file.headSeq(), createSeededRandom(1), 'moves')
  file.append(moves.next().value as SamlingEvent) // it never ends
  file.close()
  const rows = (): unknown => {
    const db = new Sqlite(path, { readonly: true })
    try {
      return [db.prepare('SELECT * FROM events').all(), db.prepare('SELECT * FROM records').all()]
    } finally {
      db.close()
    }
  }
  const before = rows()
  openOrThrow(path).close()
  expect(rows()).toEqual(before)
})

test('closing twice is harmless', () => {
  const file = openOrThrow(writeExample(createTemporaryFolder()))
  file.close()
  expect(() => file.close()).not.toThrow()
})

test('the summary says what the home screen shows', () => {
  const file = openOrThrow(writeExample(createTemporaryFolder()))
  const summary = file.summary()
  file.close()
  expect(summary).toMatchObject({ name: 'Læring for næring, Viken', municipalityCount: 9 })
  expect(summary.gatherings.map(({ title }) => title)).toEqual(['Speilet', 'Valget', 'Planen', 'Sporene'])
  expect(summary.changedAt).toBe([...demoEvents({ seed: 1 })].at(-1)?.command.time)
})

test('anyone with a SQL tool can read the nouns as tables', () => {
  const path = writeExample(createTemporaryFolder())
  const db = new Sqlite(path, { readonly: true })
  const names = db.prepare('SELECT name FROM municipality ORDER BY name').pluck().all()
  const placed = db.prepare('SELECT count(*) FROM placement WHERE influence > 0.5').pluck().get()
  db.close()
  expect(names).toContain('Moss')
  expect(names).toHaveLength(9)
  expect(placed).toBeGreaterThan(10)
})

test('a record that opening would call damaged is refused, and the file goes on', () => {
  const path = writeExample(createTemporaryFolder())
  const file = openOrThrow(path)
  const moves = moveEvents(file.readRecords(), file.headSeq(), createSeededRandom(1), 'moves')
  const move = moves.next().value as SamlingEvent // it never ends
  const unfit = [
    { kind: 'stakeholder', id: 'half' },
    { kind: 'unheardOf', id: 'x' },
    { kind: 'gathering', id: '\ud800', title: 'x', order: 'a0', date: null },
    { kind: 'gathering', id: 'long', title: 'x'.repeat(1_100_000), order: 'a0', date: null },
  ]
  for (const record of unfit) {
    const refused = file.append({ ...move, change: { added: [record], updated: [], removed: [] } })
    expect(refused).toMatchObject({ ok: false, failure: { reason: 'malformed' } })
  }
  expect(file.headSeq()).toBe(move.seq - 1)
  expect(file.append(move).ok).toBe(true)
  file.close()
  expect(checkNetworkFile(path)).toMatchObject({ ok: true, value: { events: move.seq } })
})

test('every name and character comes back as it was written', () => {
  const path = writeExample(createTemporaryFolder())
  const file = openOrThrow(path)
  const [first] = file.readEvents(0, 1)
  const title = `Æøå «sitat» 'a"b' \u0000 \u2028 🎈 ${'x'.repeat(10_000)}`
  const unsaid = { startsAt: null, place: '', purpose: '', checkIn: '', checkOut: '' }
  const record = { kind: 'gathering', id: "g'1", title, order: 'a9', date: null, ...unsaid }
  const change = { added: [record], updated: [], removed: [] }
  const command = { ...(first as SamlingEvent).command, id: 'text', payload: { title } } // the example has a first event
  expect(file.append({ seq: file.headSeq() + 1, command, change }).ok).toBe(true)
  file.close()
  const again = openOrThrow(path)
  expect(again.readRecords()).toContainEqual(record)
  expect(again.readEvents(again.headSeq() - 1, 1)[0]?.command.payload).toEqual({ title })
  again.close()
})

test('a new file never replaces one that has the name', () => {
  const folder = createTemporaryFolder()
  const path = join(folder, 'Opptatt.samling')
  writeFileSync(path, 'noe annet')
  expect(createNetworkFile(path)).toEqual({ ok: false, failure: { reason: 'nameTaken' } })
  expect(readFileSync(path, 'utf8')).toBe('noe annet')
  expect(existsSync(`${path}.part`)).toBe(false)
})
