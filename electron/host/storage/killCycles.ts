import { type ChildProcess, spawn } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { demoEvents } from '../../../shared/testing/demoNetwork.ts'
import { createSeededRandom, type SeededRandom } from '../../../shared/testing/seededRandom.ts'
import { checkNetworkFile } from './checkNetworkFile.ts'
import { heldSuffixesOf } from './companionFiles.ts'
import { createNetworkFile } from './createNetworkFile.ts'
import { openNetworkFile } from './openNetworkFile.ts'

/**
 * Kills a writing process at random moments and counts what is lost:
 * `node electron/host/storage/killCycles.ts 1000 [seed]`.
 */
export interface KillTally {
  readonly cycles: number
  readonly acknowledged: number
  /** Acknowledged, but not in the file afterwards. Must be empty. */
  readonly lost: readonly string[]
  /** In the file more than once. Must be empty. */
  readonly duplicated: readonly string[]
  /** What a check or an opening complained of. Must be empty. */
  readonly complaints: readonly string[]
  readonly slowestOpeningMs: number
}

const WRITER = fileURLToPath(new URL('./testing/killedWriter.ts', import.meta.url))
/** How many changes a writer may get done, and how much longer it may live then. */
const MOST_CHANGES = 120
const LONGEST_RESPITE_MS = 40
/** A fresh file now and then keeps the cost of a cycle level. */
const CYCLES_PER_FILE = 12
/** Two writers to two files at once keep two cores busy. */
const LANES = 2

export async function killCycles(cycles: number, seed: number): Promise<KillTally> {
  const folder = mkdtempSync(join(tmpdir(), 'samling-kill-'))
  try {
    const shares = Array.from({ length: LANES }, (_, lane) => Math.floor((cycles + lane) / LANES))
    const lanes = shares.map((share, lane) =>
      runLane(folder, lane, share, createSeededRandom(seed * LANES + lane)),
    )
    return joinTallies(await Promise.all(lanes))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const joinTallies = (tallies: readonly KillTally[]): KillTally => ({
  cycles: tallies.reduce((sum, { cycles }) => sum + cycles, 0),
  acknowledged: tallies.reduce((sum, { acknowledged }) => sum + acknowledged, 0),
  lost: tallies.flatMap(({ lost }) => lost),
  duplicated: tallies.flatMap(({ duplicated }) => duplicated),
  complaints: tallies.flatMap(({ complaints }) => complaints),
  slowestOpeningMs: Math.max(...tallies.map(({ slowestOpeningMs }) => slowestOpeningMs)),
})

async function runLane(
  folder: string,
  lane: number,
  cycles: number,
  random: SeededRandom,
): Promise<KillTally> {
  const tallies: KillTally[] = []
  let path = ''
  let acknowledged: string[] = []
  for (let cycle = 0; cycle < cycles; cycle += 1) {
    if (cycle % CYCLES_PER_FILE === 0) {
      path = join(folder, `${lane}-${cycle}.samling`)
      acknowledged = []
      const created = createNetworkFile(path, [...demoEvents({ seed: 1 })])
      if (!created.ok) throw new Error(`No file to write to: ${created.failure.reason}`)
    }
    const acknowledgedNow = await writeUntilKilled(path, `${lane}-${cycle}`, random)
    acknowledged.push(...acknowledgedNow)
    // Every other time the next writer meets the file just as the kill left it.
    const isLeftAlone = random.next() < 0.5
    tallies.push({ ...inspect(path, acknowledged, isLeftAlone), acknowledged: acknowledgedNow.length })
  }
  return joinTallies(tallies)
}

/** Command ids the writer acknowledged before it was killed, at a moment of the random's choosing. */
function writeUntilKilled(path: string, run: string, random: SeededRandom): Promise<readonly string[]> {
  const writer = spawn(process.execPath, [WRITER, path, run], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: join(dirname(path), 'cache') },
  })
  // One in four dies while it opens or recovers; the others somewhere in their work, after so many changes.
  const doomAfter = random.next() < 0.25 ? 'started\n' : `-${run}-${random.wholeBetween(1, MOST_CHANGES)}\n`
  const respiteMs = random.next() * LONGEST_RESPITE_MS
  return new Promise((resolve, reject) => {
    let output = ''
    let isDoomed = false
    writer.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk
      if (isDoomed || !output.includes(doomAfter)) return
      isDoomed = true
      setTimeout(() => kill(writer), respiteMs)
    })
    writer.on('error', reject)
    writer.on('close', (code, signal) => {
      const lines = output.split('\n').slice(0, -1)
      if (signal === 'SIGKILL')
        resolve(lines.filter((line) => line.startsWith('-')).map((line) => line.slice(1)))
      else reject(new Error(`The writer ended by itself (${code}): ${lines.at(-1)}`))
    })
  })
}

const kill = (writer: ChildProcess): void => {
  writer.kill('SIGKILL')
}

/** What is in the file now, held against what was acknowledged. */
function inspect(path: string, acknowledged: readonly string[], isLeftAlone: boolean): KillTally {
  const subject = isLeftAlone ? `${path}.copy.samling` : path
  if (isLeftAlone)
    for (const suffix of ['', ...heldSuffixesOf(path)]) copyFileSync(path + suffix, subject + suffix)
  const startedAt = performance.now()
  const opened = openNetworkFile(subject, { now: Date.now })
  const slowestOpeningMs = performance.now() - startedAt
  const nothing = { cycles: 1, acknowledged: 0, lost: [], duplicated: [], complaints: [], slowestOpeningMs }
  if (!opened.ok) return { ...nothing, complaints: [`does not open: ${JSON.stringify(opened.failure)}`] }
  const ids = opened.value.readEvents(0, Number.MAX_SAFE_INTEGER).map(({ command }) => command.id)
  opened.value.close()
  const held = new Set(ids)
  const checked = checkNetworkFile(subject)
  if (isLeftAlone) rmSync(subject)
  return {
    ...nothing,
    lost: acknowledged.filter((id) => !held.has(id)),
    duplicated: held.size === ids.length ? [] : ids.filter((id, index) => ids.indexOf(id) !== index),
    complaints: checked.ok
      ? checked.value.damagedVersions.map((finding) => JSON.stringify(finding))
      : [JSON.stringify(checked.failure)],
  }
}

async function main([first, second]: readonly string[]): Promise<void> {
  const seed = Number(second ?? 1)
  const tally = await killCycles(Number(first ?? 100), seed)
  const { lost, duplicated, complaints, ...counts } = tally
  console.log({
    seed,
    ...counts,
    lost: lost.length,
    duplicated: duplicated.length,
    complaints: complaints.length,
  })
  for (const line of [...lost, ...duplicated, ...complaints].slice(0, 20)) console.log(line)
  process.exitCode = lost.length + duplicated.length + complaints.length > 0 ? 1 : 0
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main(process.argv.slice(2))
