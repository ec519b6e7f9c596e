import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { characteristicKeys } from '../../packs/characteristicPack.ts'
import { agrees, networkSitting } from '../../testing/networkSitting.ts'
import type { Sitting } from '../../testing/sitting.ts'
import { selectLearningPairs } from './selectLearningPairs.ts'

const shares = (sitting: Sitting, ...ids: readonly string[]): void => {
  for (const municipalityId of ids)
    sitting.does('municipality.setSharing', { municipalityId, isSharing: true })
}

/** «Moss: Lier, Ål» */
const pairsOf = (sitting: Sitting, characteristicId: string): readonly string[] =>
  selectLearningPairs(sitting.state, 'samling1')
    .filter(({ characteristic }) => characteristic.id === characteristicId)
    .flatMap(({ lessons }) =>
      lessons.map(
        ({ learner, teachers }) => `${learner.name}: ${teachers.map(({ name }) => name).join(', ')}`,
      ),
    )

/** Ål and Lier are high on the region, Moss and Gol want to be. */
function regionSitting(): Sitting {
  const sitting = networkSitting()
  agrees(sitting, 'al', 'region', 5)
  agrees(sitting, 'lier', 'region', 4)
  agrees(sitting, 'moss', 'region', 2, 4)
  agrees(sitting, 'gol', 'region', 1, 3)
  return sitting
}

describe('whom to learn from', () => {
  it('is nobody until both have agreed to share', () => {
    const sitting = regionSitting()
    expect(selectLearningPairs(sitting.state, 'samling1')).toEqual([])
    shares(sitting, 'moss')
    expect(pairsOf(sitting, 'region')).toEqual([])
    shares(sitting, 'al')
    expect(pairsOf(sitting, 'region')).toEqual(['Moss: Ål'])
    sitting.undoes()
    expect(pairsOf(sitting, 'region')).toEqual([])
  })

  it('stands in alphabetical order, and not by who is highest', () => {
    const sitting = regionSitting()
    shares(sitting, 'al', 'lier', 'moss', 'gol')
    expect(pairsOf(sitting, 'region')).toEqual(['Gol: Lier, Ål', 'Moss: Lier, Ål'])
  })

  it('is one who is higher oneself, and high: nobody teaches what it has not come to', () => {
    const sitting = regionSitting()
    shares(sitting, 'al', 'lier', 'moss', 'gol')
    agrees(sitting, 'moss', 'region', 4, 5)
    expect(pairsOf(sitting, 'region')).toContain('Moss: Ål')
    agrees(sitting, 'al', 'region', 3)
    expect(pairsOf(sitting, 'region')).toEqual(['Gol: Lier, Moss'])
  })

  it('is not asked by one who does not know, or is content', () => {
    const sitting = regionSitting()
    shares(sitting, 'al', 'lier', 'moss', 'gol')
    agrees(sitting, 'moss', 'region', 0, 4)
    agrees(sitting, 'gol', 'region', 2, 2)
    expect(pairsOf(sitting, 'region')).toEqual([])
  })

  it('is one who is at the gathering', () => {
    const sitting = regionSitting()
    shares(sitting, 'al', 'moss')
    const membership = { joinedGatheringId: 'samling2', leftGatheringId: null }
    sitting.does('municipality.setMembership', { municipalityId: 'al', ...membership })
    expect(pairsOf(sitting, 'region')).toEqual([])
  })
})

const ids = ['moss', 'gol', 'lier', 'rade', 'al'] as const
const answer = fc.record({
  level: fc.option(fc.integer({ min: 0, max: 5 })),
  wanted: fc.option(fc.integer({ min: 1, max: 5 })),
})
/** Everybody's answers on two characteristics. */
const answers = fc.array(fc.tuple(answer, answer), { minLength: ids.length, maxLength: ids.length })
const sharing = fc.subarray([...ids])

type Answers = typeof answers extends fc.Arbitrary<infer Value> ? Value : never

function tell(sitting: Sitting, all: Answers, except: readonly string[] = []): void {
  for (const [index, said] of all.entries())
    for (const [which, { level, wanted }] of said.entries()) {
      const [id, key] = [ids[index], characteristicKeys[which]]
      if (id && key && !except.includes(id)) agrees(sitting, id, key, level, wanted)
    }
}

test('whatever those who do not share answer, the answer is the same', () => {
  fc.assert(
    fc.property(answers, answers, sharing, (before, after, sharingIds) => {
      const [sitting, other] = [networkSitting(), networkSitting()]
      for (const each of [sitting, other]) {
        shares(each, ...sharingIds)
        tell(each, before)
      }
      tell(other, after, sharingIds)
      expect(selectLearningPairs(other.state, 'samling1')).toEqual(
        selectLearningPairs(sitting.state, 'samling1'),
      )
    }),
    { numRuns: 100 },
  )
})

test('nobody is named who has not agreed to share, and nobody learns from itself', () => {
  fc.assert(
    fc.property(answers, sharing, (all, sharingIds) => {
      const sitting = networkSitting()
      shares(sitting, ...sharingIds)
      tell(sitting, all)
      for (const { lessons } of selectLearningPairs(sitting.state, 'samling1'))
        for (const { learner, teachers } of lessons) {
          expect(teachers).not.toContain(learner)
          for (const { id } of [learner, ...teachers]) expect(sharingIds).toContain(id)
        }
    }),
    { numRuns: 100 },
  )
})
