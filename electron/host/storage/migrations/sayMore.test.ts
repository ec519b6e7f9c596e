import { expect, test } from 'vitest'
import { stateFrom } from '../../../../shared/core/state.ts'
import { gatheringNoun } from '../../../../shared/features/gathering/record.ts'
import { municipalityNoun } from '../../../../shared/features/municipality/record.ts'
import { networkNoun } from '../../../../shared/features/network/record.ts'
import { getRound } from '../../../../shared/features/round/select.ts'
import { checkNetworkFile } from '../checkNetworkFile.ts'
import { openOrThrow } from '../testing/networkFixture.ts'
import { writeOldFile } from './testing/writeOldFile.ts'

const network = { kind: 'network', id: 'network', name: 'Gammelt', language: 'nn' }
const moss = { kind: 'municipality', id: 'moss', name: 'Moss', number: '3103', county: null, language: 'nb' }
const gathering = { kind: 'gathering', id: 'g1', title: 'Speilet', order: 'a0', date: '2026-03-04' }
const where = { municipalityId: 'moss', gatheringId: 'g1' }
const area = {
  ...{
    kind: 'improvementArea',
    id: 'door',
    municipalityId: 'moss',
    title: 'Én dør inn',
    note: '',
    vision: '',
  },
  ...{ characteristics: [], stakeholderIds: [], order: 'a0', isSetAside: false, merged: [] },
}
const choice = {
  kind: 'choice',
  id: 'door',
  ...where,
  improvementAreaId: 'door',
  order: 'a0',
  reason: 'Fordi.',
}
const round = {
  ...{ kind: 'round', id: 'r1', ...where, method: 'dots', matrix: 'reach', question: 'Hva?', voters: '' },
  ...{ areas: [{ id: 'door', title: 'Én dør inn' }], seatCount: 4, hasFacilitator: false, dotCount: 3 },
  ...{ canStack: true, status: 'revealed', rerunOf: null, order: 'a0', points: [] },
  cast: { keyboard: 1, paper: 0, hands: 0, device: 0 },
  ballots: [{ way: 'keyboard', voters: 1, marks: [[0, 3]], places: [] }],
}

test('what a file of version 2 says is kept, and what can be said now is unsaid', () => {
  const path = writeOldFile([network, moss, gathering, area, choice, round], 2)
  const file = openOrThrow(path)
  const state = stateFrom(file.readRecords())
  expect(file.headSeq()).toBe(2)
  file.close()
  expect(networkNoun.get(state, 'network')).toEqual({ ...network, reportTitle: '' })
  const alone = { isSharing: false, joinedGatheringId: null, leftGatheringId: null }
  expect(municipalityNoun.get(state, 'moss')).toEqual({ ...moss, ...alone })
  expect(gatheringNoun.get(state, 'g1')).toMatchObject({ ...gathering, place: '', startsAt: null })
  expect(getRound(state, 'r1')).toEqual({ ...round, characteristics: [], levels: [] })
  expect(checkNetworkFile(path)).toMatchObject({ ok: true })
})

test('an empty file gets no event', () => {
  const file = openOrThrow(writeOldFile([], 2))
  expect(file.headSeq()).toBe(1)
  file.close()
})
