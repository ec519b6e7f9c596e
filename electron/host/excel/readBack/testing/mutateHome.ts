import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { selectUndo } from '../../../../../shared/core/history.ts'
import { UNDO } from '../../../../../shared/core/historyCommands.ts'
import { allRecords } from '../../../../../shared/testing/allRecords.ts'
import { demoEvents } from '../../../../../shared/testing/demoNetwork.ts'
import { facilitator } from '../../../../../shared/testing/sitting.ts'
import { mutate, type Original } from '../../../listFile/testing/mutations/mutate.ts'
import { watchLoop } from '../../../listFile/testing/mutations/watchLoop.ts'
import { filledIn } from './comeHome.ts'
import { type HomeRoom, openHomeRoom } from './homeRoom.ts'
import { writeNotes } from './sheetCells.ts'

/**
 * Broken workbooks on their way home: `npm run prove -- home [count] [seed]`. Mutants of the example's own workbooks
 * are handed in where the network is open. Reading must change nothing; what a plan proposes is carried out whole
 * or not at all, and one undo takes it back. Ends with a tally as JSON.
 */
export interface HomeTally {
  mutants: number
  /** What they were read as, or why they were refused. */
  answers: Record<string, number>
  /** Plans with something in them that were carried out, all of it or what stood chosen. */
  carriedOut: number
  /** Plans the network refused, in words. */
  refused: number
  /** Seed, what was done, and what was wrong. Must be empty. */
  complaints: string[]
  /** See `LoopWatch`; making the mutants is not counted. */
  longestWorkMs: number
  grownMb: number
}

const MEGABYTE = 1024 * 1024
/** One fifth has its bytes changed, the rest its XML. */
const BYTES_SHARE = 5

async function makeOriginals({ workbook, municipalityId }: HomeRoom): Promise<readonly Original[]> {
  const moss = await workbook(municipalityId('Moss'))
  const filled = await filledIn(moss, (book) => void writeNotes(book, 2, 9))
  const all = await workbook(null)
  return Object.entries({ moss, filled, all }).map(([name, bytes]) => ({ name, bytes: Buffer.from(bytes) }))
}

const recordsIn = ({ session }: HomeRoom): readonly string[] => allRecords(session.getState())

async function bringHome(
  room: HomeRoom,
  bytes: Uint8Array,
  takesAll: boolean,
  tally: HomeTally,
): Promise<string> {
  const { session, desk, fileId, says } = room
  const state = session.getState()
  const answer = await desk.read(bytes, { fileId, clientId: facilitator.id })
  if (session.getState() !== state) return 'reading changed the network'
  const kind = answer.ok ? answer.value.kind : answer.failure.reason
  tally.answers[kind] = (tally.answers[kind] ?? 0) + 1
  if (!answer.ok || answer.value.kind !== 'readBack') return ''
  const { planId, differences } = answer.value.plan
  const chosen = differences.filter(({ isChosen }) => takesAll || isChosen).map(({ number }) => number)
  if (chosen.length === 0) return ''
  const before = recordsIn(room)
  const done = await desk.bringBack(facilitator, { fileId, planId, chosen })
  if (!done.ok) return `carrying out failed: ${done.failure.reason}`
  if (done.value.refusal) {
    tally.refused += 1
    return session.getState() === state
      ? ''
      : `refused for ${done.value.refusal.reason}, and yet something was done`
  }
  tally.carriedOut += 1
  if (isDeepStrictEqual(recordsIn(room), before)) return 'carried out, and nothing came of it'
  says(UNDO, { commandId: selectUndo(session.getState().history, facilitator)?.commandId })
  return isDeepStrictEqual(recordsIn(room), before) ? '' : 'one undo did not take it back'
}

async function mutateHome(count: number, firstSeed: number): Promise<HomeTally> {
  const folder = mkdtempSync(join(tmpdir(), 'samling-mutants-'))
  const room = openHomeRoom(folder, [...demoEvents({ seed: 1 })])
  const tally: HomeTally = {
    ...{
      mutants: count,
      answers: {},
      carriedOut: 0,
      refused: 0,
      complaints: [],
      longestWorkMs: 0,
      grownMb: 0,
    },
  }
  try {
    const originals = await makeOriginals(room)
    const atStart = process.memoryUsage.rss()
    for (let seed = firstSeed; seed < firstSeed + count; seed += 1) {
      const level = seed % BYTES_SHARE === 0 ? 'bytes' : 'structure'
      const { bytes, what } = mutate(originals, seed, level)
      const watch = watchLoop()
      const wrong = await bringHome(room, new Uint8Array(bytes), seed % 2 === 0, tally).catch(String)
      // The last stretch is counted at a tick too.
      await pause(10)
      watch.stop()
      if (wrong !== '') tally.complaints.push(`seed ${seed}: ${what}: ${wrong}`)
      tally.longestWorkMs = Math.max(tally.longestWorkMs, watch.longestWorkMs())
      tally.grownMb = Math.max(tally.grownMb, (process.memoryUsage.rss() - atStart) / MEGABYTE)
    }
  } finally {
    await room.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return tally
}

const [count = '2000', seed = '20261128'] = process.argv.slice(2)
console.log(JSON.stringify(await mutateHome(Number(count), Number(seed)), null, 1))
