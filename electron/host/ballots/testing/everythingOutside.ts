import { municipalityWorkbook, networkWorkbook } from '../../excel/workbookModel.ts'
import type { VotingRoom } from './votingRoom.ts'

/** Everything a person or another window could get hold of while people vote. */
export function everythingOutside(room: VotingRoom): string {
  const state = room.session.getState()
  const books = [
    municipalityWorkbook(state, 'moss', { day: '2026-11-25' }),
    networkWorkbook(state, { day: '2026-11-25' }),
  ]
  return JSON.stringify([
    room.heard,
    [...state.tables].map(([kind, table]) => [kind, [...table]]),
    state.history,
    books,
  ])
}
