import { describe, expect, it } from 'vitest'
import { type State, stateFrom } from '../../core/state.ts'
import { type AreaPlacement, areaPlacementId } from '../areaPlacement/record.ts'
import type { ImprovementArea } from '../improvementArea/record.ts'
import { type Placement, placementId } from '../placement/record.ts'
import { blankCard } from '../stakeholder/cardFields.ts'
import type { Stakeholder } from '../stakeholder/record.ts'
import { selectProgress } from './selectProgress.ts'

const gatherings = [
  { kind: 'gathering', id: 'g1', title: 'Speilet', order: 'a0', date: '2026-03-04' },
  { kind: 'gathering', id: 'g2', title: 'Valget', order: 'a1', date: '2026-06-09' },
  { kind: 'gathering', id: 'g3', title: 'Planen', order: 'a2', date: null },
]
const municipality = (id: string, name: string) => ({
  kind: 'municipality',
  id,
  name,
  number: null,
  county: null,
  language: 'nb',
})
const card = (id: string, municipalityId = 'moss'): Stakeholder => ({
  kind: 'stakeholder',
  id,
  municipalityId,
  name: id,
  category: null,
  note: '',
  order: 'a0',
  ...blankCard,
})
const placed = (stakeholderId: string, gatheringId: string, value: number | null = 0.5): Placement => ({
  kind: 'placement',
  id: placementId(stakeholderId, gatheringId),
  stakeholderId,
  gatheringId,
  influence: value,
  interest: value,
  isUnsure: false,
  ringX: null,
  ringY: null,
  reason: '',
})
const area = (id: string): ImprovementArea => ({
  kind: 'improvementArea',
  id,
  municipalityId: 'moss',
  title: id,
  vision: '',
  note: '',
  characteristics: [],
  stakeholderIds: [],
  order: 'a0',
  isSetAside: false,
  merged: [],
})
const scored = (improvementAreaId: string, value: number): AreaPlacement => ({
  kind: 'areaPlacement',
  id: areaPlacementId(improvementAreaId, 'g1'),
  improvementAreaId,
  gatheringId: 'g1',
  importance: value,
  influenceability: value,
  effect: null,
  effort: null,
  reason: '',
})
const networkOf = (
  ...records: Parameters<typeof stateFrom>[0] extends Iterable<infer One> ? One[] : never
): State => stateFrom([...gatherings, municipality('moss', 'Moss'), ...records])
const mossIn = (state: State, today = '2026-06-09') => selectProgress(state, today).rows[0]

describe('the status of a stakeholder map', () => {
  it('is done when every card has a place, and only then', () => {
    expect(mossIn(networkOf(card('a'), card('b'), placed('a', 'g1'), placed('b', 'g1')))?.maps[0]).toBe(
      'done',
    )
    expect(mossIn(networkOf(card('a'), card('b'), placed('a', 'g1')))?.maps[0]).toBe('doing')
  })

  it('is not started with an empty tray, with a full tray, and when the only card was taken back', () => {
    expect(mossIn(networkOf())?.maps[0]).toBe('notStarted')
    expect(mossIn(networkOf(card('a')))?.maps[0]).toBe('notStarted')
    expect(mossIn(networkOf(card('a'), placed('a', 'g1', null)))?.maps[0]).toBe('notStarted')
  })

  it('is each gathering’s own', () => {
    expect(mossIn(networkOf(card('a'), placed('a', 'g1')))?.maps).toEqual(['done', 'notStarted', 'later'])
  })

  it('waits for a later gathering, but shows what was placed there ahead of time', () => {
    expect(mossIn(networkOf(), '2026-03-04')?.maps).toEqual(['notStarted', 'later', 'later'])
    const ahead = networkOf(card('a'), card('b'), placed('a', 'g3'))
    expect(mossIn(ahead, '2026-03-04')?.maps).toEqual(['notStarted', 'later', 'doing'])
  })

  it('counts only the municipality’s own cards', () => {
    const state = networkOf(municipality('al', 'Ål'), card('a'), card('b', 'al'), placed('a', 'g1'))
    expect(selectProgress(state, '2026-03-04').rows.map(({ maps }) => maps[0])).toEqual([
      'done',
      'notStarted',
    ])
  })
})

describe('the status of the improvement areas', () => {
  it('is done when all are on the matrix, in progress when some are', () => {
    expect(mossIn(networkOf())?.areas).toBe('notStarted')
    expect(mossIn(networkOf(area('a')))?.areas).toBe('notStarted')
    expect(mossIn(networkOf(area('a'), scored('a', 0.2), area('b')))?.areas).toBe('doing')
    expect(mossIn(networkOf(area('a'), scored('a', 0), area('b'), scored('b', 1)))?.areas).toBe('done')
  })
})

describe('the overview', () => {
  it('is at the last gathering whose day has come', () => {
    expect(selectProgress(networkOf(), '2026-01-01').currentIndex).toBe(0)
    expect(selectProgress(networkOf(), '2026-12-31').currentIndex).toBe(1)
    expect(selectProgress(stateFrom([]), '2026-12-31').currentIndex).toBe(-1)
  })

  it('is alphabetical whatever is done, with å last', () => {
    const state = stateFrom([
      municipality('al', 'Ål'),
      municipality('moss', 'Moss'),
      municipality('gol', 'Gol'),
      card('a', 'al'),
    ])
    expect(selectProgress(state, '2026-01-01').rows.map((row) => row.municipality.name)).toEqual([
      'Gol',
      'Moss',
      'Ål',
    ])
  })
})
