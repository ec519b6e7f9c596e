import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import type { Ballot } from '../../../shared/features/round/record.ts'
import { getRound } from '../../../shared/features/round/select.ts'
import { tallyOf } from '../../../shared/features/round/tally.ts'
import { openRound, openVotingRoom, type VotingRoom } from './testing/votingRoom.ts'

const dots = (given: [number, number][], more: Partial<Ballot> = {}): Ballot => ({
  way: 'keyboard',
  voters: 1,
  marks: given,
  places: [],
  ...more,
})

const roundOf = (room: VotingRoom) => {
  const round = getRound(room.session.getState(), 'r1')
  if (!round) throw new Error('No round')
  return round
}
const countsOf = (room: VotingRoom) => {
  const message = room.heard.findLast(({ type }) => type === 'ballotCounts')
  return message?.type === 'ballotCounts' ? message.rounds[0] : undefined
}

test('the same ballot sent twice counts once; the same id with another opinion replaces it', () => {
  const room = openVotingRoom()
  openRound(room, 3)
  room.desk.cast('r1', 'one', dots([[0, 1]]))
  room.desk.cast('r1', 'one', dots([[0, 1]]))
  room.desk.cast('r1', 'one', dots([[1, 2]]))
  expect(countsOf(room)).toMatchObject({ keyboard: 1 })
  room.desk.reveal('r1')
  expect(roundOf(room).ballots).toEqual([dots([[1, 2]])])
})

test('a vote after the result, or into a cancelled round, is told so and changes nothing', () => {
  const room = openVotingRoom()
  openRound(room, 3)
  room.desk.reveal('r1')
  expect(room.desk.cast('r1', 'late', dots([[0, 1]]))).toMatchObject({ failure: { reason: 'roundClosed' } })
  expect(roundOf(room)).toMatchObject({ status: 'revealed', ballots: [] })
  expect(existsSync(room.ballotPath)).toBe(false)
  // Pressed twice: the second one sees what the first one showed.
  expect(room.desk.reveal('r1').ok).toBe(true)
})

test('a cancelled round throws its ballots away unread', () => {
  const room = openVotingRoom()
  openRound(room, 3)
  room.desk.cast('r1', 'one', dots([[0, 1]]))
  room.does('round.cancel', { roundId: 'r1' })
  expect(existsSync(room.ballotPath)).toBe(false)
  expect(roundOf(room)).toMatchObject({ status: 'cancelled', ballots: [], cast: null })
  expect(room.desk.reveal('r1')).toMatchObject({ failure: { reason: 'roundClosed' } })
})

test('more people than seats are told to add seats; hands take as many as were raised', () => {
  const room = openVotingRoom()
  openRound(room, 3, { seatCount: 3 })
  expect(room.desk.cast('r1', 'hands', dots([[0, 2]], { way: 'hands', voters: 2 })).ok).toBe(true)
  expect(room.desk.cast('r1', 'one', dots([])).ok).toBe(true)
  expect(room.desk.cast('r1', 'two', dots([]))).toMatchObject({
    failure: { reason: 'noSeatsLeft', limit: 3 },
  })
  // Counting the hands again replaces the first count instead of adding to it.
  expect(room.desk.cast('r1', 'hands', dots([[1, 1]], { way: 'hands', voters: 1 })).ok).toBe(true)
  expect(room.desk.cast('r1', 'two', dots([])).ok).toBe(true)
  room.desk.reveal('r1')
  expect(tallyOf(roundOf(room))).toMatchObject({ voterCount: 3, blankCount: 2, total: 1 })
})

test('everyone abstains: a result like any other', () => {
  const room = openVotingRoom()
  openRound(room, 3)
  for (const id of ['one', 'two']) room.desk.cast('r1', id, dots([]))
  room.desk.reveal('r1')
  expect(tallyOf(roundOf(room))).toMatchObject({ voterCount: 2, blankCount: 2, total: 0 })
})

test('Samling stops in the middle: the ballots are there again, and only their number is known', () => {
  const room = openVotingRoom()
  openRound(room, 3)
  room.desk.cast('r1', 'one', dots([[0, 3]]))
  // What a killed process leaves: the box as last written, and perhaps half a new one.
  writeFileSync(`${room.ballotPath}.part`, '{"r1":{"two":')
  room.close()
  const again = openVotingRoom({ folder: room.folder })
  expect(countsOf(again)).toMatchObject({ roundId: 'r1', keyboard: 1 })
  again.desk.cast('r1', 'two', dots([[1, 1]]))
  again.desk.reveal('r1')
  expect(roundOf(again).ballots).toHaveLength(2)
  expect(readdirSync(dirname(again.ballotPath))).toEqual([])
})

test('a stop between showing the result and emptying the box leaves nothing behind', () => {
  const room = openVotingRoom()
  openRound(room, 3)
  room.desk.cast('r1', 'one', dots([[0, 3]]))
  const box = readFileSync(room.ballotPath)
  room.desk.reveal('r1')
  room.close()
  writeFileSync(room.ballotPath, box)
  const again = openVotingRoom({ folder: room.folder })
  expect(existsSync(again.ballotPath)).toBe(false)
  expect(roundOf(again).ballots).toHaveLength(1)
})

test('a box that cannot be read is laid aside, and the group votes again', () => {
  const room = openVotingRoom()
  openRound(room, 3)
  room.close()
  mkdirSync(dirname(room.ballotPath), { recursive: true })
  writeFileSync(room.ballotPath, '{"r1":{"one":{"way":"shouting"}}}')
  const again = openVotingRoom({ folder: room.folder })
  expect(countsOf(again)).toMatchObject({ keyboard: 0 })
  expect(again.desk.cast('r1', 'one', dots([[0, 1]])).ok).toBe(true)
})

test('a disk that refuses takes no ballot in, and says so', () => {
  const room = openVotingRoom()
  openRound(room, 3)
  // Where the folder of boxes should be stands a file.
  rmSync(dirname(room.ballotPath), { recursive: true, force: true })
  writeFileSync(dirname(room.ballotPath), '')
  const cast = room.desk.cast('r1', 'one', dots([[0, 1]]))
  expect(cast.ok).toBe(false)
  expect(!cast.ok && cast.failure.reason).toMatch(/^storage/)
  rmSync(dirname(room.ballotPath))
  expect(room.desk.cast('r1', 'one', dots([[0, 1]])).ok).toBe(true)
  room.desk.reveal('r1')
  expect(roundOf(room).ballots).toHaveLength(1)
})
