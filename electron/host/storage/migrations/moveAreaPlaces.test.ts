import { expect, test } from 'vitest'
import { stateFrom } from '../../../../shared/core/state.ts'
import { getAreaPlacement } from '../../../../shared/features/areaPlacement/select.ts'
import { getImprovementArea } from '../../../../shared/features/improvementArea/select.ts'
import { checkNetworkFile } from '../checkNetworkFile.ts'
import { openOrThrow } from '../testing/networkFixture.ts'
import { writeOldFile } from './testing/writeOldFile.ts'

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
  // The file's own event, this step's, and version 3's.
  expect(head).toBe(3)
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

test('a file without areas gets no event of this step, and one without gatherings loses only the places', () => {
  expect(openMigrated(writeOldFile([network, moss])).head).toBe(2)
  const { state } = openMigrated(writeOldFile([network, moss, oldArea('placed', null, 1)]))
  expect(getImprovementArea(state, 'placed')?.title).toBe('Område placed')
})
