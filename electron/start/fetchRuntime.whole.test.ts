import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createStopping } from './createStopping.ts'
import { fetchRuntime } from './fetchRuntime.ts'
import { findRuntime } from './findRuntime.ts'

let folder = ''
const limits = { firstByteMs: 1500, stallMs: 1500, totalMs: 20_000, lookEveryMs: 20 }

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'samling-runtime-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** An installer in the place of Electron's, that does as told. */
async function fetchWith(
  installer: string,
  within = limits,
): Promise<{ runtime: string | null; began: number; tookMs: number }> {
  writeFileSync(
    join(folder, 'install.js'),
    `const fs = require('node:fs'); const os = require('node:os');\n${installer}`,
  )
  writeFileSync(join(folder, 'package.json'), '{"type":"commonjs"}')
  const startedAt = performance.now()
  let began = 0
  await fetchRuntime(folder, () => (began += 1), createStopping(), within)
  return { runtime: findRuntime(folder, {}), began, tookMs: performance.now() - startedAt }
}

test('bytes that arrive are waited for, and the runtime is found afterwards', async () => {
  mkdirSync(join(folder, 'dist'))
  const { runtime, began } = await fetchWith(`
    let count = 0
    setInterval(() => {
      fs.appendFileSync(os.tmpdir() + '/electron.zip', 'x'.repeat(1000))
      if (++count < 20) return
      fs.writeFileSync(__dirname + '/dist/electron', '')
      fs.writeFileSync(__dirname + '/path.txt', 'electron')
      process.exit(0)
    }, 100)`)
  expect({ runtime, began }).toEqual({ runtime: join(folder, 'dist', 'electron'), began: 1 })
})

test('a network that swallows everything is given up soon', async () => {
  const { runtime, began, tookMs } = await fetchWith('setInterval(() => {}, 1000)')
  expect({ runtime, began }).toEqual({ runtime: null, began: 0 })
  expect(tookMs).toBeLessThan(limits.totalMs * 0.7)
})

test('a download that stops half-way is given up too', async () => {
  const { runtime, began } = await fetchWith(
    "fs.writeFileSync(os.tmpdir() + '/a', 'half'); setInterval(() => {}, 1000)",
  )
  expect({ runtime, began }).toEqual({ runtime: null, began: 1 })
})

test('without a network it takes no time', async () => {
  const { runtime, tookMs } = await fetchWith('process.exit(1)', {
    ...limits,
    firstByteMs: 60_000,
    totalMs: 60_000,
  })
  expect(runtime).toBeNull()
  // Whoever waited for the first byte would be here after the whole minute.
  expect(tookMs).toBeLessThan(30_000)
})
