import { expect, test } from 'vitest'
import { selectUndo } from '../core/history.ts'
import { facilitator, mossSitting, type Sitting } from '../testing/sitting.ts'
import { type BoardScope, isOnBoard } from './boardHistory.ts'

const moss: BoardScope = { municipalityId: 'moss', board: 'stakeholders' }
const newestOn = (sitting: Sitting, scope: BoardScope) =>
  selectUndo(sitting.state.history, facilitator, (entry) => isOnBoard(sitting.state, entry, scope))
    ?.commandKind

test('undo on a map passes over what was done elsewhere', () => {
  const sitting = mossSitting()
  sitting.does('stakeholder.place', {
    gatheringId: 'samling1',
    places: [{ stakeholderId: 'havn', influence: 0.2, interest: 0.2 }],
  })
  sitting.does('network.rename', { name: 'Nytt navn' })
  sitting.does('improvementArea.add', {
    municipalityId: 'moss',
    improvementAreas: [{ id: 'a1', title: 'Én dør inn', order: 'a0' }],
  })
  expect(newestOn(sitting, moss)).toBe('stakeholder.place')
  expect(newestOn(sitting, { ...moss, board: 'areas' })).toBe('improvementArea.add')
  expect(newestOn(sitting, { ...moss, municipalityId: 'gol' })).toBe(undefined)
})

test('a card that was deleted still belongs to its map', () => {
  const sitting = mossSitting()
  sitting.does('stakeholder.remove', { stakeholderIds: ['havn'] })
  expect(newestOn(sitting, moss)).toBe('stakeholder.remove')
})
