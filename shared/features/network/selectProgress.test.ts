import { describe, expect, it } from 'vitest'
import { type State, stateFrom } from '../../core/state.ts'
import { characteristicKeys } from '../../packs/characteristicPack.ts'
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
const municipality = (id: string, name: string, membership: object = {}) => ({
  kind: 'municipality',
  id,
  name,
  number: null,
  county: null,
  language: 'nb',
  joinedGatheringId: null,
  leftGatheringId: null,
  ...membership,
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
    expect(mossIn(networkOf(card('a'), card('b'), placed('a', 'g1'), placed('b', 'g1')))?.cells[0]).toBe(
      'done',
    )
    expect(mossIn(networkOf(card('a'), card('b'), placed('a', 'g1')))?.cells[0]).toBe('doing')
  })

  it('is not started with an empty tray, with a full tray, and when the only card was taken back', () => {
    expect(mossIn(networkOf())?.cells[0]).toBe('notStarted')
    expect(mossIn(networkOf(card('a')))?.cells[0]).toBe('notStarted')
    expect(mossIn(networkOf(card('a'), placed('a', 'g1', null)))?.cells[0]).toBe('notStarted')
  })

  it('is each gathering’s own', () => {
    expect(mossIn(networkOf(card('a'), placed('a', 'g1')))?.cells).toEqual(['done', 'notStarted', 'later'])
  })

  it('waits for a later gathering, but shows what was placed there ahead of time', () => {
    expect(mossIn(networkOf(), '2026-03-04')?.cells).toEqual(['notStarted', 'later', 'later'])
    const ahead = networkOf(card('a'), card('b'), placed('a', 'g3'))
    expect(mossIn(ahead, '2026-03-04')?.cells).toEqual(['notStarted', 'later', 'doing'])
  })

  it('counts only the municipality’s own cards', () => {
    const state = networkOf(municipality('al', 'Ål'), card('a'), card('b', 'al'), placed('a', 'g1'))
    expect(selectProgress(state, '2026-03-04').rows.map(({ cells }) => cells[0])).toEqual([
      'done',
      'notStarted',
    ])
  })
})

/** A programme that comes to these exercises, in this order. */
const programme = (gatheringId: string, ...exercises: (string | null)[]) =>
  exercises.map((exercise, index) => ({
    kind: 'programmeItem',
    id: `${gatheringId}-${index}`,
    gatheringId,
    exercise,
    order: `a${index}`,
  }))

describe('the columns', () => {
  const columnsOf = (...items: ReturnType<typeof programme>) =>
    selectProgress(networkOf(...items), '2026-06-09').columns.map(
      ({ gathering, step, isAgain }) => `${gathering.id} ${step}${isAgain ? ' again' : ''}`,
    )

  it('are the exercises of each programme that leave a record, each once, in its order', () => {
    expect(
      columnsOf(
        ...programme('g1', null, 'assessment', null, 'stakeholderMap', 'improvementAreas', 'checkOut'),
        ...programme('g2', 'promises', 'stakeholderMap', 'improvementAreas', 'voting', 'choosing', 'thread'),
        ...programme('g3', 'plan', 'parking', 'plan', 'assessment', 'traces'),
      ),
    ).toEqual([
      'g1 assessment',
      'g1 stakeholderMap',
      'g2 stakeholderMap again',
      'g2 prioritising',
      'g3 plan',
      'g3 anchoring',
      'g3 assessment again',
      'g3 traces',
    ])
  })

  it('are the map where there is no programme, and prioritising where it is about areas alone', () => {
    expect(columnsOf(...programme('g2', 'improvementAreas'))).toEqual([
      'g1 stakeholderMap',
      'g2 prioritising',
      'g3 stakeholderMap again',
    ])
  })
})

describe('the status of the other exercises', () => {
  const statusAt = (exercise: string, ...records: Parameters<typeof networkOf>) =>
    mossIn(networkOf(...programme('g1', exercise), ...records))?.cells[0]
  const rated = (key: string, level: number | null) => ({
    kind: 'assessment',
    id: `moss@g1@${key}`,
    municipalityId: 'moss',
    gatheringId: 'g1',
    characteristicId: key,
    level,
  })
  const round = (method: string, status: string) => ({
    kind: 'round',
    id: 'round',
    municipalityId: 'moss',
    gatheringId: 'g1',
    method,
    status,
  })
  const chosen = (gatheringId: string, happened: string | null = null) => ({
    kind: 'choice',
    id: 'a',
    municipalityId: 'moss',
    improvementAreaId: 'a',
    gatheringId,
    order: 'a0',
    happened,
  })
  const action = (owner: string, day: string | null) => ({
    kind: 'action',
    id: 'do',
    municipalityId: 'moss',
    improvementAreaId: 'a',
    owner,
    day,
    order: 'a0',
  })

  it('of an assessment: done when all characteristics are agreed on, «vet ikke» too', () => {
    expect(statusAt('assessment')).toBe('notStarted')
    expect(statusAt('assessment', rated('strategy', null))).toBe('notStarted')
    expect(statusAt('assessment', rated('strategy', 0))).toBe('doing')
    expect(statusAt('assessment', ...characteristicKeys.map((key) => rated(key, 3)))).toBe('done')
    expect(statusAt('assessment', round('rating', 'revealed'))).toBe('doing')
  })

  it('of prioritising: done when an area is chosen there, under way when areas are placed or voted on', () => {
    expect(statusAt('choosing', area('a'))).toBe('notStarted')
    expect(statusAt('choosing', area('a'), scored('a', 0.4))).toBe('doing')
    expect(statusAt('choosing', round('dots', 'cancelled'))).toBe('notStarted')
    expect(statusAt('choosing', round('dots', 'revealed'))).toBe('doing')
    expect(statusAt('choosing', area('a'), chosen('g2'))).toBe('notStarted')
    expect(statusAt('choosing', area('a'), chosen('g1'))).toBe('done')
  })

  it('is under way for a group that is being asked right now, whatever it has done', () => {
    expect(statusAt('choosing', area('a'), chosen('g1'), round('points', 'open'))).toBe('doing')
    expect(statusAt('choosing', area('a'), chosen('g1'), round('rating', 'open'))).toBe('done')
  })

  it('of a plan: done when each chosen area has an action with somebody and a day', () => {
    expect(statusAt('plan', area('a'), chosen('g1'))).toBe('notStarted')
    expect(statusAt('plan', area('a'), chosen('g1'), action('Næringssjefen', null))).toBe('doing')
    expect(statusAt('plan', area('a'), chosen('g1'), action('Næringssjefen', '2026-09-01'))).toBe('done')
  })

  it('of anchoring: done when each side an area needs has a step', () => {
    const step = (side: string) => ({
      kind: 'anchoring',
      id: side,
      municipalityId: 'moss',
      improvementAreaId: 'a',
      actionId: null,
      side,
      day: null,
      doneDay: null,
      order: 'a0',
    })
    const anchoringOf = (...sides: string[]) =>
      mossIn(networkOf(...programme('g1', 'plan'), area('a'), chosen('g1'), ...sides.map(step)))?.cells[1]
    expect(anchoringOf()).toBe('notStarted')
    expect(anchoringOf('political', 'business')).toBe('doing')
    expect(anchoringOf('political', 'administrative', 'business')).toBe('done')
  })

  it('of the traces: done when it is said what came of each choice, in words too', () => {
    const trace = { kind: 'trace', id: 'moss', municipalityId: 'moss', summary: 'Det virker.', keepDoing: '' }
    expect(statusAt('traces', area('a'), chosen('g1'))).toBe('notStarted')
    expect(statusAt('traces', area('a'), chosen('g1', 'partly'))).toBe('doing')
    expect(statusAt('traces', area('a'), chosen('g1'), trace)).toBe('doing')
    expect(statusAt('traces', area('a'), chosen('g1', 'yes'), trace)).toBe('done')
  })

  it('of a plan taken up again waits for its gathering, though the plan is there', () => {
    const state = networkOf(
      ...programme('g2', 'plan'),
      ...programme('g3', 'plan'),
      area('a'),
      chosen('g1'),
      action('Næringssjefen', '2026-09-01'),
    )
    expect(mossIn(state, '2026-03-04')?.cells).toEqual(['notStarted', 'done', 'later', 'later', 'later'])
    expect(mossIn(state, '2027-01-01')?.cells.slice(0, 2)).toEqual(['notStarted', 'done'])
  })
})

describe('a municipality that comes late or leaves early', () => {
  it('is not with the gatherings it takes no part in, whatever it has done there', () => {
    const late = municipality('gol', 'Gol', { joinedGatheringId: 'g2' })
    const gone = municipality('lier', 'Lier', { leftGatheringId: 'g1' })
    const state = stateFrom([...gatherings, late, gone, card('a', 'gol'), placed('a', 'g1')])
    expect(selectProgress(state, '2026-06-09').rows.map(({ cells }) => cells)).toEqual([
      ['away', 'notStarted', 'later'],
      ['notStarted', 'away', 'away'],
    ])
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
