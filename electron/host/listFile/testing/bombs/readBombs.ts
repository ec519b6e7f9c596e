import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createListReader } from '../../createListReader.ts'
import { bareWorkbook, sheetXml, textRow } from '../bareWorkbook.ts'
import { watchLoop } from '../mutations/watchLoop.ts'
import { bombs } from './bombs.ts'

/**
 * Stands for the host and is handed bombs: `node electron/host/listFile/testing/bombs/readBombs.ts [name…]`.
 * After each an honest workbook must be read. Ends with what each did, as JSON.
 */
export interface BombTally {
  readonly name: string
  readonly fileKb: number
  /** «read», or why it was not; «threw» must not be. */
  readonly outcome: string
  readonly tookMs: number
  /** What this process grew by at its worst, threads and all. */
  readonly grownMb: number
  /** See `LoopWatch`. */
  readonly longestWorkMs: number
  readonly isNextRead: boolean
}

const SAMPLE_MS = 10
const MEGABYTE = 1024 * 1024

async function readBombs(names: readonly string[]): Promise<readonly BombTally[]> {
  const folder = mkdtempSync(join(tmpdir(), 'samling-bombs-'))
  const reader = createListReader()
  const honest = bareWorkbook(sheetXml(textRow(1, 'Havn')))
  const tallies: BombTally[] = []
  try {
    for (const name of names) {
      const maker = fileURLToPath(new URL('./makeBombs.ts', import.meta.url))
      execFileSync(process.execPath, [maker, folder, name])
      const path = join(folder, `${name}.xlsx`)
      const atStart = process.memoryUsage.rss()
      let most = atStart
      const sampling = setInterval(() => {
        most = Math.max(most, process.memoryUsage.rss())
      }, SAMPLE_MS)
      const watch = watchLoop()
      const started = performance.now()
      const outcome = await reader.read(path).then(
        (answer) => (answer.ok ? 'read' : answer.failure.reason),
        (error: unknown) => `threw ${String(error)}`,
      )
      const tookMs = Math.round(performance.now() - started)
      watch.stop()
      clearInterval(sampling)
      const next = await reader.read(honest)
      tallies.push({
        name,
        outcome,
        tookMs,
        fileKb: Math.round(statSync(path).size / 1024),
        grownMb: Math.round((most - atStart) / MEGABYTE),
        longestWorkMs: Math.round(watch.longestWorkMs()),
        isNextRead:
          next.ok && next.value.kind === 'list' && next.value.list.sheets[0]?.rows[0]?.[0] === 'Havn',
      })
      rmSync(path)
    }
    return tallies
  } finally {
    await reader.close()
    rmSync(folder, { recursive: true })
  }
}

const wanted = process.argv.slice(2)
const tallies = await readBombs(wanted.length > 0 ? wanted : Object.keys(bombs))
console.log(JSON.stringify(tallies, null, 1))
