import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Stopping } from './createStopping.ts'

/** Where electron-vite's program lies; its package does not export the path. */
export const electronViteProgram = (): string =>
  join(
    dirname(createRequire(import.meta.url).resolve('electron-vite/package.json')),
    'bin',
    'electron-vite.js',
  )

/** Builds main, preload and page into `out/`. Needs no Electron runtime. Quiet, except for errors. */
export function buildApp(root: string, stopping: Stopping): Promise<boolean> {
  const child = spawn(process.execPath, [electronViteProgram(), 'build', '--logLevel', 'error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  stopping.whenStopped(() => void child.kill())
  return new Promise((resolve) => {
    child.once('error', () => resolve(false))
    child.once('exit', (code) => resolve(code === 0))
  })
}
