import { expect, test } from 'vitest'
import { mossSitting, type Sitting } from '../../testing/sitting.ts'
import { getCharacteristic } from '../characteristic/select.ts'
import { getAssessment } from './select.ts'
import { getEarlierWords, selectAssessed, selectGaps, selectNoLongerAsked } from './selectLevels.ts'

const at = { municipalityId: 'moss', gatheringId: 'samling1' } as const
const agree = (sitting: Sitting, characteristicId: string, level: number | null, wanted: number | null) =>
  sitting.does('assessment.agree', { ...at, characteristicId, level, wanted })
const gapsOf = ({ state }: Sitting) =>
  selectGaps(selectAssessed(state, 'moss', 'samling1')).map(({ characteristic, gap }) => [
    characteristic.id,
    gap,
  ])

test('gaps stand widest first, and equal ones in the order asked', () => {
  const sitting = mossSitting()
  agree(sitting, 'strategy', 3, 4)
  agree(sitting, 'community', 2, 3)
  agree(sitting, 'region', 1, 5)
  expect(gapsOf(sitting)).toEqual([
    ['region', 4],
    ['community', 1],
    ['strategy', 1],
  ])
})

test('no gap without both ends, from «vet ikke», or to a lower wish', () => {
  const sitting = mossSitting()
  agree(sitting, 'community', null, 5)
  agree(sitting, 'strengths', 2, null)
  agree(sitting, 'strategy', 0, 5)
  agree(sitting, 'region', 4, 3)
  expect(gapsOf(sitting)).toEqual([])
})

test('one switched off after it was answered is seen apart, and comes back with its answer', () => {
  const sitting = mossSitting()
  agree(sitting, 'strategy', 3, 4)
  sitting.does('characteristic.edit', { characteristicId: 'strategy', isActive: false })
  expect(gapsOf(sitting)).toEqual([])
  expect(selectNoLongerAsked(sitting.state, 'moss', 'samling1').map(({ level }) => level)).toEqual([3])
  sitting.does('characteristic.edit', { characteristicId: 'strategy', isActive: true })
  expect(gapsOf(sitting)).toEqual([['strategy', 1]])
  expect(selectNoLongerAsked(sitting.state, 'moss', 'samling1')).toEqual([])
})

test('words changed after the answer are told, until the group answers to the new ones', () => {
  const sitting = mossSitting()
  agree(sitting, 'strategy', 3, null)
  const before = getCharacteristic(sitting.state, 'strategy')?.statement.nb
  const earlier = (): string | null => {
    const characteristic = getCharacteristic(sitting.state, 'strategy')
    if (!characteristic) throw new Error('It is gone')
    return getEarlierWords(getAssessment(sitting.state, 'moss', 'samling1', 'strategy'), characteristic)
  }
  expect(earlier()).toBeNull()
  sitting.does('characteristic.edit', { characteristicId: 'strategy', statement: { nb: 'Vi har en plan.' } })
  expect(earlier()).toBe(before)
  agree(sitting, 'strategy', 4, null)
  expect(earlier()).toBeNull()
})

test('another language of the municipality does not make the words it answered to others', () => {
  const sitting = mossSitting()
  agree(sitting, 'strategy', 3, null)
  sitting.does('municipality.chooseLanguage', { municipalityId: 'moss', language: 'nn' })
  const characteristic = getCharacteristic(sitting.state, 'strategy')
  if (!characteristic) throw new Error('It is gone')
  const answered = getAssessment(sitting.state, 'moss', 'samling1', 'strategy')
  expect(getEarlierWords(answered, characteristic)).toBeNull()
})
