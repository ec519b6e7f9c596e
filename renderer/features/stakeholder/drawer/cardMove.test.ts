import { expect, test } from 'vitest'
import { getStakeholder } from '../../../../shared/features/stakeholder/select.ts'
import { mossSitting, type Sitting } from '../../../../shared/testing/sitting.ts'
import { moveWords, selectCardMove } from './cardMove.ts'

function placed(gatheringId: string, influence: number, interest: number, sitting = mossSitting()): Sitting {
  sitting.does('stakeholder.place', {
    gatheringId,
    places: [{ stakeholderId: 'havn', influence, interest }],
  })
  return sitting
}
function moveOf({ state }: Sitting, form: 'plane' | 'rings' = 'plane', gatheringId = 'samling2') {
  const havn = getStakeholder(state, 'havn')
  if (!havn) throw new Error('Havn is not there')
  return selectCardMove(state, havn, gatheringId, form)
}

test('a card that moved is told with the axes whose words changed', () => {
  const one = moveOf(placed('samling2', 0.6, 0.7, placed('samling1', 0.3, 0.7)))
  expect(one).toMatchObject({ sinceNumber: 1, from: { x: 0.7, y: 0.3 }, to: { x: 0.7, y: 0.6 } })
  expect(one && moveWords(one, 'plane', 'nb')).toBe('innflytelse fra liten til middels')
  const both = moveOf(placed('samling2', 0.9, 0.1, placed('samling1', 0.3, 0.7)))
  expect(both && moveWords(both, 'plane', 'nn')).toBe(
    'innverknad frå liten til stor, interesse frå middels til ingen',
  )
})

test('a move within the same words is told by its direction', () => {
  const move = moveOf(placed('samling2', 0.4, 0.7, placed('samling1', 0.3, 0.7)))
  expect(move && moveWords(move, 'plane', 'nb')).toBe('litt mer innflytelse')
})

test('a card that was not placed before, not touched since, or only trembled, did not move', () => {
  expect(moveOf(placed('samling2', 0.6, 0.7))).toBeNull()
  expect(moveOf(placed('samling1', 0.6, 0.7))).toBeNull()
  expect(moveOf(placed('samling2', 0.61, 0.7, placed('samling1', 0.6, 0.7)))).toBeNull()
  expect(moveOf(placed('samling1', 0.6, 0.7), 'plane', 'samling1')).toBeNull()
})

test('a card taken off the map tells where it stood', () => {
  const sitting = placed('samling1', 0.3, 0.7)
  sitting.does('stakeholder.markUnsure', { gatheringId: 'samling2', stakeholderIds: ['havn'] })
  expect(moveOf(sitting)).toMatchObject({ sinceNumber: 1, from: { x: 0.7, y: 0.3 }, to: null })
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
  inRings('samling2', 0.83)
  const within = moveOf(sitting, 'rings')
  expect(within && moveWords(within, 'rings', 'nn')).toBe('innanfor same ring')
})
