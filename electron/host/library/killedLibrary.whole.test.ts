import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { createSeededRandom } from '../../../shared/testing/seededRandom.ts'
import { checkNetworkFile } from '../storage/checkNetworkFile.ts'
import { writeExample } from '../storage/testing/networkFixture.ts'
import { createTemporaryFolder } from '../storage/testing/temporaryFolder.ts'
import { createLibrary } from './createLibrary.ts'

const CYCLES = Number(process.env['SAMLING_KILLS'] ?? 100) / 10
const SEED = Number(process.env['SAMLING_SEED'] ?? 20261124)
const KEEPER = fileURLToPath(new URL('./testing/killedKeeper.ts', import.meta.url))
/** How many files a library may promise, and how much longer it may live then. */
const MOST_PROMISES = 4
const LONGEST_RESPITE_MS = 80

/** The files a library process said it had made before it was killed. */
function keepUntilKilled(
  folder: string,
  source: string,
  promises: number,
  respiteMs: number,
): Promise<readonly string[]> {
  const keeper = spawn(process.execPath, [KEEPER, folder, source], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: join(folder, '..', 'cache') },
  })
  return new Promise((resolve, reject) => {
    let output = ''
    let isDoomed = false
    keeper.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk
      if (isDoomed || output.split('\n-').length <= promises) return
      isDoomed = true
      setTimeout(() => keeper.kill('SIGKILL'), respiteMs)
    })
    keeper.on('close', (code, signal) => {
      if (signal !== 'SIGKILL') reject(new Error(`The library ended by itself (${code})`))
      const lines = output.split('\n').slice(0, -1)
      resolve(lines.filter((line) => line.startsWith('-')).map((line) => line.slice(1)))
    })
  })
}

test(`${CYCLES} libraries killed while they make, copy and back up: every file is whole or not there (seed ${SEED})`, async () => {
  const outer = createTemporaryFolder()
  const source = writeExample(outer, 'Kilde')
  const random = createSeededRandom(SEED)
  for (let cycle = 0; cycle < CYCLES; cycle += 1) {
    const folder = join(outer, `${cycle}`)
    mkdirSync(folder)
    const promises = random.wholeBetween(0, MOST_PROMISES)
    const made = await keepUntilKilled(folder, source, promises, random.next() * LONGEST_RESPITE_MS)
    expect(made.length).toBeGreaterThanOrEqual(promises)
    const library = createLibrary({ folder, platform: { now: Date.now, newId: () => 'etter' } })
    const entries = library.list()
    expect(entries.filter(({ state }) => state !== 'ready')).toEqual([])
    expect(entries.map(({ fileId }) => fileId)).toEqual(expect.arrayContaining([...made]))
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    )
    const finished = files.filter(({ name }) => name.endsWith('.samling') && !name.startsWith('.work'))
    for (const { parentPath, name } of finished) {
      expect(checkNetworkFile(join(parentPath, name)), `${parentPath}/${name}`).toMatchObject({ ok: true })
    }
  }
})
