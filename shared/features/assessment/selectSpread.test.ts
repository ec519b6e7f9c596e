import { expect, it } from 'vitest'
import { agrees, networkSitting } from '../../testing/networkSitting.ts'
import type { Sitting } from '../../testing/sitting.ts'
import { selectActiveCharacteristics } from '../characteristic/select.ts'
import { selectGatheringsWithSpread, selectSpread } from './selectSpread.ts'

const spreadOf = (sitting: Sitting, id: string, gatheringId = 'samling1') =>
  selectSpread(sitting.state, gatheringId).find(({ characteristic }) => characteristic.id === id)?.spread

it('counts municipalities by level, those who do not know, and those who want more', () => {
  const sitting = networkSitting()
  agrees(sitting, 'moss', 'region', 2, 4)
  agrees(sitting, 'gol', 'region', 2, 2)
  agrees(sitting, 'lier', 'region', 5)
  agrees(sitting, 'rade', 'region', 0, 4)
  agrees(sitting, 'al', 'region', null, 5)
  expect(spreadOf(sitting, 'region')).toEqual({ counts: [0, 2, 0, 0, 1], dontKnow: 1, wantHigher: 1 })
})

it('says nothing before three have answered, characteristic by characteristic', () => {
  const sitting = networkSitting()
  agrees(sitting, 'moss', 'region', 2)
  agrees(sitting, 'gol', 'region', 2)
  agrees(sitting, 'lier', 'region', null, 3)
  expect(spreadOf(sitting, 'region')).toBeNull()
  expect(selectGatheringsWithSpread(sitting.state)).toEqual([])
  agrees(sitting, 'lier', 'region', 0)
  expect(spreadOf(sitting, 'region')).toEqual({ counts: [0, 2, 0, 0, 0], dontKnow: 1, wantHigher: 0 })
  expect(spreadOf(sitting, 'dialogue')).toBeNull()
  expect(selectGatheringsWithSpread(sitting.state)).toEqual(['samling1'])
})

it('stands in the characteristics’ own order, whatever the levels, and asks only about those in use', () => {
  const sitting = networkSitting()
  for (const municipality of ['moss', 'gol', 'lier']) {
    agrees(sitting, municipality, 'dialogue', 5)
    agrees(sitting, municipality, 'community', 1)
  }
  sitting.does('characteristic.edit', { characteristicId: 'region', isActive: false })
  expect(selectSpread(sitting.state, 'samling1').map(({ characteristic }) => characteristic)).toEqual(
    selectActiveCharacteristics(sitting.state),
  )
})

it('passes by a municipality that had not come or had left, and keeps what it answered', () => {
  const sitting = networkSitting()
  for (const municipality of ['moss', 'gol', 'lier', 'al']) agrees(sitting, municipality, 'region', 3)
  const joins = (joinedGatheringId: string | null) =>
    sitting.does('municipality.setMembership', {
      municipalityId: 'al',
      joinedGatheringId,
      leftGatheringId: null,
    })
  joins('samling3')
  expect(spreadOf(sitting, 'region')?.counts).toEqual([0, 0, 3, 0, 0])
  joins(null)
  expect(spreadOf(sitting, 'region')?.counts).toEqual([0, 0, 4, 0, 0])
})
