import { describe, expect, it } from 'vitest'
import { characteristicPack } from '../../packs/characteristicPack.ts'
import { planSitting } from '../../testing/planSitting.ts'
import type { Sitting } from '../../testing/sitting.ts'
import { ASSESSMENT_TEXT_LIMITS } from './commands.ts'
import { DONT_KNOW } from './level.ts'
import { assessmentNoun } from './record.ts'
import { getAssessment, isRated, selectAssessments, selectRatedGatherings } from './select.ts'

const agrees = (
  sitting: Sitting,
  said: { level?: number | null; wanted?: number | null; reason?: string; evidence?: string },
  where: { municipalityId?: string; gatheringId?: string; characteristicId?: string } = {},
) =>
  sitting.does('assessment.agree', {
    municipalityId: 'moss',
    gatheringId: 'samling1',
    characteristicId: 'region',
    ...where,
    ...said,
  })

const regionOf = ({ state }: Sitting) => getAssessment(state, 'moss', 'samling1', 'region')
const statement = (key: string) => characteristicPack.find((each) => each.key === key)?.statement

describe('what a group agrees about itself', () => {
  it('is one record a characteristic, gathering and municipality, filled in field by field', () => {
    const sitting = planSitting()
    agrees(sitting, { level: 2 })
    agrees(sitting, { wanted: 4 })
    agrees(sitting, { reason: 'Vi møtes fast.' })
    agrees(sitting, { evidence: 'Felles plan.' })
    expect(assessmentNoun.all(sitting.state)).toHaveLength(1)
    expect(regionOf(sitting)).toMatchObject({
      level: 2,
      wanted: 4,
      reason: 'Vi møtes fast.',
      evidence: 'Felles plan.',
    })
  })

  it('is taken back step by step, the last of all the record itself', () => {
    const sitting = planSitting()
    agrees(sitting, { level: 2 })
    agrees(sitting, { level: 3 })
    sitting.undoes()
    expect(regionOf(sitting)?.level).toBe(2)
    sitting.undoes()
    expect(regionOf(sitting)).toBeUndefined()
    sitting.redoes()
    sitting.redoes()
    expect(regionOf(sitting)?.level).toBe(3)
  })

  it('can be unsaid again, and «vet ikke» is an answer that is no number', () => {
    const sitting = planSitting()
    agrees(sitting, { level: DONT_KNOW, wanted: 4 })
    expect(regionOf(sitting)).toMatchObject({ level: 0 })
    expect(isRated(regionOf(sitting))).toBe(false)
    agrees(sitting, { level: null, wanted: null })
    expect(regionOf(sitting)).toMatchObject({ level: null, wanted: null })
    expect(isRated(regionOf(sitting))).toBe(false)
    agrees(sitting, { level: 1 })
    expect(isRated(regionOf(sitting))).toBe(true)
  })

  it('stays within the five levels, also the wanted one, where «vet ikke» says nothing', () => {
    const sitting = planSitting()
    const outside = (field: string) => ({ ok: false, failure: { reason: 'outOfRange', field } })
    for (const level of [-1, 6]) expect(agrees(sitting, { level })).toMatchObject(outside('assessment.level'))
    for (const wanted of [0, 6])
      expect(agrees(sitting, { wanted })).toMatchObject(outside('assessment.wanted'))
    expect(assessmentNoun.all(sitting.state)).toEqual([])
  })

  it('turns down texts that are too long, by field', () => {
    const sitting = planSitting()
    for (const [field, limit] of Object.entries(ASSESSMENT_TEXT_LIMITS)) {
      expect(agrees(sitting, { [field]: 'å'.repeat(limit) }).ok).toBe(true)
      expect(agrees(sitting, { [field]: 'å'.repeat(limit + 1) })).toMatchObject({
        ok: false,
        failure: { reason: 'textTooLong', field: `assessment.${field}`, limit },
      })
    }
  })

  it('needs a municipality, a gathering and a characteristic that are there', () => {
    const sitting = planSitting()
    for (const [where, noun] of [
      [{ municipalityId: 'gone' }, 'municipality'],
      [{ gatheringId: 'gone' }, 'gathering'],
      [{ characteristicId: 'gone' }, 'characteristic'],
    ] as const)
      expect(agrees(sitting, { level: 3 }, where)).toMatchObject({
        ok: false,
        failure: { reason: 'missing', noun },
      })
  })

  it('may be about a characteristic that is switched off: an answer given late is kept too', () => {
    const sitting = planSitting()
    sitting.does('characteristic.edit', { characteristicId: 'region', isActive: false })
    expect(agrees(sitting, { level: 3 }).ok).toBe(true)
  })
})

describe('what was asked', () => {
  it('is kept with the level in the language of the municipality', () => {
    const sitting = planSitting()
    sitting.does('municipality.chooseLanguage', { municipalityId: 'moss', language: 'nn' })
    agrees(sitting, { level: 3 })
    expect(regionOf(sitting)?.asked).toBe(statement('region')?.nn)
  })

  it('follows only the level: who writes a reason later has not answered the new words', () => {
    const sitting = planSitting()
    agrees(sitting, { level: 3 })
    sitting.does('characteristic.edit', {
      characteristicId: 'region',
      statement: { nb: 'Vi gir fra oss noe.' },
    })
    agrees(sitting, { reason: 'Vi møtes fast.' })
    expect(regionOf(sitting)?.asked).toBe(statement('region')?.nb)
    agrees(sitting, { level: 2 })
    expect(regionOf(sitting)?.asked).toBe('Vi gir fra oss noe.')
  })

  it('of an own characteristic without a statement is its title', () => {
    const sitting = planSitting()
    sitting.does('characteristic.add', {
      characteristicId: 'brave',
      title: { nb: 'Tør å prøve' },
      order: 'z0',
    })
    agrees(sitting, { level: 3 }, { characteristicId: 'brave' })
    expect(getAssessment(sitting.state, 'moss', 'samling1', 'brave')?.asked).toBe('Tør å prøve')
  })
})

it('an own characteristic that has answers is not taken away by undo either', () => {
  const sitting = planSitting()
  sitting.does('characteristic.add', { characteristicId: 'brave', title: { nb: 'Tør å prøve' }, order: 'z0' })
  const added = sitting.state.history.done?.entry.commandId ?? ''
  agrees(sitting, { level: 3 }, { characteristicId: 'brave' })
  expect(sitting.does('history.undo', { commandId: added })).toMatchObject({
    ok: false,
    failure: { reason: 'changedSince' },
  })
  sitting.undoes()
  expect(sitting.undoes().ok).toBe(true)
})

describe('reading', () => {
  it('gives one municipality at one gathering, by characteristic', () => {
    const sitting = planSitting()
    agrees(sitting, { level: 3 })
    agrees(sitting, { level: 4 }, { characteristicId: 'dialogue' })
    agrees(sitting, { level: 5 }, { gatheringId: 'samling2' })
    agrees(sitting, { level: 1 }, { municipalityId: 'gol' })
    const own = selectAssessments(sitting.state, 'moss', 'samling1')
    expect([...own].map(([id, { level }]) => [id, level])).toEqual([
      ['region', 3],
      ['dialogue', 4],
    ])
  })

  it('lists the gatherings at which there is a level, in their order; «vet ikke» and a wish are none', () => {
    const sitting = planSitting()
    agrees(sitting, { level: 3 }, { gatheringId: 'samling2' })
    agrees(sitting, { level: DONT_KNOW, wanted: 4 })
    expect(selectRatedGatherings(sitting.state, 'moss')).toEqual(['samling2'])
    agrees(sitting, { level: 2 })
    expect(selectRatedGatherings(sitting.state, 'moss')).toEqual(['samling1', 'samling2'])
    expect(selectRatedGatherings(sitting.state, 'gol')).toEqual([])
  })
})

it('goes with its municipality and with its gathering, and comes back by undo', () => {
  const sitting = planSitting()
  agrees(sitting, { level: 3 })
  agrees(sitting, { level: 3 }, { municipalityId: 'gol' })
  sitting.does('municipality.remove', { municipalityId: 'gol' })
  expect(assessmentNoun.all(sitting.state)).toHaveLength(1)
  sitting.does('gathering.remove', { gatheringId: 'samling1' })
  expect(assessmentNoun.all(sitting.state)).toEqual([])
  sitting.undoes()
  sitting.undoes()
  expect(assessmentNoun.all(sitting.state)).toHaveLength(2)
})
