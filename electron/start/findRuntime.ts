import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/** Electron's npm package. It must not be imported here: in plain Node that starts a download. */
export const electronPackageFolder = (): string =>
  dirname(createRequire(import.meta.url).resolve('electron/package.json'))

const readIfThere = (path: string): string | null =>
  existsSync(path) ? readFileSync(path, 'utf8').trim() : null

/** Path of Electron's program, or null when the package has not fetched it (yet). */
export function findRuntime(packageFolder: string, env: Environment): string | null {
  const executable = readIfThere(join(packageFolder, 'path.txt'))
  const override = env['ELECTRON_OVERRIDE_DIST_PATH']
  if (!override && executable === null) return null
  const path = join(override || join(packageFolder, 'dist'), executable ?? 'electron')
  return existsSync(path) ? path : null
}
