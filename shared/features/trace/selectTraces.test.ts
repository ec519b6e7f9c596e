import { expect, test } from 'vitest'
import { anchors, chooses, planSitting, plans } from '../../testing/planSitting.ts'
import type { Sitting } from '../../testing/sitting.ts'
import { getTexts } from '../../texts/texts.ts'
import { selectNetworkTraces } from './selectNetworkTraces.ts'
import { selectTraces } from './selectTraces.ts'
import { tellTraces } from './tellTraces.ts'

const rates = (
  sitting: Sitting,
  gatheringId: string,
  characteristicId: string,
  level: number,
  said: { evidence?: string; wanted?: number } = {},
  municipalityId = 'moss',
) => sitting.does('assessment.agree', { municipalityId, gatheringId, characteristicId, level, ...said })

const traces = (sitting: Sitting) => selectTraces(sitting.state, 'moss', null)
const told = (sitting: Sitting, language: 'nb' | 'nn' = 'nb') =>
  tellTraces(sitting.state, traces(sitting), {
    texts: getTexts(language),
    language,
    formatDay: (day) => day,
  })
const section = (sitting: Sitting, key: string) => told(sitting).find((one) => one.key === key)

test('a municipality that has done nothing is told of as it is, and nothing is made up', () => {
  const sitting = planSitting()
  expect(traces(sitting)).toMatchObject({ earlier: null, later: null, levels: [], map: null, areas: [] })
  expect(told(sitting).map(({ lead, lines }) => [lead, lines.length])).toEqual([
    ['Gruppa har ikke vurdert kommunen ennå.', 0],
    ['Gruppa har ikke valgt områder ennå.', 0],
    ['Ingen tiltak er ferdige ennå.', 0],
    ['Ingen interessenter er knyttet til ferdige tiltak ennå.', 0],
    ['Ingenting er forankret ennå.', 0],
    ['Ingen løfter er holdt ennå.', 0],
    ['Det er ikke skrevet ned hva som fortsetter.', 0],
  ])
})

test('levels are told from the first gathering to the last, with what shows it', () => {
  const sitting = planSitting()
  rates(sitting, 'samling1', 'dialogue', 2)
  rates(sitting, 'samling2', 'dialogue', 4, { evidence: 'Fast møte hver måned', wanted: 5 })
  rates(sitting, 'samling1', 'region', 3)
  rates(sitting, 'samling2', 'strategy', 3)
  expect(section(sitting, 'levels')?.lines).toEqual([
    { title: 'Holder langsiktig kurs', said: ['3 (delvis på plass), ikke vurdert før'] },
    { title: 'Spiller på lag med regionen', said: ['3 (delvis på plass), ikke vurdert på nytt'] },
    {
      title: 'Tett dialog på to nivåer',
      isNews: true,
      said: [
        'Fra 2 (så vidt i gang) til 4 (godt på plass)',
        'Det viser: Fast møte hver måned',
        'Ønsket nivå: 5',
      ],
    },
  ])
})

test('rated at one gathering only, nobody is blamed for not rating again', () => {
  const sitting = planSitting()
  rates(sitting, 'samling1', 'dialogue', 2)
  expect(section(sitting, 'levels')?.lines).toEqual([
    { title: 'Tett dialog på to nivåer', said: ['2 (så vidt i gang)'] },
  ])
})

test('«vet ikke» is no level, and any two gatherings can be compared, whichever is picked first', () => {
  const sitting = planSitting()
  sitting.does('gathering.add', { gatherings: [{ id: 'samling3', title: 'tre', order: 'a2', date: null }] })
  rates(sitting, 'samling1', 'dialogue', 2)
  rates(sitting, 'samling2', 'dialogue', 3)
  rates(sitting, 'samling3', 'dialogue', 0)
  expect(traces(sitting).comparable.map(({ id }) => id)).toEqual(['samling1', 'samling2'])
  rates(sitting, 'samling3', 'region', 4)
  const pair = selectTraces(sitting.state, 'moss', { earlierId: 'samling3', laterId: 'samling2' })
  expect([pair.earlier?.id, pair.later?.id]).toEqual(['samling2', 'samling3'])
  expect(pair.levels.find(({ characteristic }) => characteristic.id === 'dialogue')).toMatchObject({
    earlier: { level: 3 },
    later: null,
  })
})

const addsTwoMore = (sitting: Sitting): void => {
  sitting.does('gathering.add', {
    gatherings: [
      { id: 'samling3', title: 'tre', order: 'a2', date: null },
      { id: 'samling4', title: 'fire', order: 'a3', date: null },
    ],
  })
}
const places = (sitting: Sitting, gatheringId: string, influence: number, interest: number): void => {
  sitting.does('stakeholder.place', {
    gatheringId,
    places: [{ stakeholderId: 'havn', influence, interest }],
  })
}

test('with a map before the first level, nothing rated twice is said not to have been rated before', () => {
  const sitting = planSitting()
  addsTwoMore(sitting)
  places(sitting, 'samling1', 0.2, 0.2)
  rates(sitting, 'samling2', 'dialogue', 2)
  rates(sitting, 'samling4', 'dialogue', 4)
  rates(sitting, 'samling4', 'region', 3)
  expect(section(sitting, 'levels')).toMatchObject({
    lead: 'Gruppas egen vurdering på samling 2 og samling 4, på en skala fra 1 til 5.',
    lines: [
      { said: ['3 (delvis på plass), ikke vurdert før'] },
      { said: ['Fra 2 (så vidt i gang) til 4 (godt på plass)'] },
    ],
  })
  rates(sitting, 'samling1', 'region', 3)
  expect(section(sitting, 'levels')).toMatchObject({
    lead: 'Gruppas egen vurdering på samling 1 og samling 4, på en skala fra 1 til 5.',
    lines: [
      { said: ['Fortsatt 3 (delvis på plass)'] },
      { said: ['Fra 2 (så vidt i gang) på samling 2 til 4 (godt på plass)'] },
    ],
  })
})

test('with a level before the first map, the last map is held against the first', () => {
  const sitting = planSitting()
  addsTwoMore(sitting)
  rates(sitting, 'samling1', 'dialogue', 2)
  places(sitting, 'samling2', 0.2, 0.2)
  places(sitting, 'samling3', 0.9, 0.9)
  places(sitting, 'samling4', 0.9, 0.88)
  expect(traces(sitting).map).toMatchObject({ since: { id: 'samling2' }, moved: [{ from: { x: 0.2 } }] })
})

test('what was done names who took part, the result, and where it is anchored', () => {
  const sitting = planSitting()
  chooses(sitting, 'door')
  sitting.does('choice.report', { improvementAreaId: 'door', happened: 'partly', outcome: 'Én telefon.' })
  plans(sitting, 'call', 'door', { owner: 'Næringssjefen', stakeholderIds: ['havn'] })
  plans(sitting, 'later', 'door', { order: 'a1' })
  sitting.does('action.edit', { actionId: 'call', status: 'done', result: '40 henvendelser' })
  anchors(sitting, 'council', { actionId: 'call' }, { doneDay: '2026-05-01' })
  expect(section(sitting, 'areas')?.lines).toEqual([
    { title: 'door', said: ['Har det skjedd? Delvis.', 'Dette ble det: Én telefon.'] },
  ])
  expect(section(sitting, 'actions')).toMatchObject({
    lines: [{ title: 'call', said: ['Resultat: 40 henvendelser', 'Ansvarlig: Næringssjefen'] }],
    rest: 'Underveis: later',
  })
  expect(section(sitting, 'stakeholders')?.lines).toEqual([{ title: 'Havn', said: ['Med i: call'] }])
  expect(section(sitting, 'anchoring')?.lines).toEqual([
    { title: 'Politisk: forankret', said: ['Kommunestyret har vedtatt det, 2026-05-01'] },
    { title: 'Administrativt: mangler', said: [] },
    { title: 'Næringslivet: mangler', said: [] },
  ])
})

test('a card that moved is told of by quadrant; one new on the map as new', () => {
  const sitting = planSitting()
  const place = (gatheringId: string, stakeholderId: string, influence: number, interest: number) =>
    sitting.does('stakeholder.place', { gatheringId, places: [{ stakeholderId, influence, interest }] })
  place('samling1', 'havn', 0.2, 0.2)
  place('samling2', 'havn', 0.9, 0.9)
  sitting.does('stakeholder.add', {
    municipalityId: 'moss',
    stakeholders: [{ id: 'ny', name: 'Ny', category: 'firms', note: '', order: 'a1' }],
  })
  place('samling2', 'ny', 0.2, 0.9)
  expect(section(sitting, 'stakeholders')).toMatchObject({
    lead: 'Hvem som har vært med, og hvem som har flyttet seg på kartet siden samling 1.',
    lines: [{ title: 'Havn', said: ['Flyttet fra «Følg med» til «Involver tett»'] }],
    rest: 'Nye på kartet: Ny',
  })
  sitting.does('stakeholder.unplace', { gatheringId: 'samling2', stakeholderIds: ['havn'], form: 'plane' })
  expect(section(sitting, 'stakeholders')?.rest).toBe('Nye på kartet: Ny. Ikke lenger på kartet: Havn')
})

test('promises that were kept are told of, stopped ones are not held against anybody', () => {
  const sitting = planSitting()
  for (const [promiseId, order] of [
    ['kept', 'a0'],
    ['open', 'a1'],
    ['stopped', 'a2'],
  ] as const)
    sitting.does('promise.give', {
      ...{ promiseId, municipalityId: 'moss', gatheringId: 'samling1', text: promiseId, order },
    })
  sitting.does('promise.edit', { promiseId: 'kept', status: 'done' })
  sitting.does('promise.edit', { promiseId: 'stopped', status: 'stopped' })
  expect(section(sitting, 'promises')).toMatchObject({
    lines: [{ title: 'kept' }],
    rest: 'Ikke i mål ennå: open',
  })
})

test('the network spreads levels without names, and only where three or more can be hidden among', () => {
  const sitting = planSitting()
  sitting.does('municipality.add', {
    municipalities: ['Ås', 'Aremark'].map((name) => ({
      ...{ id: name, name, number: null, county: null, language: 'nb' as const },
    })),
  })
  for (const [id, earlier, later] of [
    ['moss', 1, 3],
    ['gol', 2, 2],
    ['Ås', 3, 5],
  ] as const) {
    rates(sitting, 'samling1', 'dialogue', earlier, {}, id)
    rates(sitting, 'samling2', 'dialogue', later, {}, id)
    if (id !== 'Ås') rates(sitting, 'samling1', 'region', 1, {}, id)
    if (id !== 'Ås') rates(sitting, 'samling2', 'region', 4, {}, id)
  }
  const network = selectNetworkTraces(sitting.state)
  expect(network.municipalities.map(({ municipality }) => municipality.name)).toEqual([
    'Aremark',
    'Gol',
    'Moss',
    'Ås',
  ])
  expect(network.levels).toMatchObject([
    {
      characteristic: { id: 'dialogue' },
      earlier: { least: 1, most: 3 },
      later: { least: 2, most: 5 },
      raisedCount: 2,
    },
  ])
})
