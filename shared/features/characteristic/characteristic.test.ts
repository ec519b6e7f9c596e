import { describe, expect, it, test } from 'vitest'
import { orderBetween } from '../../core/order.ts'
import { characteristicKeys, characteristicPack } from '../../packs/characteristicPack.ts'
import { mossSitting, type Sitting } from '../../testing/sitting.ts'
import { CHARACTERISTIC_LIMIT, CHARACTERISTIC_TEXT_LIMITS, RATING_LEVEL_TEXT_LIMITS } from './limits.ts'
import { characteristicNoun } from './record.ts'
import {
  getCharacteristic,
  selectActiveCharacteristics,
  selectCharacteristics,
  selectPickableCharacteristics,
  selectRatingLevels,
  selectServedCharacteristics,
} from './select.ts'

const packOf = (key: string) => characteristicPack.find((each) => each.key === key)
const idsOf = (sitting: Sitting): readonly string[] =>
  selectCharacteristics(sitting.state).map(({ id }) => id)
const edits = (sitting: Sitting, characteristicId: string, edit: object) =>
  sitting.does('characteristic.edit', { characteristicId, ...edit })
const adds = (sitting: Sitting, id: string, title: object = { nb: 'Tør å prøve' }, order = 'b00') =>
  sitting.does('characteristic.add', { characteristicId: id, title, order })
const agrees = (sitting: Sitting, characteristicId: string, level: number | null = 3) =>
  sitting.does('assessment.agree', {
    municipalityId: 'moss',
    gatheringId: 'samling1',
    characteristicId,
    level,
  })

describe('characteristics nobody has touched', () => {
  it('are the pack’s, in its order, all in use, without a record', () => {
    const { state } = mossSitting()
    expect(selectCharacteristics(state).map(({ id }) => id)).toEqual([...characteristicKeys])
    expect(selectActiveCharacteristics(state)).toHaveLength(characteristicPack.length)
    expect(getCharacteristic(state, 'region')).toMatchObject({
      isOwn: false,
      title: packOf('region')?.title,
      statement: packOf('region')?.statement,
      evidence: packOf('region')?.evidence,
    })
    expect(characteristicNoun.all(state)).toEqual([])
  })

  it('are the same list until one of them changes, so that a screen is not drawn for nothing', () => {
    const sitting = mossSitting()
    const [all, active] = [selectCharacteristics(sitting.state), selectActiveCharacteristics(sitting.state)]
    const levels = selectRatingLevels(sitting.state)
    sitting.does('network.rename', { name: 'Et annet navn' })
    expect(selectCharacteristics(sitting.state)).toBe(all)
    expect(selectActiveCharacteristics(sitting.state)).toBe(active)
    expect(selectRatingLevels(sitting.state)).toBe(levels)
    edits(sitting, 'region', { isActive: false })
    expect(selectCharacteristics(sitting.state)).not.toBe(all)
    expect(selectRatingLevels(sitting.state)).toBe(levels)
  })
})

describe('own words', () => {
  it('win in the language they are written in; the pack’s stand in the others', () => {
    const sitting = mossSitting()
    edits(sitting, 'region', { title: { nb: 'Laget vårt' } })
    const title = getCharacteristic(sitting.state, 'region')?.title
    expect(title).toEqual({ ...packOf('region')?.title, nb: 'Laget vårt' })
  })

  it('written empty are the pack’s again', () => {
    const sitting = mossSitting()
    edits(sitting, 'region', { title: { nb: 'Laget vårt' } })
    edits(sitting, 'region', { title: { nb: '  ' } })
    expect(getCharacteristic(sitting.state, 'region')?.title).toEqual(packOf('region')?.title)
  })

  it('change one field and one language at a time, so that two people can write at once', () => {
    const sitting = mossSitting()
    edits(sitting, 'region', { statement: { nn: 'Vi spelar på lag.' } })
    edits(sitting, 'region', { statement: { en: 'We play as a team.' } })
    expect(getCharacteristic(sitting.state, 'region')?.statement).toEqual({
      nb: packOf('region')?.statement.nb,
      nn: 'Vi spelar på lag.',
      en: 'We play as a team.',
    })
  })

  it('are cleaned to one line, and longer than the limit are turned down', () => {
    const sitting = mossSitting()
    edits(sitting, 'region', { title: { nb: ' Laget\n vårt ' } })
    expect(getCharacteristic(sitting.state, 'region')?.title.nb).toBe('Laget vårt')
    for (const [field, limit] of Object.entries(CHARACTERISTIC_TEXT_LIMITS)) {
      const long = edits(sitting, 'region', { [field]: { nn: 'å'.repeat(limit + 1) } })
      expect(long).toMatchObject({
        ok: false,
        failure: { reason: 'textTooLong', field: `characteristic.${field}`, limit },
      })
    }
  })

  it('are taken back with the place and the switch when it goes back to the pack, and undo brings all again', () => {
    const sitting = mossSitting()
    edits(sitting, 'region', {
      title: { nb: 'Laget vårt' },
      isActive: false,
      order: orderBetween(null, 'a0'),
    })
    expect(idsOf(sitting)[0]).toBe('region')
    sitting.does('characteristic.remove', { characteristicId: 'region' })
    expect(idsOf(sitting)).toEqual([...characteristicKeys])
    expect(getCharacteristic(sitting.state, 'region')).toMatchObject({
      isActive: true,
      title: packOf('region')?.title,
    })
    sitting.undoes()
    expect(getCharacteristic(sitting.state, 'region')).toMatchObject({ isActive: false })
    expect(idsOf(sitting)[0]).toBe('region')
  })

  it('are not needed to go back: what nobody touched has nothing to take away', () => {
    const refused = mossSitting().does('characteristic.remove', { characteristicId: 'region' })
    expect(refused).toMatchObject({ ok: false, failure: { reason: 'missing' } })
  })
})

const asks = (sitting: Sitting, characteristicId: string) =>
  sitting.does('round.open', {
    ...{ roundId: 'r1', municipalityId: 'moss', gatheringId: 'samling1', method: 'rating', matrix: 'reach' },
    ...{ question: 'Hvor er dere?', improvementAreaIds: [], characteristicIds: [characteristicId] },
    ...{ voters: '', seatCount: 3, hasFacilitator: false, dotCount: 1, canStack: false, rerunOf: null },
    order: 'a0',
  })

test('people who answer right now all read the same words; place and switch may change', () => {
  const sitting = mossSitting()
  edits(sitting, 'region', { statement: { nb: 'Vi spiller på lag.' } })
  expect(asks(sitting, 'region').ok).toBe(true)
  const asked = { ok: false, failure: { reason: 'inOpenRound' } }
  for (const field of ['title', 'statement', 'evidence'])
    expect(edits(sitting, 'region', { [field]: { nn: 'Noko anna' } })).toMatchObject(asked)
  expect(sitting.does('characteristic.remove', { characteristicId: 'region' })).toMatchObject(asked)
  expect(edits(sitting, 'region', { isActive: false, order: 'a00' }).ok).toBe(true)
  expect(edits(sitting, 'strategy', { title: { nn: 'Noko anna' } }).ok).toBe(true)
  sitting.does('round.cancel', { roundId: 'r1' })
  expect(edits(sitting, 'region', { title: { nn: 'Noko anna' } }).ok).toBe(true)
})

describe('an own characteristic', () => {
  it('stands where it was put, and borrows words: bokmål first, then whatever there is', () => {
    const sitting = mossSitting()
    const [first, second] = selectCharacteristics(sitting.state)
    adds(sitting, 'brave', { nn: 'Torer å prøve' }, orderBetween(first?.order ?? null, second?.order ?? null))
    expect(idsOf(sitting).slice(0, 3)).toEqual(['community', 'brave', 'strengths'])
    const title = () => getCharacteristic(sitting.state, 'brave')?.title
    expect(title()).toEqual({ nb: 'Torer å prøve', nn: 'Torer å prøve', en: 'Torer å prøve' })
    edits(sitting, 'brave', { title: { nb: 'Tør å prøve' } })
    expect(title()).toEqual({ nb: 'Tør å prøve', nn: 'Torer å prøve', en: 'Tør å prøve' })
    expect(getCharacteristic(sitting.state, 'brave')).toMatchObject({
      isOwn: true,
      statement: { nb: '', nn: '', en: '' },
    })
  })

  it('must be called something, also after a change', () => {
    const sitting = mossSitting()
    const nameless = { ok: false, failure: { reason: 'nameEmpty', field: 'characteristic.title' } }
    expect(adds(sitting, 'brave', { nb: ' ' })).toMatchObject(nameless)
    expect(adds(sitting, 'brave', {})).toMatchObject(nameless)
    adds(sitting, 'brave', { en: 'Dares to try' })
    expect(edits(sitting, 'brave', { title: { en: '' } })).toMatchObject(nameless)
    expect(edits(sitting, 'brave', { title: { nb: 'Tør å prøve', en: '' } }).ok).toBe(true)
  })

  it('goes without answers, and comes back by undo', () => {
    const sitting = mossSitting()
    adds(sitting, 'brave')
    expect(sitting.does('characteristic.remove', { characteristicId: 'brave' }).ok).toBe(true)
    expect(idsOf(sitting)).not.toContain('brave')
    sitting.undoes()
    expect(idsOf(sitting)).toContain('brave')
  })

  it('with an answer is kept: switched off it is not asked about, and the answer stays', () => {
    const sitting = mossSitting()
    adds(sitting, 'brave')
    agrees(sitting, 'brave')
    const refused = sitting.does('characteristic.remove', { characteristicId: 'brave' })
    expect(refused).toEqual({ ok: false, failure: { reason: 'hasAnswers' } })
    edits(sitting, 'brave', { isActive: false })
    expect(selectActiveCharacteristics(sitting.state).map(({ id }) => id)).not.toContain('brave')
    expect(sitting.state.tables.get('assessment')?.size).toBe(1)
  })

  it('people have been asked about in a round is kept too, unless the round was cancelled', () => {
    const sitting = mossSitting()
    adds(sitting, 'brave')
    asks(sitting, 'brave')
    const remove = () => sitting.does('characteristic.remove', { characteristicId: 'brave' })
    expect(remove()).toMatchObject({ ok: false, failure: { reason: 'hasAnswers' } })
    sitting.does('round.cancel', { roundId: 'r1' })
    expect(remove().ok).toBe(true)
  })

  it('an improvement area came from is kept, for the area points at it', () => {
    const sitting = mossSitting()
    adds(sitting, 'brave')
    const area = { id: 'a1', title: 'Mot', order: 'a0', characteristics: ['brave'], stakeholderIds: [] }
    sitting.does('improvementArea.add', { municipalityId: 'moss', improvementAreas: [area] })
    const refused = sitting.does('characteristic.remove', { characteristicId: 'brave' })
    expect(refused).toEqual({ ok: false, failure: { reason: 'hasAnswers' } })
  })

  it('cannot take an id that is there, and there is a limit to how many', () => {
    const sitting = mossSitting()
    expect(adds(sitting, 'region')).toMatchObject({ ok: false, failure: { reason: 'exists' } })
    const room = CHARACTERISTIC_LIMIT - characteristicPack.length
    for (let index = 0; index < room; index += 1) expect(adds(sitting, `own${index}`).ok).toBe(true)
    expect(adds(sitting, 'oneMore')).toMatchObject({
      ok: false,
      failure: { reason: 'tooMany', limit: CHARACTERISTIC_LIMIT },
    })
  })
})

test('changed words keep the answer, and the answer keeps what was asked', () => {
  const sitting = mossSitting()
  agrees(sitting, 'region', 4)
  edits(sitting, 'region', { statement: { nb: 'Vi gir fra oss noe.' } })
  const [answer] = sitting.state.tables.get('assessment')?.values() ?? []
  expect(answer).toMatchObject({ level: 4, asked: packOf('region')?.statement.nb })
})

test('one that is switched off keeps its name where it was picked, and is offered only there', () => {
  const sitting = mossSitting()
  edits(sitting, 'region', { isActive: false })
  const { state } = sitting
  expect(selectServedCharacteristics(state, ['dialogue', 'region', 'gone']).map(({ id }) => id)).toEqual([
    'region',
    'dialogue',
  ])
  const offered = (picked: readonly string[]) =>
    selectPickableCharacteristics(state, picked).map(({ id }) => id)
  expect(offered([])).not.toContain('region')
  expect(offered(['region'])).toContain('region')
})

describe('the five levels', () => {
  it('are always five, and take own words language by language', () => {
    const sitting = mossSitting()
    const before = selectRatingLevels(sitting.state)
    expect(before.map(({ level }) => level)).toEqual([1, 2, 3, 4, 5])
    sitting.does('characteristic.editLevel', { level: 'partial', name: { nb: 'Halvveis' } })
    sitting.does('characteristic.editLevel', { level: 'partial', anchor: { en: 'Half the time.' } })
    const [, , third] = selectRatingLevels(sitting.state)
    expect(third).toEqual({
      ...before[2],
      name: { ...before[2]?.name, nb: 'Halvveis' },
      anchor: { ...before[2]?.anchor, en: 'Half the time.' },
    })
    sitting.does('characteristic.editLevel', { level: 'partial', name: { nb: '' } })
    expect(selectRatingLevels(sitting.state)[2]?.name).toEqual(before[2]?.name)
  })

  it('have texts that fit where they are shown', () => {
    const { name, anchor } = RATING_LEVEL_TEXT_LIMITS
    const sitting = mossSitting()
    const writes = (said: object) => sitting.does('characteristic.editLevel', { level: 'absent', ...said })
    expect(writes({ name: { nb: 'n'.repeat(name + 1) } })).toMatchObject({
      ok: false,
      failure: { reason: 'textTooLong', field: 'ratingLevel.name', limit: name },
    })
    expect(writes({ anchor: { nb: 'a'.repeat(anchor + 1) } })).toMatchObject({
      ok: false,
      failure: { reason: 'textTooLong', field: 'ratingLevel.anchor', limit: anchor },
    })
  })
})
