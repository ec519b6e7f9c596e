import { join } from 'node:path'
import { expect, test } from 'vitest'
import { changeOf } from '../../../shared/core/change.ts'
import type { SamlingEvent } from '../../../shared/sync/event.ts'
import { demoEvents } from '../../../shared/testing/demoNetwork.ts'
import { createSeededRandom } from '../../../shared/testing/seededRandom.ts'
import { facilitator } from '../../../shared/testing/sitting.ts'
import { checkNetworkFile } from './checkNetworkFile.ts'
import { createNetworkFile } from './createNetworkFile.ts'
import type { NetworkFile } from './networkFile.ts'
import { Sqlite, type SqliteDatabase } from './sqlite.ts'
import { moveEvents } from './testing/moveEvents.ts'
import { openOrThrow } from './testing/networkFixture.ts'
import { createTemporaryFolder } from './testing/temporaryFolder.ts'

function checksOut(file: NetworkFile, closingId: string): void {
  const gatheringId = file.readRecords().find(({ kind }) => kind === 'gathering')?.id ?? ''
  const payload = { closingId, gatheringId, name: 'Samling 1, Speilet' }
  const command = { id: closingId, kind: 'gathering.checkOut', payload, actor: facilitator, time: 1 }
  const closing = { kind: 'closing', id: closingId, gatheringId, name: payload.name, time: 1 }
  const event = { seq: file.headSeq() + 1, command, change: changeOf({ added: [closing] }) }
  expect(file.append(event)).toMatchObject({ ok: true })
}

const move = (file: NetworkFile): void => {
  const moves = moveEvents(file.readRecords(), file.headSeq(), createSeededRandom(1), `m${file.headSeq()}`)
  file.append(moves.next().value as SamlingEvent) // it never ends
}

/** An example that was checked out once, and has gone on since. */
function writeCheckedOut() {
  const path = join(createTemporaryFolder(), 'Viken.samling')
  createNetworkFile(path, [...demoEvents({ seed: 2 })].slice(0, 150))
  const file = openOrThrow(path)
  checksOut(file, 'first')
  const records = [...file.readRecords()]
  move(file)
  file.close()
  return { path, records }
}

const alter = (path: string, work: (db: SqliteDatabase) => void): void => {
  const db = new Sqlite(path)
  work(db)
  db.close()
}

test('a version is what stood there when it was checked out, itself included', () => {
  const { path, records } = writeCheckedOut()
  const file = openOrThrow(path)
  const version = file.readVersion('first')
  expect(version.ok && new Set(version.value)).toEqual(new Set(records))
  expect(records).toContainEqual(expect.objectContaining({ kind: 'closing', id: 'first' }))
  expect(file.readVersion('second')).toEqual({ ok: false, failure: { reason: 'notFound' } })
  file.close()
})

test.each([
  ['gone', 'DELETE FROM versions'],
  ['other bytes', "UPDATE versions SET records = x'1f8b08'"],
  ['of another event', 'UPDATE versions SET seq = seq - 1'],
])('a version that is %s is made again from the log, and the check says so', (_, sql) => {
  const { path, records } = writeCheckedOut()
  alter(path, (db) => db.exec(sql))
  expect(checkNetworkFile(path)).toMatchObject({
    ok: true,
    value: { versions: 1, damagedVersions: [{ kind: 'version', id: 'first' }] },
  })
  const file = openOrThrow(path)
  const version = file.readVersion('first')
  expect(version.ok && new Set(version.value)).toEqual(new Set(records))
  file.close()
})

test('a version that cannot be made again is told as damaged, and the rest opens', () => {
  const { path } = writeCheckedOut()
  const before = openOrThrow(path)
  for (let count = 0; count < 320; count += 1) move(before)
  const records = before.readRecords()
  before.close()
  alter(path, (db) => {
    db.exec('DELETE FROM versions')
    // Far back in the log, where opening does not look.
    db.exec("UPDATE events SET change = replace(change, 'Moss', 'Mors') WHERE seq < 5")
  })
  const file = openOrThrow(path)
  expect(file.readVersion('first')).toEqual({ ok: false, failure: { reason: 'versionDamaged' } })
  expect(new Set(file.readRecords())).toEqual(new Set(records))
  file.close()
})

test('what lies among the versions and belongs to nobody is found', () => {
  const { path } = writeCheckedOut()
  alter(path, (db) => db.exec("INSERT INTO versions VALUES ('stranger', 1, x'00')"))
  expect(checkNetworkFile(path)).toMatchObject({ value: { damagedVersions: [{ id: 'stranger' }] } })
})

test('a copy of an open file keeps its versions', async () => {
  const { path, records } = writeCheckedOut()
  const file = openOrThrow(path)
  const target = join(createTemporaryFolder(), 'Kopi.samling')
  expect((await file.copyTo(target)).ok).toBe(true)
  file.close()
  const copy = openOrThrow(target)
  const version = copy.readVersion('first')
  expect(version.ok && new Set(version.value)).toEqual(new Set(records))
  copy.close()
})
