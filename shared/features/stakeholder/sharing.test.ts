import { expect, test } from 'vitest'
import { mossSitting, type Sitting, table3 } from '../../testing/sitting.ts'
import { getStakeholder, selectStakeholders } from './select.ts'

/** Moss with «Havn», and Ål, which writes nynorsk. */
function mossAndAal(): Sitting {
  const sitting = mossSitting()
  sitting.does('municipality.add', {
    municipalities: [{ id: 'aal', name: 'Ål', number: null, county: null, language: 'nn' }],
  })
  return sitting
}
const namesIn = (sitting: Sitting, municipalityId: string) =>
  selectStakeholders(sitting.state, municipalityId).map(({ name }) => name)
const councilNames = { nb: 'Næringsutvalget', nn: 'Næringsutvalet', en: 'Business committee' }
const harbour = { names: { nb: 'Havn', nn: 'Hamn', en: 'Port' }, category: 'property' }

test('a copy of one’s own card says all that the card says, under the first free number', () => {
  const sitting = mossAndAal()
  sitting.does('stakeholder.edit', { stakeholderIds: ['havn'], attitude: 'sceptical', note: 'Ny kai' })
  sitting.does('stakeholder.copy', { stakeholderIds: ['havn'], municipalityId: 'moss', batchId: 'b1' })
  sitting.does('stakeholder.copy', { stakeholderIds: ['havn'], municipalityId: 'moss', batchId: 'b2' })
  expect(namesIn(sitting, 'moss')).toEqual(['Havn', 'Havn 2', 'Havn 3'])
  expect(getStakeholder(sitting.state, 'b2.0')).toMatchObject({ attitude: 'sceptical', note: 'Ny kai' })
})

test('what one municipality thinks of a stakeholder is not copied to another', () => {
  const sitting = mossAndAal()
  sitting.does('stakeholder.edit', {
    stakeholderIds: ['havn'],
    attitude: 'against',
    note: 'Hemmelig',
    contact: 'Ordføreren',
  })
  sitting.does('stakeholder.copy', { stakeholderIds: ['havn'], municipalityId: 'aal', batchId: 'b1' })
  expect(getStakeholder(sitting.state, 'b1.0')).toMatchObject({
    municipalityId: 'aal',
    name: 'Havn',
    category: 'property',
    attitude: null,
    note: '',
    contact: '',
  })
})

test('a template reaches every municipality in its own language, passes over what is there, and is one undo', () => {
  const sitting = mossAndAal()
  const done = sitting.does('stakeholder.fanOut', {
    batchId: 'b1',
    municipalityIds: ['moss', 'aal'],
    stakeholders: [{ names: councilNames, category: 'politics' }, harbour],
  })
  expect(done.ok).toBe(true)
  expect(namesIn(sitting, 'moss')).toEqual(['Havn', 'Næringsutvalget'])
  expect(namesIn(sitting, 'aal')).toEqual(['Næringsutvalet', 'Hamn'])
  sitting.undoes()
  expect([namesIn(sitting, 'moss'), namesIn(sitting, 'aal')]).toEqual([['Havn'], []])
})

test('a template that would be more than the file can carry is refused with the limit', () => {
  const sitting = mossAndAal()
  const municipalities = Array.from({ length: 50 }, (_, index) => ({
    id: `m${index}`,
    name: `Kommune ${index}`,
    number: null,
    county: null,
    language: 'nb' as const,
  }))
  sitting.does('municipality.add', { municipalities })
  expect(
    sitting.does('stakeholder.fanOut', {
      batchId: 'b1',
      municipalityIds: municipalities.map(({ id }) => id),
      stakeholders: Array.from({ length: 150 }, () => harbour),
    }),
  ).toMatchObject({ failure: { reason: 'tooMany' } })
})

test('linking says that cards are one body, and takes along those linked before', () => {
  const sitting = mossAndAal()
  sitting.does('municipality.add', {
    municipalities: [{ id: 'gol', name: 'Gol', number: null, county: null, language: 'nb' }],
  })
  for (const municipalityId of ['aal', 'gol'])
    sitting.does('stakeholder.copy', { stakeholderIds: ['havn'], municipalityId, batchId: municipalityId })
  sitting.does('stakeholder.link', { stakeholderIds: ['havn', 'aal.0'], sharedId: 'first' })
  sitting.does('stakeholder.link', { stakeholderIds: ['aal.0', 'gol.0'], sharedId: 'second' })
  const sharedIds = ['havn', 'aal.0', 'gol.0'].map((id) => getStakeholder(sitting.state, id)?.sharedId)
  expect(sharedIds).toEqual(['second', 'second', 'second'])
  sitting.does('stakeholder.unlink', { stakeholderIds: ['gol.0'] })
  expect(getStakeholder(sitting.state, 'gol.0')?.sharedId).toBe(null)
})

test('one body cannot stand twice in a municipality, and only the facilitator links', () => {
  const sitting = mossAndAal()
  sitting.does('stakeholder.copy', { stakeholderIds: ['havn'], municipalityId: 'moss', batchId: 'b1' })
  const link = { stakeholderIds: ['havn', 'b1.0'], sharedId: 'one' }
  expect(sitting.does('stakeholder.link', link)).toEqual({
    ok: false,
    failure: { reason: 'twiceInMunicipality' },
  })
  expect(sitting.does('stakeholder.link', link, table3)).toMatchObject({ failure: { reason: 'notAllowed' } })
})

test('one edit reaches a whole selection, but a name only one card', () => {
  const sitting = mossAndAal()
  sitting.does('stakeholder.copy', { stakeholderIds: ['havn'], municipalityId: 'moss', batchId: 'b1' })
  const stakeholderIds = ['havn', 'b1.0']
  sitting.does('stakeholder.edit', { stakeholderIds, attitude: 'champion', category: 'gone by now' })
  for (const id of stakeholderIds)
    expect(getStakeholder(sitting.state, id)).toMatchObject({
      attitude: 'champion',
      category: 'gone by now',
    })
  expect(sitting.does('stakeholder.edit', { stakeholderIds, name: 'Begge' })).toMatchObject({
    failure: { reason: 'malformed' },
  })
})

test('a card made on the map stands there, and goes with one undo', () => {
  const sitting = mossAndAal()
  const place = { gatheringId: 'samling1', influence: 0.3, interest: 0.7 }
  sitting.does('stakeholder.add', {
    municipalityId: 'moss',
    stakeholders: [{ id: 'nav', name: 'NAV', order: 'a5', place }],
  })
  expect(sitting.state.tables.get('placement')?.size).toBe(1)
  sitting.undoes()
  expect(sitting.state.tables.get('placement')?.size).toBe(0)
  expect(getStakeholder(sitting.state, 'nav')).toBe(undefined)
  const outside = { ...place, influence: 1.2 }
  expect(
    sitting.does('stakeholder.add', {
      municipalityId: 'moss',
      stakeholders: [{ id: 'nav', name: 'NAV', order: 'a5', place: outside }],
    }),
  ).toMatchObject({ failure: { reason: 'outOfRange' } })
})
