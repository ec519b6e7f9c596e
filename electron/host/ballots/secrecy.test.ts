import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Ballot, BallotWay } from '../../../shared/features/round/record.ts'
import { intentArbitrary, meanCommand } from '../../../shared/testing/randomCommands.ts'
import { everythingOutside } from './testing/everythingOutside.ts'
import { openRound, openVotingRoom } from './testing/votingRoom.ts'

const AREAS = 3

const marks = fc.uniqueArray(fc.tuple(fc.nat({ max: AREAS - 1 }), fc.integer({ min: 1, max: 1 })), {
  maxLength: 3,
  selector: ([index]) => index,
})
const way = fc.constantFrom<BallotWay>('keyboard', 'paper', 'device')
const ballotId = fc.uuid({ version: 4 })

/** One voter twice: the same person and way, with two different opinions. */
const twoMinds = fc.record({ way, ballotId, left: marks, right: marks })

const ballotOf = (kind: BallotWay, given: [number, number][]): Ballot => ({
  way: kind,
  voters: 1,
  marks: given,
  places: [],
})

describe('before the result is shown', () => {
  it('nothing outside the box depends on what anybody voted, whatever else is done', () => {
    fc.assert(
      fc.property(
        fc.array(twoMinds, { minLength: 1, maxLength: 8 }),
        fc.array(intentArbitrary, { maxLength: 12 }),
        (voters, intents) => {
          const play = (side: 'left' | 'right'): { outside: string; file: Buffer } => {
            const room = openVotingRoom({ areaCount: AREAS })
            openRound(room, AREAS)
            let count = 0
            for (const [index, voter] of voters.entries()) {
              room.desk.cast('r1', voter.ballotId, ballotOf(voter.way, voter[side]))
              for (const intent of intents.slice(index * 2, index * 2 + 2)) {
                const meant = meanCommand(room.session.getState(), intent, () => `new${count++}`)
                // A cancelled round throws its ballots away; that is tried by itself.
                if (meant) room.says(meant.kind, meant.payload)
              }
            }
            const outside = everythingOutside(room)
            room.close()
            return { outside, file: readFileSync(room.path) }
          }
          const left = play('left')
          const right = play('right')
          expect(right.outside).toBe(left.outside)
          expect(right.file.equals(left.file)).toBe(true)
        },
      ),
      { numRuns: 25, seed: 1 },
    )
  })

  it('a made-up result from a window is refused, and a late window hears numbers only', () => {
    const room = openVotingRoom()
    openRound(room, 3)
    room.desk.cast('r1', 'ballot1', ballotOf('keyboard', [[0, 2]]))
    room.says('round.reveal', { roundId: 'r1', cast: null, ballots: [], points: [], levels: [] })
    expect(room.heard.at(-1)).toMatchObject({ type: 'refused', refusal: { reason: 'notAllowed' } })
    room.session.join(
      { clientId: 'late', actor: { id: 'l', role: 'screen', name: '' }, send: (m) => room.heard.push(m) },
      0,
    )
    expect(room.heard.at(-1)).toEqual({
      type: 'ballotCounts',
      fileId: room.session.fileId,
      rounds: [{ roundId: 'r1', keyboard: 1, paper: 0, hands: 0, device: 0 }],
    })
    expect(JSON.stringify(room.heard)).not.toContain('marks":[[')
  })

  it('the same holds when everyone places for oneself', () => {
    const places = fc.uniqueArray(
      fc.tuple(fc.nat({ max: AREAS - 1 }), fc.constantFrom(0, 0.25, 1), fc.constantFrom(0, 0.5, 1)),
      { maxLength: 3, selector: ([index]) => index },
    )
    fc.assert(
      fc.property(
        fc.array(fc.record({ ballotId, left: places, right: places }), { maxLength: 6 }),
        (voters) => {
          const play = (side: 'left' | 'right'): string => {
            const room = openVotingRoom({ areaCount: AREAS })
            openRound(room, AREAS, { method: 'placing', seatCount: 20 })
            for (const voter of voters)
              room.desk.cast('r1', voter.ballotId, { ...ballotOf('keyboard', []), places: voter[side] })
            const outside = everythingOutside(room)
            room.close()
            return outside
          }
          expect(play('right')).toBe(play('left'))
        },
      ),
      { numRuns: 15, seed: 3 },
    )
  })
})

describe('after the result is shown', () => {
  it('the file is the same to the last byte whoever voted when', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ way, ballotId, marks }), { minLength: 2, maxLength: 12 }),
        fc.func(fc.nat()),
        (voters, shuffle) => {
          const play = (order: typeof voters, startsAt: number, step: number): Buffer => {
            const room = openVotingRoom({ areaCount: AREAS })
            openRound(room, AREAS)
            for (const [index, voter] of order.entries()) {
              // The clock may stand, jump or go backwards: nothing is read from it.
              room.setClock(startsAt + index * step)
              room.desk.cast('r1', voter.ballotId, ballotOf(voter.way, voter.marks))
            }
            room.setClock(5_000_000)
            expect(room.desk.reveal('r1').ok).toBe(true)
            room.close()
            expect(existsSync(room.ballotPath)).toBe(false)
            return readFileSync(room.path)
          }
          const first = play(voters, 2_000_000, 1000)
          const other = [...voters].sort((left, right) => shuffle(left) - shuffle(right) || -1)
          // Other people held the same opinions: new random ids as well.
          const renamed = other.map((voter, index) => ({ ...voter, ballotId: `${index}-${voter.ballotId}` }))
          expect(play(renamed, 9_000_000, -70_000).equals(first)).toBe(true)
        },
      ),
      { numRuns: 20, seed: 2 },
    )
  })

  it('nothing of the box is left in the folder', () => {
    const room = openVotingRoom()
    openRound(room, 3)
    room.desk.cast('r1', 'ballot-of-mine', ballotOf('paper', [[1, 1]]))
    expect(readFileSync(room.ballotPath, 'utf8')).toContain('ballot-of-mine')
    room.desk.reveal('r1')
    room.close()
    for (const name of readdirSync(room.folder, { recursive: true, encoding: 'utf8' })) {
      const path = join(room.folder, name)
      if (/\.(samling|json|part)$/.test(name))
        expect(readFileSync(path).includes('ballot-of-mine')).toBe(false)
    }
  })
})
