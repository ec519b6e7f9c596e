import { expect, test } from 'vitest'
import { recordsOf } from '../../core/state.ts'
import { anchors, chooses, planSitting, plans } from '../../testing/planSitting.ts'
import { Sitting } from '../../testing/sitting.ts'
import { model } from '../model.ts'
import { selectDifferences } from './selectDifferences.ts'
import { thingKinds } from './thing.ts'

/** The same network going on in another file. */
function editionOf(sitting: Sitting): Sitting {
  const other = new Sitting()
  other.state = sitting.state
  return other
}

const adds = (sitting: Sitting, id: string, name: string, municipalityId = 'moss'): void => {
  const added = sitting.does('stakeholder.add', { municipalityId, stakeholders: [{ id, name, order: 'a0' }] })
  expect(added.ok).toBe(true)
}

test('two that are alike differ in nothing', () => {
  const own = planSitting()
  expect(selectDifferences(own.state, editionOf(own).state, 'nb')).toEqual({
    network: [],
    municipalities: [],
  })
})

test('things are told by municipality and kind: only here, only there, and in both but not alike', () => {
  const own = planSitting()
  adds(own, 'a0', 'Havna')
  const other = editionOf(own)
  for (const [index, name] of ['Ørsta', 'Ås', 'Bonden', 'Aker'].entries()) adds(own, `a${index + 1}`, name)
  other.does('stakeholder.edit', { stakeholderIds: ['a0'], name: 'Moss havn' })
  plans(other, 'bus', null)
  own.does('network.rename', { name: 'Nytt navn' })
  const { network, municipalities } = selectDifferences(own.state, other.state, 'nb')
  expect(network).toMatchObject([{ kind: 'network', unlike: { count: 1, names: ['Nytt navn'] } }])
  expect(municipalities).toMatchObject([
    {
      name: 'Moss',
      differences: [
        {
          kind: 'stakeholder',
          onlyOwn: { count: 4, names: ['Aker', 'Bonden', 'Ørsta'] },
          onlyOther: { count: 0, names: [] },
          unlike: { count: 1, names: ['Havna'] },
        },
        { kind: 'action', onlyOther: { count: 1 } },
      ],
    },
  ])
})

test('a place on the map belongs to its card, and what was chosen has its area’s name', () => {
  const own = planSitting()
  adds(own, 'a0', 'Havna')
  const other = editionOf(own)
  own.does('stakeholder.place', {
    gatheringId: 'samling1',
    places: [{ stakeholderId: 'a0', influence: 0.5, interest: 0.5 }],
  })
  chooses(other, 'door')
  anchors(other, 'step', { improvementAreaId: 'door' })
  const [moss] = selectDifferences(own.state, other.state, 'nn').municipalities
  expect(moss?.differences.map(({ kind }) => kind)).toEqual(['stakeholder', 'choice', 'anchoring'])
  expect(moss?.differences[0]?.unlike).toEqual({ count: 1, names: ['Havna'] })
  expect(moss?.differences[1]?.onlyOther.names).toHaveLength(1)
})

test('a municipality only one of them has stands in the alphabet among the others', () => {
  const own = planSitting()
  const other = editionOf(own)
  adds(own, 'a0', 'Havna')
  for (const [id, name] of [
    ['as', 'Ås'],
    ['askim', 'Askim'],
  ] as const) {
    other.does('municipality.add', {
      municipalities: [{ id, name, number: null, county: null, language: 'nb' }],
    })
    adds(other, `${id}1`, 'Bonden', id)
  }
  const { network, municipalities } = selectDifferences(own.state, other.state, 'nb')
  expect(municipalities.map(({ name }) => name)).toEqual(['Askim', 'Moss', 'Ås'])
  expect(network).toMatchObject([{ kind: 'municipality', onlyOther: { count: 2, names: ['Askim', 'Ås'] } }])
})

test('every noun of a file is one of the things that are told, or part of one', () => {
  const partOf = ['placement', 'areaPlacement', 'relation', 'programmeItem', 'closing', 'ratingLevel']
  expect([...thingKinds, ...partOf].sort()).toEqual([...model.nouns.keys()].sort())
  const kinds = new Set(Array.from(recordsOf(planSitting().state), ({ kind }) => kind))
  expect(kinds.size).toBeGreaterThan(2)
})
