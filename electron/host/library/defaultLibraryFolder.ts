import { existsSync, readFileSync } from 'node:fs'
import { posix, win32 } from 'node:path'

/** What the answer hangs on, besides the environment. */
export interface FolderLook {
  readonly exists: (folder: string) => boolean
  /** Content of a small settings file; empty when there is none. */
  readonly readText: (path: string) => string
}

const lookAtDisk: FolderLook = {
  exists: existsSync,
  readText: (path) => (existsSync(path) ? readFileSync(path, 'utf8') : ''),
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Where networks are kept: `SAMLING_LIBRARY`, else `Samling` in the user's own documents folder, else
 * the app-data folder. A documents folder that a sync service owns is passed over on purpose: such
 * services copy a file while it is being written.
 */
export function defaultLibraryFolder(
  platform: NodeJS.Platform,
  env: Environment,
  home: string,
  look: FolderLook = lookAtDisk,
): string {
  const chosen = env['SAMLING_LIBRARY']
  if (chosen) return chosen
  const { join } = platform === 'win32' ? win32 : posix
  const documents = documentsFolders(platform, env, home, look).find((folder) => look.exists(folder))
  return documents ? join(documents, 'Samling') : appDataFolder(platform, env, home)
}

function documentsFolders(
  platform: NodeJS.Platform,
  env: Environment,
  home: string,
  look: FolderLook,
): readonly string[] {
  if (platform === 'win32') return [win32.join(home, 'Documents')]
  if (platform === 'darwin') return [posix.join(home, 'Documents')]
  const settings = posix.join(env['XDG_CONFIG_HOME'] || posix.join(home, '.config'), 'user-dirs.dirs')
  const line = /^XDG_DOCUMENTS_DIR="(.+)"$/m.exec(look.readText(settings))?.[1]
  const named = [env['XDG_DOCUMENTS_DIR'], line].flatMap((folder) => folder?.replace(/^\$HOME/, home) ?? [])
  // A desktop without such folders names the home folder itself: files would lie about in it.
  const own = named.filter(
    (folder) => posix.isAbsolute(folder) && posix.resolve(folder) !== posix.resolve(home),
  )
  return [...own, posix.join(home, 'Documents')]
}

function appDataFolder(platform: NodeJS.Platform, env: Environment, home: string): string {
  if (platform === 'win32')
    return win32.join(env['LOCALAPPDATA'] || win32.join(home, 'AppData', 'Local'), 'Samling')
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Samling')
  return posix.join(env['XDG_DATA_HOME'] || posix.join(home, '.local', 'share'), 'samling')
}
