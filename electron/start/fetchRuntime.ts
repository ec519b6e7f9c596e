import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Stopping } from './createStopping.ts'

export interface FetchLimits {
  /** Nothing at all has arrived: no network, or one that swallows everything. */
  readonly firstByteMs: number
  /** It had begun, and then stood still; unpacking makes no progress we can see. */
  readonly stallMs: number
  readonly totalMs: number
  readonly lookEveryMs: number
}

const usualLimits: FetchLimits = { firstByteMs: 10_000, stallMs: 60_000, totalMs: 600_000, lookEveryMs: 250 }

const sizeOf = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).reduce(
    (sum, name) => sum + (statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0),
    0,
  )

/**
 * Lets Electron's own installer fetch the runtime, for as long as bytes keep coming. `began` is
 * called once when they do. Quiet: on a machine without internet this must not look like an error.
 */
export async function fetchRuntime(
  packageFolder: string,
  began: () => void,
  stopping: Stopping,
  limits: FetchLimits = usualLimits,
): Promise<void> {
  // The installer downloads into the temporary folder: one of its own shows us how it is going.
  const folder = mkdtempSync(join(tmpdir(), 'samling-electron-'))
  const env = { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder, ELECTRON_GET_NO_PROGRESS: '1' }
  const child = spawn(process.execPath, [join(packageFolder, 'install.js')], { stdio: 'ignore', env })
  stopping.whenStopped(() => void child.kill())
  const startedAt = performance.now()
  let [size, changedAt, hasBegun] = [sizeOf(folder), startedAt, false]

  const watch = setInterval(() => {
    const [now, newSize] = [performance.now(), sizeOf(folder)]
    if (newSize !== size) [size, changedAt] = [newSize, now]
    if (newSize > 0 && !hasBegun) {
      hasBegun = true
      began()
    }
    const patienceMs = hasBegun ? limits.stallMs : limits.firstByteMs
    if (now - changedAt > patienceMs || now - startedAt > limits.totalMs) child.kill()
  }, limits.lookEveryMs)

  await new Promise<void>((resolve) => {
    child.once('error', () => resolve())
    child.once('exit', () => resolve())
  })
  clearInterval(watch)
  rmSync(folder, { recursive: true, force: true })
}
