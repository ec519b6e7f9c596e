import { expect, test } from 'vitest'
import { model } from '../../../shared/features/model.ts'
import { demoEvents } from '../../../shared/testing/demoNetwork.ts'
import { createEventWriter } from './eventWriter.ts'
import { migrateFile } from './migrateFile.ts'
import { readHead } from './readHead.ts'
import { Sqlite } from './sqlite.ts'
import { verifyAllLinks, verifyReplay } from './verifyLog.ts'
import { readVerifiedRecords, verifyRecordDigest } from './verifyRecords.ts'

const startWriter = () => {
  const db = new Sqlite(':memory:')
  migrateFile(db)
  return { db, writer: createEventWriter(db, model, readHead(db)) }
}

test('a full file refuses the change, stays whole, and takes it when there is room again', () => {
  const { db, writer } = startWriter()
  const story = [...demoEvents({ seed: 1 })]
  const pages = Number(db.pragma('page_count', { simple: true }))
  let written = 0
  for (let room = 4; written < story.length; room += 7) {
    db.pragma(`max_page_count = ${pages + room}`)
    for (const event of story.slice(written)) {
      const answer = writer.append(event)
      if (!answer.ok) {
        expect(answer).toEqual({ ok: false, failure: { reason: 'storageFull' } })
        break
      }
      written += 1
    }
    expect(writer.head().seq).toBe(written)
    expect(verifyRecordDigest(db, writer.head().recordsDigest)).toEqual([])
  }
  expect(written).toBe(story.length)
  const records = readVerifiedRecords(db, model)
  expect(verifyAllLinks(db)).toEqual([])
  expect(records.ok && verifyReplay(db, records.value)).toEqual([])
  db.close()
})

test('a file that can only be read refuses the change as read-only', () => {
  const { db, writer } = startWriter()
  const [first] = demoEvents({ seed: 1 })
  if (!first) throw new Error('The example is empty')
  db.pragma('query_only = ON')
  expect(writer.append(first)).toEqual({ ok: false, failure: { reason: 'storageReadOnly' } })
  db.pragma('query_only = OFF')
  expect(writer.append(first).ok).toBe(true)
  db.close()
})

test('the same command twice is a mistake of the caller, not a second event', () => {
  const { db, writer } = startWriter()
  const [first] = demoEvents({ seed: 1 })
  if (!first) throw new Error('The example is empty')
  writer.append(first)
  expect(() => writer.append({ ...first, seq: 2 })).toThrow(/UNIQUE/)
  expect(writer.head().seq).toBe(1)
  expect(verifyRecordDigest(db, writer.head().recordsDigest)).toEqual([])
  db.close()
})

test('what was prepared is written as if it had not been, and thrown away when another came between', () => {
  const [plain, ahead] = [startWriter(), startWriter()]
  const story = [...demoEvents({ seed: 1 })]
  for (const [index, event] of story.entries()) {
    plain.writer.append(event)
    // Now whole, now half done, now of another event than the one that is written.
    const meant = index % 3 === 2 ? story[index + 1] : event
    const preparing = ahead.writer.prepare(meant?.change ?? event.change)[Symbol.iterator]()
    if (index % 3 === 1) preparing.next()
    else while (!preparing.next().done);
    ahead.writer.append(event)
  }
  expect(ahead.writer.head()).toEqual(plain.writer.head())
  const records = readVerifiedRecords(ahead.db, model)
  expect(verifyAllLinks(ahead.db)).toEqual([])
  expect(records.ok && verifyReplay(ahead.db, records.value)).toEqual([])
  for (const { db } of [plain, ahead]) db.close()
})

test('a record that opening would refuse is refused, prepared or not', () => {
  const { db, writer } = startWriter()
  const [first] = demoEvents({ seed: 1 })
  if (!first) throw new Error('The example is empty')
  const event = { ...first, change: { ...first.change, added: [{ kind: 'stakeholder', id: 'half' }] } }
  expect([...writer.prepare(event.change)]).toEqual([])
  expect(writer.append(event)).toMatchObject({ ok: false, failure: { reason: 'malformed' } })
  expect(writer.append(first).ok).toBe(true)
  db.close()
})
