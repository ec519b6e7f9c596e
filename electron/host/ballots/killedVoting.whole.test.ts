import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { getRound } from '../../../shared/features/round/select.ts'
import { createSeededRandom } from '../../../shared/testing/seededRandom.ts'
import { checkNetworkFile } from '../storage/checkNetworkFile.ts'
import { openRound, openVotingRoom } from './testing/votingRoom.ts'

const CYCLES = Number(process.env['SAMLING_KILLS'] ?? 100) / 10
const SEED = Number(process.env['SAMLING_SEED'] ?? 20261125)
const DESK = fileURLToPath(new URL('./testing/killedDesk.ts', import.meta.url))

/** How many ballots a desk promised before it was killed, some time after the first few. */
function voteUntilKilled(folder: string, promises: number, respiteMs: number): Promise<number> {
  const desk = spawn(process.execPath, [DESK, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: join(folder, '..', 'samling-test-cache') },
  })
  return new Promise((resolve, reject) => {
    let output = ''
    let isDoomed = false
    const promised = (): number => output.split('\n-').length - 1
    desk.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk
      if (isDoomed || promised() < promises) return
      isDoomed = true
      setTimeout(() => desk.kill('SIGKILL'), respiteMs)
    })
    desk.on('close', (code, signal) =>
      signal === 'SIGKILL' ? resolve(promised()) : reject(new Error(`The desk ended by itself (${code})`)),
    )
  })
}

test(`${CYCLES} times killed while people vote: every promised ballot is in the box, once (seed ${SEED})`, async () => {
  const room = openVotingRoom({ areaCount: 3 })
  openRound(room, 3, { seatCount: 1000 })
  room.close()
  const random = createSeededRandom(SEED)
  let inBox = 0
  for (let cycle = 0; cycle < CYCLES; cycle += 1) {
    const promised = await voteUntilKilled(room.folder, random.wholeBetween(1, 8), random.next() * 5)
    const again = openVotingRoom({ folder: room.folder })
    const counts = again.heard.findLast(({ type }) => type === 'ballotCounts')
    const now = counts?.type === 'ballotCounts' ? (counts.rounds[0]?.keyboard ?? 0) : 0
    // One may have reached the disk without having been promised.
    expect([inBox + promised, inBox + promised + 1]).toContain(now)
    inBox = now
    again.close()
  }
  const last = openVotingRoom({ folder: room.folder })
  expect(last.desk.reveal('r1').ok).toBe(true)
  expect(getRound(last.session.getState(), 'r1')?.ballots).toHaveLength(inBox)
  last.close()
  expect(existsSync(last.ballotPath)).toBe(false)
  expect(checkNetworkFile(last.path)).toMatchObject({ ok: true })
})
