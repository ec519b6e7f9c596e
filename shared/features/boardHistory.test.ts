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

test('undo on an assessment, and on what is told of a municipality, passes over other municipalities', () => {
  const sitting = mossSitting()
  const gol = { id: 'gol', name: 'Gol', number: '3324', county: null, language: 'nb' as const }
  sitting.does('municipality.add', { municipalities: [gol] })
  const agrees = (municipalityId: string) =>
    sitting.does('assessment.agree', {
      municipalityId,
      gatheringId: 'samling1',
      characteristicId: 'community',
      level: 3,
    })
  expect(agrees('moss').ok).toBe(true)
  sitting.does('trace.write', { municipalityId: 'moss', summary: 'Ett nummer' })
  agrees('gol')
  sitting.does('municipality.rename', { municipalityId: 'gol', name: 'Gol herad' })
  expect(newestOn(sitting, { ...moss, board: 'assessment' })).toBe('assessment.agree')
  expect(newestOn(sitting, { ...moss, board: 'traces' })).toBe('trace.write')
  expect(newestOn(sitting, { ...moss, board: 'municipality' })).toBe('trace.write')
  expect(newestOn(sitting, { municipalityId: 'gol', board: 'traces' })).toBe(undefined)
  expect(newestOn(sitting, { municipalityId: 'gol', board: 'municipality' })).toBe('municipality.rename')
})

test('a card that was deleted still belongs to its map', () => {
  const sitting = mossSitting()
  sitting.does('stakeholder.remove', { stakeholderIds: ['havn'] })
  expect(newestOn(sitting, moss)).toBe('stakeholder.remove')
})
