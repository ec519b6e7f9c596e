import { expect, test } from 'vitest'
import { mossSitting, type Sitting } from '../../../../shared/testing/sitting.ts'
import { moveWords, selectCardMove } from './cardMove.ts'

function placed(gatheringId: string, influence: number, interest: number, sitting = mossSitting()): Sitting {
  sitting.does('stakeholder.place', {
    gatheringId,
    places: [{ stakeholderId: 'havn', influence, interest }],
  })
  return sitting
}
const moveOf = ({ state }: Sitting, form: 'plane' | 'rings' = 'plane') =>
  selectCardMove(state, 'havn', 'samling2', form)

test('a card that moved is told with the axes whose words changed', () => {
  const one = moveOf(placed('samling2', 0.6, 0.7, placed('samling1', 0.3, 0.7)))
  expect(one).toEqual({ sinceNumber: 1, from: { x: 0.7, y: 0.3 }, to: { x: 0.7, y: 0.6 } })
  expect(one && moveWords(one, 'plane', 'nb')).toBe('innflytelse fra liten til middels')
  const both = moveOf(placed('samling2', 0.9, 0.1, placed('samling1', 0.3, 0.7)))
  expect(both && moveWords(both, 'plane', 'nn')).toBe(
    'innverknad frå liten til stor, interesse frå middels til ingen',
  )
})

test('a move within the same words is a move without words', () => {
  const move = moveOf(placed('samling2', 0.4, 0.7, placed('samling1', 0.3, 0.7)))
  expect(move && moveWords(move, 'plane', 'nb')).toBe('')
})

test('a card that was not placed before, not touched since, or only trembled, did not move', () => {
  expect(moveOf(placed('samling2', 0.6, 0.7))).toBeNull()
  expect(moveOf(placed('samling1', 0.6, 0.7))).toBeNull()
  expect(moveOf(placed('samling2', 0.61, 0.7, placed('samling1', 0.6, 0.7)))).toBeNull()
  expect(selectCardMove(placed('samling1', 0.6, 0.7).state, 'havn', 'samling1', 'plane')).toBeNull()
})

test('a card taken off the map tells where it stood', () => {
  const sitting = placed('samling1', 0.3, 0.7)
  sitting.does('stakeholder.markUnsure', { gatheringId: 'samling2', stakeholderIds: ['havn'] })
  expect(moveOf(sitting)).toEqual({ sinceNumber: 1, from: { x: 0.7, y: 0.3 }, to: null })
})

test('the rings have moves of their own', () => {
  const sitting = placed('samling2', 0.9, 0.9, placed('samling1', 0.1, 0.1))
  const inRings = (gatheringId: string, ringX: number): void => {
    sitting.does('stakeholder.placeInRings', {
      gatheringId,
      places: [{ stakeholderId: 'havn', ringX, ringY: 0.5 }],
    })
  }
  inRings('samling1', 0.8)
  expect(moveOf(sitting, 'rings')).toMatchObject({ to: null })
  inRings('samling2', 0.55)
  const move = moveOf(sitting, 'rings')
  expect(move && moveWords(move, 'rings', 'nb')).toBe('fra «Bør være med» til «Kan ikke klare oss uten»')
})
