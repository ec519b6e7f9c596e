import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tableOf } from '../../core/state.ts'
import { characteristicKeys } from '../../packs/characteristicPack.ts'
import { anchors, chooses, describesArea, planSitting, plans } from '../../testing/planSitting.ts'
import type { Sitting } from '../../testing/sitting.ts'
import {
  isEarlierGathering,
  selectActionsAlone,
  selectLooseCharacteristics,
  selectThreads,
  type Thread,
} from './thread.ts'

const view = { today: '2026-06-10', gatheringId: 'samling2', isLifted: () => false }
const threads = (sitting: Sitting, seen = view) => selectThreads(sitting.state, 'moss', seen)
const spoken = ({ gaps }: Thread): readonly string[] =>
  gaps.map((gap) =>
    [
      gap.key,
      ...('side' in gap ? [gap.side] : []),
      ...('characteristicId' in gap ? [gap.characteristicId] : []),
      gap.about.id,
    ].join(' '),
  )
const gapsOf = (sitting: Sitting, seen = view) => threads(sitting, seen).flatMap(spoken)

const rates = (
  sitting: Sitting,
  characteristicId: string,
  said: { level?: number; wanted?: number | null; gatheringId?: string } = {},
) =>
  sitting.does('assessment.agree', {
    ...{ municipalityId: 'moss', gatheringId: 'samling1', characteristicId, level: 2, wanted: 4 },
    ...said,
  })

/** One chosen area about which everything has been said. */
function wholeThread(): Sitting {
  const sitting = planSitting()
  describesArea(sitting, 'door', {
    characteristics: ['dialogue'],
    vision: 'Én telefon.',
    stakeholderIds: ['havn'],
  })
  rates(sitting, 'dialogue')
  chooses(sitting, 'door')
  sitting.does('choice.explain', { improvementAreaId: 'door', reason: 'Bedriftene ber om det.' })
  plans(sitting, 'call', 'door', { owner: 'Næringssjefen', day: '2026-09-01' })
  anchors(sitting, 'council', { improvementAreaId: 'door' })
  anchors(sitting, 'chief', { actionId: 'call' }, { body: 'chiefExecutive' })
  sitting.does('anchoring.add', {
    anchorings: [
      {
        id: 'firms',
        improvementAreaId: 'door',
        actionId: null,
        body: 'businessAssociation',
        side: 'business',
        need: 'know',
        order: 'a1',
      },
    ],
  })
  return sitting
}

test('a thread holds all that was said, and a whole one has no gap', () => {
  const [thread, ...others] = threads(wholeThread())
  expect(others).toEqual([])
  expect(thread).toMatchObject({
    characteristics: ['dialogue'],
    levels: [{ characteristicId: 'dialogue', assessment: { level: 2, wanted: 4, gatheringId: 'samling1' } }],
    area: { id: 'door' },
    choice: { id: 'door' },
    isChosenLater: false,
    stakeholders: [{ id: 'havn' }],
    actions: [{ id: 'call' }],
    anchorings: [{ id: 'council' }, { id: 'chief' }, { id: 'firms' }],
    gaps: [],
  })
})

test('an area that was only chosen is asked for everything else, in the order it is read', () => {
  const sitting = planSitting()
  chooses(sitting, 'door')
  expect(gapsOf(sitting)).toEqual([
    'noCharacteristic door',
    'noVision door',
    'noStakeholders door',
    'noReason door',
    'noAction door',
    'noAnchoring door',
  ])
})

const breaks: readonly [what: string, gaps: readonly string[], deed: (sitting: Sitting) => void][] = [
  ['no characteristic', ['noCharacteristic door'], (s) => describesArea(s, 'door', { characteristics: [] })],
  ['a blank vision', ['noVision door'], (s) => describesArea(s, 'door', { vision: ' ' })],
  [
    'its only card deleted',
    ['noStakeholders door'],
    (s) => s.does('stakeholder.remove', { stakeholderIds: ['havn'] }),
  ],
  [
    'no reason',
    ['noReason door'],
    (s) => s.does('choice.explain', { improvementAreaId: 'door', reason: '' }),
  ],
  [
    'the choice withdrawn',
    ['notChosen door'],
    (s) => s.does('choice.withdraw', { improvementAreaId: 'door' }),
  ],
  [
    'its only action stopped',
    ['noAction door'],
    (s) => s.does('action.setStatus', { actionIds: ['call'], status: 'stopped' }),
  ],
  ['nobody who answers', ['noOwner call'], (s) => s.does('action.edit', { actionId: 'call', owner: '' })],
  ['no day', ['noDay call'], (s) => s.does('action.edit', { actionId: 'call', day: null })],
  [
    'a day that has passed',
    ['overdue call'],
    (s) => s.does('action.edit', { actionId: 'call', day: '2026-06-09' }),
  ],
  [
    'a step that was never taken',
    ['overdue council'],
    (s) => s.does('anchoring.edit', { anchoringId: 'council', day: '2026-06-09' }),
  ],
  [
    'a side without anybody',
    ['sideEmpty business door'],
    (s) => s.does('anchoring.remove', { anchoringIds: ['firms'] }),
  ],
  [
    'no anchoring at all',
    ['noAnchoring door'],
    (s) => s.does('anchoring.remove', { anchoringIds: ['council', 'chief', 'firms'] }),
  ],
  [
    'a region it needs',
    ['sideEmpty region door'],
    (s) => {
      rates(s, 'region')
      describesArea(s, 'door', { characteristics: ['region'] })
    },
  ],
  [
    'a characteristic nobody has assessed',
    ['notAssessed strategy door'],
    (s) => describesArea(s, 'door', { characteristics: ['dialogue', 'strategy'] }),
  ],
  [
    'no wish of how far to come',
    ['noWanted dialogue door'],
    (s) => rates(s, 'dialogue', { level: 2, wanted: null }),
  ],
  ['nothing to be won', ['noGapBehind door'], (s) => rates(s, 'dialogue', { level: 4, wanted: 4 })],
  [
    'an action that is done without a word of what came of it',
    ['noResult call'],
    (s) => s.does('action.setStatus', { actionIds: ['call'], status: 'done' }),
  ],
]

test.each(breaks)('a thread with %s says %j', (_what, gaps, deed) => {
  const sitting = wholeThread()
  deed(sitting)
  expect(gapsOf(sitting)).toEqual(gaps)
})

test('an area that cannot be moved alone is asked for the region', () => {
  expect(gapsOf(wholeThread(), { ...view, isLifted: () => true })).toEqual(['sideEmpty region door'])
})

test('of an action that is done only the result is asked', () => {
  const sitting = wholeThread()
  sitting.does('action.edit', { actionId: 'call', owner: '', day: '2026-01-01', status: 'done' })
  expect(gapsOf(sitting)).toEqual(['noResult call'])
  sitting.does('action.edit', { actionId: 'call', result: '40 henvendelser' })
  expect(gapsOf(sitting)).toEqual([])
})

test('a thread is seen from a gathering: what was agreed and chosen later was not known then', () => {
  const sitting = wholeThread()
  rates(sitting, 'dialogue', { level: 3, wanted: 5, gatheringId: 'samling2' })
  const levelAt = (gatheringId: string) =>
    threads(sitting, { ...view, gatheringId })[0]?.levels[0]?.assessment?.level
  expect([levelAt('samling1'), levelAt('samling2')]).toEqual([2, 3])
  expect(threads(sitting, { ...view, gatheringId: 'samling1' })[0]?.isChosenLater).toBe(true)
})

test('when the last gathering is here, a choice made before it is asked what came of it', () => {
  const sitting = wholeThread()
  sitting.does('gathering.add', {
    gatherings: [{ id: 'samling3', title: 'tre', order: 'a2', date: '2026-12-01' }],
  })
  const seen = { ...view, gatheringId: 'samling3' }
  const noOutcome = ['noOutcome door']
  const ofOutcome = (today: string) =>
    gapsOf(sitting, { ...seen, today }).filter((gap) => noOutcome.includes(gap))
  expect(ofOutcome('2026-11-30')).toEqual([])
  expect(ofOutcome('2026-12-01')).toEqual(noOutcome)
  sitting.does('choice.report', { improvementAreaId: 'door', happened: 'notYet' })
  expect(ofOutcome('2026-12-01')).toEqual([])
})

test('an area with actions has a thread without being chosen, after those that are; without either it has none', () => {
  const sitting = planSitting()
  plans(sitting, 'call', 'door')
  plans(sitting, 'alone', null)
  chooses(sitting, 'town')
  expect(threads(sitting).map(({ area, choice }) => [area.id, choice !== null])).toEqual([
    ['town', true],
    ['door', false],
  ])
})

test('a characteristic is loose until a chosen area serves it', () => {
  const sitting = planSitting()
  describesArea(sitting, 'door', { characteristics: ['dialogue', 'region', 'ownKey'] })
  const looseIds = () => selectLooseCharacteristics(sitting.state, 'moss').map(({ id }) => id)
  expect(looseIds()).toEqual([...characteristicKeys])
  chooses(sitting, 'door')
  expect(looseIds()).toEqual(characteristicKeys.filter((key) => key !== 'dialogue' && key !== 'region'))
  sitting.does('characteristic.edit', { characteristicId: 'strategy', isActive: false })
  sitting.does('characteristic.add', { characteristicId: 'own', title: { nb: 'Tør å prøve' }, order: 'a0V' })
  expect(looseIds()).toContain('own')
  expect(looseIds()).not.toContain('strategy')
})

test('an action without an area stands in no thread, and is told beside them', () => {
  const sitting = wholeThread()
  plans(sitting, 'alone', null, { order: 'a1' })
  expect(threads(sitting).flatMap(({ actions }) => actions.map(({ id }) => id))).toEqual(['call'])
  expect(selectActionsAlone(sitting.state, 'moss').map(({ id }) => id)).toEqual(['alone'])
})

test('a gathering is an earlier one when another has come since', () => {
  const sitting = planSitting()
  sitting.does('gathering.edit', { gatheringId: 'samling2', date: '2026-06-09' })
  const isEarlier = (id: string, today: string) => isEarlierGathering(sitting.state, id, today)
  expect(isEarlier('samling1', '2026-06-08')).toBe(false)
  expect(isEarlier('samling1', '2026-06-09')).toBe(true)
  expect(isEarlier('samling2', '2026-06-09')).toBe(false)
})

test('whatever is missing, each gap is told once and is about a record that is there', () => {
  const deeds = fc.subarray(breaks.map(([, , deed]) => deed))
  fc.assert(
    fc.property(deeds, (chosen) => {
      const sitting = wholeThread()
      for (const deed of chosen) deed(sitting)
      const said = gapsOf(sitting)
      expect(new Set(said).size).toBe(said.length)
      for (const { about } of threads(sitting).flatMap(({ gaps }) => gaps))
        expect(tableOf(sitting.state, about.noun).has(about.id)).toBe(true)
    }),
    { numRuns: 100, seed: 1 },
  )
})
