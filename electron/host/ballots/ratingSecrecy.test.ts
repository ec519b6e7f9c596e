import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { getRound } from '../../../shared/features/round/select.ts'
import { intentArbitrary, meanCommand } from '../../../shared/testing/randomCommands.ts'
import { ratingBallot } from '../../../shared/testing/ratingRound.ts'
import { everythingOutside } from './testing/everythingOutside.ts'
import { openRound, openVotingRoom, type VotingRoom } from './testing/votingRoom.ts'

// What `secrecy.test.ts` holds a vote to, held for a self-assessment in which each rates alone.

const CHARACTERISTICS = ['community', 'strengths', 'strategy', 'anchoring']

const levels = fc.uniqueArray(
  fc.tuple(fc.nat({ max: CHARACTERISTICS.length - 1 }), fc.integer({ min: 1, max: 5 })),
  { maxLength: CHARACTERISTICS.length, selector: ([index]) => index },
)
const way = fc.constantFrom('keyboard' as const, 'paper' as const, 'device' as const)
const ballotId = fc.uuid({ version: 4 })

function openRatingRoom(): VotingRoom {
  const room = openVotingRoom()
  openRound(room, 0, { method: 'rating', characteristicIds: CHARACTERISTICS, seatCount: 20 })
  return room
}

describe('before the answers are shown', () => {
  it('no message, record, history, export or byte of the file depends on what anybody answered', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ way, ballotId, left: levels, right: levels }), { minLength: 1, maxLength: 8 }),
        fc.array(intentArbitrary, { maxLength: 12 }),
        (people, intents) => {
          const play = (side: 'left' | 'right') => {
            const room = openRatingRoom()
            let count = 0
            for (const [index, person] of people.entries()) {
              room.desk.cast('r1', person.ballotId, ratingBallot(person[side], person.way))
              for (const intent of intents.slice(index * 2, index * 2 + 2)) {
                const meant = meanCommand(room.session.getState(), intent, () => `new${count++}`)
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
      { numRuns: 25, seed: 11 },
    )
  })

  it('a window that joins late hears how many have answered, and nothing else', () => {
    const room = openRatingRoom()
    room.desk.cast('r1', 'ballot1', ratingBallot([[0, 4]]))
    room.session.join(
      { clientId: 'late', actor: { id: 'l', role: 'screen', name: '' }, send: (m) => room.heard.push(m) },
      0,
    )
    expect(room.heard.at(-1)).toEqual({
      type: 'ballotCounts',
      fileId: room.session.fileId,
      rounds: [{ roundId: 'r1', keyboard: 1, paper: 0, hands: 0, device: 0 }],
    })
    const round = getRound(room.session.getState(), 'r1')
    expect([round?.levels, round?.ballots, round?.cast]).toEqual([[], [], null])
  })
})

describe('after the answers are shown', () => {
  it('the file is the same to the last byte whoever answered when, and whoever held which answers together', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ way, ballotId, marks: levels }), { minLength: 2, maxLength: 10 }),
        fc.func(fc.nat()),
        (people, shuffle) => {
          const play = (answers: typeof people, startsAt: number, step: number): Buffer => {
            const room = openRatingRoom()
            for (const [index, person] of answers.entries()) {
              room.setClock(startsAt + index * step)
              expect(room.desk.cast('r1', person.ballotId, ratingBallot(person.marks, person.way)).ok).toBe(
                true,
              )
            }
            room.setClock(5_000_000)
            expect(room.desk.reveal('r1').ok).toBe(true)
            room.close()
            expect(existsSync(room.ballotPath)).toBe(false)
            return readFileSync(room.path)
          }
          const first = play(people, 2_000_000, 1000)
          // The same levels for each characteristic, dealt out to the people in another way each.
          const dealt = people.map((person, place) => ({
            ...person,
            ballotId: `${place}-${person.ballotId}`,
            marks: CHARACTERISTICS.flatMap((_, index) => {
              const column = people.map(({ marks }) => marks.find(([at]) => at === index) ?? null)
              const turned = column[(place + shuffle(index)) % column.length]
              return turned ? [turned] : []
            }),
          }))
          const other = [...dealt].sort((left, right) => shuffle(left) - shuffle(right) || -1)
          expect(play(other, 9_000_000, -70_000).equals(first)).toBe(true)
        },
      ),
      { numRuns: 20, seed: 12 },
    )
  })

  it('nothing of a ballot is left in the folder, and levels stand sorted by characteristic', () => {
    const room = openRatingRoom()
    room.desk.cast(
      'r1',
      'ballot-of-mine',
      ratingBallot(
        [
          [0, 5],
          [1, 1],
        ],
        'paper',
      ),
    )
    room.desk.cast(
      'r1',
      'ballot-of-hers',
      ratingBallot([
        [0, 2],
        [1, 4],
      ]),
    )
    expect(readFileSync(room.ballotPath, 'utf8')).toContain('ballot-of-mine')
    room.desk.reveal('r1')
    expect(getRound(room.session.getState(), 'r1')).toMatchObject({
      ballots: [],
      points: [],
      levels: [[2, 5], [1, 4], [], []],
    })
    room.close()
    for (const name of readdirSync(room.folder, { recursive: true, encoding: 'utf8' }))
      if (/\.(samling|json|part)$/.test(name))
        expect(readFileSync(join(room.folder, name)).includes('ballot-of-')).toBe(false)
  })

  it('a ballot more than there are seats is refused, and those in the box stand', () => {
    const room = openVotingRoom()
    openRound(room, 0, { method: 'rating', characteristicIds: CHARACTERISTICS, seatCount: 1 })
    expect(room.desk.cast('r1', 'one', ratingBallot([[0, 3]])).ok).toBe(true)
    expect(room.desk.cast('r1', 'two', ratingBallot([[0, 1]]))).toMatchObject({
      ok: false,
      failure: { reason: 'noSeatsLeft', limit: 1 },
    })
    // One switched off while people answer was asked about all the same.
    room.does('characteristic.edit', { characteristicId: 'community', isActive: false })
    expect(room.desk.reveal('r1').ok).toBe(true)
    expect(getRound(room.session.getState(), 'r1')?.levels).toEqual([[3], [], [], []])
  })
})
