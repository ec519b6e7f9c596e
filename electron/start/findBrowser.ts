import { posix, win32 } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/** Installed per machine or per user, under these folders. */
function windowsCandidates(env: Environment): readonly string[] {
  const folders = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']].filter(
    (folder) => folder !== undefined,
  )
  const programs = [
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
    'Chromium/Application/chrome.exe',
  ]
  return programs.flatMap((program) => folders.map((folder) => win32.join(folder, program)))
}

function macCandidates(env: Environment): readonly string[] {
  const folders = ['/Applications', posix.join(env['HOME'] ?? '/', 'Applications')]
  return ['Google Chrome', 'Microsoft Edge', 'Chromium'].flatMap((name) =>
    folders.map((folder) => posix.join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
  )
}

function linuxCandidates(env: Environment): readonly string[] {
  const folders = (env['PATH'] ?? '').split(':').filter((folder) => posix.isAbsolute(folder))
  const programs = [
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'chromium',
    'chromium-browser',
  ]
  return programs.flatMap((program) => folders.map((folder) => posix.join(folder, program)))
}

function candidates(platform: NodeJS.Platform, env: Environment): readonly string[] {
  if (platform === 'win32') return windowsCandidates(env)
  return platform === 'darwin' ? macCandidates(env) : linuxCandidates(env)
}

/**
 * The browser to open Samling in: Chrome, else Edge, else Chromium; they alone can show a page as a
 * window of its own. `SAMLING_BROWSER` names another one.
 */
export function findBrowser(
  platform: NodeJS.Platform,
  env: Environment,
  exists: (path: string) => boolean,
): string | null {
  const chosen = env['SAMLING_BROWSER']
  if (chosen) return chosen
  return candidates(platform, env).find(exists) ?? null
}

/** Whether a window can be shown at all. Only Linux has machines that people use without one. */
export const hasScreen = (platform: NodeJS.Platform, env: Environment): boolean =>
  platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY'] || env['SAMLING_BROWSER'])
