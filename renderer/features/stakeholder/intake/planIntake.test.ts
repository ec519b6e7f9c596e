import { expect, test } from 'vitest'
import { STAKEHOLDER_LIMIT } from '../../../../shared/features/stakeholder/limits.ts'
import { planIntake } from './planIntake.ts'

const named = (...names: readonly string[]) => names.map((name) => ({ name }))
const namesOf = (names: readonly string[], present: readonly string[] = []) =>
  planIntake(named(...names), present).cards.map(({ name }) => name)

test('lines already there, repeated, too long or without room are counted, and every line is one of them', () => {
  const present = [
    'Nærings\u00ADforening',
    ...Array.from({ length: STAKEHOLDER_LIMIT - 3 }, (_, i) => `Kort ${i}`),
  ]
  const plan = planIntake(named('Havn', 'HAVN', 'x'.repeat(61), 'næringsforening', 'Ny', 'Nyere'), present)
  expect(plan.cards.map(({ name }) => name)).toEqual(['Havn', 'Ny'])
  expect(plan).toMatchObject({
    presentCount: 1,
    repeatedCount: 1,
    tooLong: ['x'.repeat(61)],
    noRoomCount: 1,
  })
})

test('the same name said a little differently is the same card', () => {
  const present = ['Moss Havn KF', 'Lag og foreninger', 'Handel / service', 'Nærings- og utviklingsselskap']
  const lines = ['moss havn  kf.', '«Lag og foreninger»', 'Handel/service', 'Nærings– og utviklingsselskap']
  expect(namesOf(lines, present)).toEqual([])
})

test('a suggestion from the list is there already in whatever language it is written', () => {
  expect(
    namesOf(['Youth council', 'Næringsforeining'], ['Ungdoms\u00ADrådet', 'Nærings\u00ADforening']),
  ).toEqual([])
})

test('a name the list knows gets its category and its joints; what the list says itself counts for more', () => {
  const { cards } = planIntake(
    [
      { name: 'næringsforeining' },
      { name: 'Youth council', category: 'politics' },
      { name: 'Korpset', category: null, note: 'Kategori i lista: Eiger' },
    ],
    [],
  )
  expect(cards).toEqual([
    { name: 'Nærings\u00ADforeining', category: 'bizorg' },
    { name: expect.any(String), category: 'politics' },
    { name: 'Korpset', category: null, note: 'Kategori i lista: Eiger' },
  ])
})

test('a long line becomes a card when asked for, whole in its note; longer than a note it stays out', () => {
  const long = `Samarbeidsrådet ${'for kysten '.repeat(8)}`.trim()
  const plan = planIntake(named(long, 'x'.repeat(3000)), [], true)
  expect(plan.cards).toEqual([
    { name: expect.stringMatching(/^Samarbeidsrådet .*…$/), category: null, note: long },
  ])
  expect(plan.tooLong).toEqual(['x'.repeat(3000)])
})

test('control characters, direction marks and odd spaces are cleaned away; emoji stay', () => {
  const dirty = ['\u202EHavn\u202C', '\u0000NHO\u0007', '  Bygg\u00A0AS ', '\u200F', '🏔️ Fjellstyret']
  expect(namesOf(dirty)).toEqual(['Havn', 'NHO', 'Bygg AS', '🏔️ Fjellstyret'])
})

test('5,000 lines are planned in one go, each line once', () => {
  const lines = Array.from({ length: 6000 }, (_, index) => ({ name: `Aktør ${index}` }))
  const plan = planIntake(lines, ['Havn'])
  expect([plan.cards.length, plan.noRoomCount]).toEqual([STAKEHOLDER_LIMIT - 1, 1001])
})
