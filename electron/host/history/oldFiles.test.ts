import { expect, test } from 'vitest'
import type { AnyRecord } from '../../../shared/core/change.ts'
import { recordsOf, type State } from '../../../shared/core/state.ts'
import { createReplay } from '../../../shared/features/history/createReplay.ts'
import { model } from '../../../shared/features/model.ts'
import { writeOldFile } from '../storage/migrations/testing/writeOldFile.ts'
import { openOrThrow } from '../storage/testing/networkFixture.ts'
import { readLog } from './readLog.ts'

const where = { municipalityId: 'moss', gatheringId: 'g1' }
/** One of each noun that has been given more to say since version 2. */
const records = [
  { kind: 'network', id: 'network', name: 'Gammelt', language: 'nb' },
  { kind: 'municipality', id: 'moss', name: 'Moss', number: '3103', county: null, language: 'nb' },
  { kind: 'gathering', id: 'g1', title: 'Speilet', order: 'a0', date: '2026-03-04' },
  {
    ...{
      kind: 'improvementArea',
      id: 'door',
      municipalityId: 'moss',
      title: 'Én dør inn',
      note: '',
      vision: '',
    },
    ...{ characteristics: [], stakeholderIds: [], order: 'a0', isSetAside: false, merged: [] },
  },
  { kind: 'choice', id: 'door', ...where, improvementAreaId: 'door', order: 'a0', reason: 'Fordi.' },
  {
    ...{ kind: 'action', id: 'call', municipalityId: 'moss', improvementAreaId: 'door', title: 'Ett nummer' },
    ...{ owner: '', contributors: '', firstStep: '', day: null, status: 'notStarted', sign: '', promise: '' },
    ...{ stakeholderIds: [], order: 'a0' },
  },
  {
    ...{ kind: 'round', id: 'r1', ...where, method: 'dots', matrix: 'reach', question: 'Hva?', voters: '' },
    ...{ areas: [{ id: 'door', title: 'Én dør inn' }], seatCount: 4, hasFacilitator: false, dotCount: 3 },
    ...{ canStack: true, status: 'open', rerunOf: null, order: 'a0', points: [], cast: null, ballots: [] },
  },
]

const sorted = (state: Iterable<AnyRecord>): readonly AnyRecord[] =>
  [...state].sort((one, other) => (`${one.kind} ${one.id}` < `${other.kind} ${other.id}` ? -1 : 1))

const unreadable = (state: State): readonly string[] =>
  [...recordsOf(state)]
    .filter((record) => !model.nouns.get(record.kind)?.schema.safeParse(record).success)
    .map(({ kind }) => kind)

test('every moment of a file from before is of today’s shape, and its end is what the file holds', () => {
  const file = openOrThrow(writeOldFile(records, 2))
  const replay = createReplay()
  replay.add(readLog(file, 0, 1000).events.map(({ change }) => change))
  expect(replay.length()).toBe(file.headSeq())
  expect(replay.length()).toBeGreaterThan(1)
  for (let count = 1; count <= replay.length(); count += 1)
    expect(unreadable(replay.stateAfter(count))).toEqual([])
  expect(sorted(recordsOf(replay.stateAfter(replay.length())))).toEqual(sorted(file.readRecords()))
  file.close()
})
