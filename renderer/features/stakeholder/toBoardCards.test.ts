import { expect, test } from 'vitest'
import { blankCard } from '../../../shared/features/stakeholder/cardFields.ts'
import type { Stakeholder } from '../../../shared/features/stakeholder/record.ts'
import type { CardOnMap } from '../../../shared/features/stakeholder/select.ts'
import { toBoardCards } from './toBoardCards.ts'

const stakeholder = (id: string, category: string | null = 'firms'): Stakeholder => ({
  kind: 'stakeholder',
  id,
  municipalityId: 'moss',
  name: `Kort ${id}`,
  category,
  note: '',
  order: 'a0',
  ...blankCard,
  characteristics: [],
  merged: [],
})

const on = (record: Stakeholder, interest: number, influence: number): CardOnMap => ({
  stakeholder: record,
  position: { interest, influence },
  ringPosition: null,
  isUnsure: false,
  reason: '',
})

const plain = { form: 'plane', showsAttitude: false } as const

test('interest goes to the right and influence upwards', () => {
  const { placed } = toBoardCards([on(stakeholder('a'), 0.2, 0.9)], plain)
  expect(placed[0]).toMatchObject({ id: 'a', x: 0.2, y: 0.9, name: 'Kort a', band: { text: 'B' } })
})

test('a card without a place lies in the tray, never in the middle of the map', () => {
  const { placed, unplaced } = toBoardCards([{ ...on(stakeholder('a'), 0, 0), position: null }], plain)
  expect(placed).toEqual([])
  expect(unplaced.map(({ id }) => id)).toEqual(['a'])
})

test('of two thousand cards only the one that moved is a new object', () => {
  const records = Array.from({ length: 2000 }, (_, index) => stakeholder(`s${index}`))
  const before = toBoardCards(
    records.map((record) => on(record, 0.5, 0.5)),
    plain,
  ).placed
  const after = toBoardCards(
    records.map((record, index) => (index === 7 ? on(record, 0.6, 0.5) : on(record, 0.5, 0.5))),
    plain,
  ).placed
  expect(after.flatMap((card, index) => (card === before[index] ? [] : [index]))).toEqual([7])
})

test('a renamed card is a new object', () => {
  const record = stakeholder('a')
  const before = toBoardCards([on(record, 0.5, 0.5)], plain).placed[0]
  const after = toBoardCards([on({ ...record, name: 'Havn' }, 0.5, 0.5)], plain).placed[0]
  expect(after).not.toBe(before)
  expect(after?.name).toBe('Havn')
})

test('a card of no category, or of one this version does not know, gets the grey band', () => {
  const { unplaced } = toBoardCards(
    [null, 'fromTheFuture'].map((category, index) => ({
      ...on(stakeholder(`c${index}`, category), 0, 0),
      position: null,
    })),
    plain,
  )
  expect(unplaced.map(({ band }) => band.text)).toEqual(['–', '–'])
})

test('a card of the rings stands where the rings have it, and unsure cards are kept apart', () => {
  const card = { ...on(stakeholder('a'), 0.2, 0.9), ringPosition: { ringX: 0.4, ringY: 0.6 } }
  const doubt = { ...on(stakeholder('b'), 0, 0), position: null, isUnsure: true }
  const rings = toBoardCards([card, doubt], { form: 'rings', showsAttitude: false })
  expect(rings.placed[0]).toMatchObject({ id: 'a', x: 0.4, y: 0.6 })
  expect(rings.unplaced.map(({ id }) => id)).toEqual(['b'])
  expect(toBoardCards([card, doubt], plain).unsure.map(({ id }) => id)).toEqual(['b'])
})

test('attitude shows only where it may, the pennant always', () => {
  const record = { ...stakeholder('a'), attitude: 'against' as const, isStronglyAffected: true }
  expect(toBoardCards([on(record, 0.2, 0.9)], plain).placed[0]).not.toHaveProperty('sign')
  const shown = toBoardCards([on(record, 0.2, 0.9)], { form: 'plane', showsAttitude: true })
  expect(shown.placed[0]).toMatchObject({ sign: 'minusMinus', hasFlag: true })
})
