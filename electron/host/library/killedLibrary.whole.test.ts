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
const LONGEST_LIFE_MS = 400

/** The files a library process said it had made before it was killed. */
function keepUntilKilled(folder: string, source: string, lifeMs: number): Promise<readonly string[]> {
  const keeper = spawn(process.execPath, [KEEPER, folder, source], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: join(folder, '..', 'cache') },
  })
  return new Promise((resolve, reject) => {
    let output = ''
    keeper.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      if (output === '') setTimeout(() => keeper.kill('SIGKILL'), lifeMs)
      output += chunk
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
  let promised = 0
  for (let cycle = 0; cycle < CYCLES; cycle += 1) {
    const folder = join(outer, `${cycle}`)
    mkdirSync(folder)
    const made = await keepUntilKilled(folder, source, random.next() * LONGEST_LIFE_MS)
    promised += made.length
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
  expect(promised).toBeGreaterThan(CYCLES)
})
