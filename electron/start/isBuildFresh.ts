import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Everything the built program is made from. */
const sources = [
  'shared',
  'renderer',
  'electron',
  'resources',
  'package-lock.json',
  'electron.vite.config.ts',
]
/** What the build leaves behind; its three steps each end with one of these. */
const products = ['out/main/main.js', 'out/preload/preload.cjs', 'out/renderer/index.html']

const changedAt = (path: string): number | null => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null

function newestIn(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) return 0
  if (!stats.isDirectory()) return stats.mtimeMs
  // The folder's own time too: it tells of a file that was removed.
  return readdirSync(path)
    .filter((name) => !/\.test\.tsx?$/.test(name))
    .reduce((newest, name) => Math.max(newest, newestIn(join(path, name))), stats.mtimeMs)
}

/** Whether what lies in `out/` was built after the last change, so that starting need not build. */
export function isBuildFresh(root: string): boolean {
  const built = products.map((path) => changedAt(join(root, path)))
  const newestSource = Math.max(...sources.map((path) => newestIn(join(root, path))))
  return built.every((time) => time !== null && time >= newestSource)
}
