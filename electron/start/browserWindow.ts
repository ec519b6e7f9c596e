import { posix, win32 } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Where the browser window keeps its own settings, apart from the person's everyday browsing: no
 * extensions in it, and its process ends when the window is closed. One for each port, because two
 * windows with the same profile would share a process.
 */
export function profileFolder(
  platform: NodeJS.Platform,
  env: Environment,
  home: string,
  program: string,
  port: number,
): string {
  const name = `browser-${port}`
  if (platform === 'win32') {
    return win32.join(env['LOCALAPPDATA'] || win32.join(home, 'AppData', 'Local'), 'Samling', name)
  }
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Samling', name)
  // A snap may not look into hidden folders of the home folder, only into its own.
  if (program.startsWith('/snap/')) {
    return posix.join(home, 'snap', posix.basename(program), 'common', `samling-${name}`)
  }
  return posix.join(env['XDG_DATA_HOME'] || posix.join(home, '.local', 'share'), 'samling', name)
}

/** Opens `address` as a window without tabs and address bar, and asks nothing first. */
export const browserArguments = (address: string, profile: string): readonly string[] => [
  `--app=${address}`,
  `--user-data-dir=${profile}`,
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-sync',
  '--window-size=1600,1000',
]
