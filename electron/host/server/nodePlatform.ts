import { spawn } from 'node:child_process'
import { randomFillSync } from 'node:crypto'
import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { createIdSource } from '../../../shared/core/ids.ts'
import type { LibraryProblem } from '../../../shared/sync/requests.ts'
import type { HostPlatform } from '../hostPlatform.ts'

/** The host's platform where there is no Electron: plain Node and the system's own programs. */
export const nodePlatform: HostPlatform = {
  now: () => Date.now(),
  newId: createIdSource((bytes) => void randomFillSync(bytes)),
  showInFolder: (path) => {
    if (!existsSync(path)) return Promise.resolve({ reason: 'notFound' })
    return startProgram(...fileManagerFor(process.platform, path))
  },
}

/** The program that shows `path` in its folder, and its arguments; never a shell, so no path is a command. */
export function fileManagerFor(
  platform: NodeJS.Platform,
  path: string,
): readonly [string, readonly string[]] {
  if (platform === 'win32') return ['explorer.exe', ['/select,', path]]
  if (platform === 'darwin') return ['open', ['-R', path]]
  return ['xdg-open', [dirname(path)]]
}

/** Only whether it started: Explorer answers 1 also when all is well. */
function startProgram(program: string, programArguments: readonly string[]): Promise<LibraryProblem | null> {
  return new Promise((resolve) => {
    const child = spawn(program, programArguments, { detached: true, stdio: 'ignore' })
    child.once('error', () => resolve({ reason: 'failed' }))
    child.once('spawn', () => {
      child.unref()
      resolve(null)
    })
  })
}
