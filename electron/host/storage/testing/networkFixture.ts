import { join } from 'node:path'
import { DEMO_NAME, demoEvents } from '../../../../shared/testing/demoNetwork.ts'
import { createNetworkFile } from '../createNetworkFile.ts'
import type { NetworkFile } from '../networkFile.ts'
import { openNetworkFile } from '../openNetworkFile.ts'

/** 24 November 2026, 02.15 UTC. */
export const FIXED_TIME = Date.UTC(2026, 10, 24, 2, 15)

/** Writes the example network into a folder; the file is closed. */
export function writeExample(folder: string, name = DEMO_NAME): string {
  const path = join(folder, `${name}.samling`)
  const created = createNetworkFile(path, [...demoEvents({ seed: 1 })])
  if (!created.ok) throw new Error(`The example could not be written: ${created.failure.reason}`)
  return path
}

/** Opens a file that must open. */
export function openOrThrow(path: string, backupFolder?: string): NetworkFile {
  const opened = openNetworkFile(path, { now: () => FIXED_TIME, ...(backupFolder ? { backupFolder } : {}) })
  if (!opened.ok) throw new Error(`${path} did not open: ${JSON.stringify(opened.failure)}`)
  return opened.value
}
