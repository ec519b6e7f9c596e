import { spawn } from 'node:child_process'
import type { Stopping } from './createStopping.ts'
import { CRASH_EXIT_CODE, SHOWN_MESSAGE } from './shellSignals.ts'

export type ElectronEnd = { readonly kind: 'ended'; readonly code: number } | { readonly kind: 'didNotStart' }

/**
 * Runs the built app in Electron until it ends. Electron that dies before a window is shown (missing
 * libraries, no sandbox allowed) is told apart from the app's own end, so that the browser can step in.
 */
export function runElectron(
  runtime: string,
  root: string,
  libraryFolder: string,
  stopping: Stopping,
): Promise<ElectronEnd> {
  const { ELECTRON_RUN_AS_NODE: _unused, ...inherited } = process.env
  const child = spawn(runtime, [root], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...inherited, SAMLING_LIBRARY: libraryFolder },
  })
  let wasShown = false
  child.on('message', (message) => {
    if (message === SHOWN_MESSAGE) wasShown = true
  })
  // Ending the line is the one wish to quit that every system can carry; the app then saves and leaves.
  stopping.whenStopped(() => {
    if (child.connected) child.disconnect()
  })
  return new Promise((resolve) => {
    child.once('error', () => resolve({ kind: 'didNotStart' }))
    child.once('exit', (code) => {
      const isOwnEnd = wasShown || code === 0 || code === CRASH_EXIT_CODE || stopping.isStopped()
      resolve(isOwnEnd ? { kind: 'ended', code: code ?? 1 } : { kind: 'didNotStart' })
    })
  })
}
