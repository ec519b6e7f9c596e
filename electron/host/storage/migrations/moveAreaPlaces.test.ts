import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { AnyRecord } from '../../../../shared/core/change.ts'
import { stateFrom } from '../../../../shared/core/state.ts'
import { getAreaPlacement } from '../../../../shared/features/areaPlacement/select.ts'
import { getImprovementArea } from '../../../../shared/features/improvementArea/select.ts'
import type { SamlingEvent } from '../../../../shared/sync/event.ts'
import { facilitator } from '../../../../shared/testing/sitting.ts'
import { checkNetworkFile } from '../checkNetworkFile.ts'
import { toEventRow } from '../eventRow.ts'
import { APPLICATION_ID } from '../fileHeader.ts'
import { emptyDigest, toggleRecord } from '../recordDigest.ts'
import { Sqlite } from '../sqlite.ts'
import { openOrThrow } from '../testing/networkFixture.ts'
import { createTemporaryFolder } from '../testing/temporaryFolder.ts'
import { createTables } from './0001createTables.ts'

const network = { kind: 'network', id: 'network', name: 'Gammelt', language: 'nb' }
const moss = { kind: 'municipality', id: 'moss', name: 'Moss', number: null, county: null, language: 'nb' }
const gathering = (id: string, order: string, date: string | null) => ({
  kind: 'gathering',
  id,
  title: id,
  order,
  date,
})
/** An area as version 1 kept it. */
const oldArea = (id: string, characteristic: string | null, importance: number | null) => ({
  kind: 'improvementArea',
  id,
  municipalityId: 'moss',
  title: `Område ${id}`,
  note: 'Et notat',
  characteristic,
  order: 'a0',
  importance,
  influenceability: importance === null ? null : 0.25,
})

/** A file of version 1, its one event at noon of 9 June 2026, made of nothing but SQL. */
function writeOldFile(records: readonly AnyRecord[]): string {
  const path = join(createTemporaryFolder(), 'Gammelt.samling')
  const db = new Sqlite(path)
  db.pragma(`application_id = ${APPLICATION_ID}`)
  createTables.apply(db)
  db.pragma('user_version = 1')
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

function openMigrated(path: string) {
  const file = openOrThrow(path)
  const state = stateFrom(file.readRecords())
  const head = file.headSeq()
  file.close()
  return { state, head }
}

test('an older file keeps its areas and their places, at the gathering that had last begun', () => {
  const path = writeOldFile([
    network,
    moss,
    gathering('g1', 'a0', '2026-03-01'),
    gathering('g2', 'a1', '2026-06-09'),
    gathering('g3', 'a2', '2026-11-01'),
    oldArea('placed', 'dialogue', 0.75),
    oldArea('waiting', null, null),
  ])
  const { state, head } = openMigrated(path)
  expect(head).toBe(2)
  expect(getImprovementArea(state, 'placed')).toMatchObject({
    title: 'Område placed',
    note: 'Et notat',
    vision: '',
    characteristics: ['dialogue'],
    isSetAside: false,
  })
  expect(getAreaPlacement(state, 'placed', 'g2')).toMatchObject({ importance: 0.75, influenceability: 0.25 })
  expect(getAreaPlacement(state, 'placed', 'g1')).toBe(undefined)
  expect(getImprovementArea(state, 'waiting')?.characteristics).toEqual([])
  expect(getAreaPlacement(state, 'waiting', 'g2')).toBe(undefined)
})

test('the file is whole afterwards: links, digests, and replay of the whole log', () => {
  const path = writeOldFile([network, moss, gathering('g1', 'a0', null), oldArea('placed', null, 1)])
  openMigrated(path)
  expect(checkNetworkFile(path)).toMatchObject({ ok: true })
})

test('a file without areas gets no event, and one without gatherings loses only the places', () => {
  expect(openMigrated(writeOldFile([network, moss])).head).toBe(1)
  const { state } = openMigrated(writeOldFile([network, moss, oldArea('placed', null, 1)]))
  expect(getImprovementArea(state, 'placed')?.title).toBe('Område placed')
})
