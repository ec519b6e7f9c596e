import { createListReader, readerLimits } from '../../createListReader.ts'
import { inspectPackage } from '../../inspectPackage.ts'
import { type Answer, checkAnswer } from './checkAnswer.ts'
import { makeOriginals } from './originals.ts'
import { type MutantThread, startThread } from './startThread.ts'
import { watchLoop } from './watchLoop.ts'

/**
 * Stands for the host and reads mutated workbooks:
 * `node electron/host/listFile/testing/mutations/mutateMany.ts [count] [seed]`. `count` mutants with
 * their XML changed, and one fifth as many with their bytes changed; ends with a tally as JSON.
 */
export interface MutantTally {
  mutants: number
  read: number
  /** How many were refused, by reason. */
  refused: Record<string, number>
  /** Mutants that ended their thread, or were too slow for it: seed, what was done. */
  silent: string[]
  /** Seed, what was done, and what was wrong. Must be empty. */
  complaints: string[]
  slowestMs: number
  /** See `LoopWatch`. */
  longestWorkMs: number
  longestWaitMs: number
  /** What this process grew by at its worst, threads and all. */
  grownMb: number
}

/** Two threads keep two cores busy; the host itself reads one at a time. */
const LANES = 2
const BYTES_SHARE = 5
/** Every so manyeth goes through the real reader too, which must say the same. */
const SAMPLED = 100
/** For what is no reading: starting a thread, or making a mutant, on a busy machine. */
const ROOM_MS = 60_000
const MEGABYTE = 1024 * 1024

async function mutateMany(count: number, firstSeed: number): Promise<MutantTally> {
  const originals = await makeOriginals()
  const tally: MutantTally = {
    mutants: count + Math.floor(count / BYTES_SHARE),
    read: 0,
    refused: {},
    silent: [],
    complaints: [],
    slowestMs: 0,
    longestWorkMs: 0,
    longestWaitMs: 0,
    grownMb: 0,
  }
  const reader = createListReader()
  const atStart = process.memoryUsage.rss()
  const watch = watchLoop()
  let next = 0
  const runLane = async (): Promise<void> => {
    let thread = startThread(originals)
    for (let index = next++; index < tally.mutants; index = next++) {
      const level = index < count ? 'structure' : 'bytes'
      const isAlive = await tryMutant(thread, firstSeed + index, level)
      tally.grownMb = Math.max(tally.grownMb, (process.memoryUsage.rss() - atStart) / MEGABYTE)
      if (!isAlive) thread = startThread(originals)
    }
    await thread.end()
  }

  /** False when the thread gave no answer, and is gone. */
  const tryMutant = async (
    thread: MutantThread,
    seed: number,
    level: 'structure' | 'bytes',
  ): Promise<boolean> => {
    const made = await thread.ask({ kind: 'make', seed, level }, ROOM_MS)
    if (typeof made === 'string' || made.kind !== 'made') throw new Error(`Mutant ${seed} could not be made`)
    const name = `seed ${seed} ${level}: ${made.what}`
    const started = performance.now()
    const inspected = inspectPackage(Buffer.from(made.bytes))
    if (!inspected.ok) {
      note(name, inspected)
      return true
    }
    const asked = await thread.ask({ kind: 'read', bytes: made.bytes }, readerLimits.timeMs)
    tally.slowestMs = Math.max(tally.slowestMs, performance.now() - started)
    if (typeof asked === 'string') tally.silent.push(`${name}: ${asked}`)
    const inThread = typeof asked !== 'string' && asked.kind === 'read' ? asked.answer : null
    if (inThread === null || seed % SAMPLED === 0) await readAlone(name, made.bytes, inThread)
    else note(name, inThread)
    return inThread !== null
  }

  /** A mutant that silenced a thread has silenced one with a hundred others behind it: what would the host have met? */
  const readAlone = async (name: string, bytes: Uint8Array, inThread: Answer | null): Promise<void> => {
    try {
      const answer = await reader.read(bytes)
      note(name, answer)
      if (inThread !== null && JSON.stringify(answer) !== JSON.stringify(inThread))
        tally.complaints.push(`${name}: answered otherwise alone`)
    } catch (error) {
      tally.complaints.push(`${name}: the reader threw ${String(error)}`)
    }
  }

  const note = (name: string, answer: Answer): void => {
    if (answer.ok) tally.read += 1
    else tally.refused[answer.failure.reason] = (tally.refused[answer.failure.reason] ?? 0) + 1
    const wrong = checkAnswer(answer)
    if (wrong !== '') tally.complaints.push(`${name}: ${wrong}`)
  }

  await Promise.all(Array.from({ length: LANES }, runLane))
  watch.stop()
  await reader.close()
  tally.longestWorkMs = watch.longestWorkMs()
  tally.longestWaitMs = watch.longestWaitMs()
  return tally
}

const [count = '10000', seed = '20261128'] = process.argv.slice(2)
console.log(JSON.stringify(await mutateMany(Number(count), Number(seed)), null, 1))
