import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startBrowserHost } from '../electron/host/server/startBrowserHost.ts'
import { createNetworkFile } from '../electron/host/storage/createNetworkFile.ts'
import { type DemoOptions, demoEvents } from '../shared/testing/demoNetwork.ts'

export interface RunningSamling {
  /** With its key: whoever opens it is the facilitator. */
  readonly address: string
  readonly libraryFolder: string
  readonly exportFolder: string
  readonly close: () => Promise<void>
}

export const DEMO_FILE = 'Læring for næring, Viken.samling'
export const rendererFolder = join(import.meta.dirname, '../out/renderer')

/** The whole app on a library of its own, as `npm start` runs it in a browser; with the example network unless told. */
export async function startSamling(demo: DemoOptions | null = { seed: 1 }): Promise<RunningSamling> {
  const folder = mkdtempSync(join(tmpdir(), 'samling-'))
  const libraryFolder = join(folder, 'Samling')
  const exportFolder = join(folder, 'Excel')
  if (demo) writeDemo(libraryFolder, demo)
  const host = await startBrowserHost({ libraryFolder, exportFolder, port: 0, rendererFolder })
  return {
    address: host.address,
    libraryFolder,
    exportFolder,
    close: async () => {
      await host.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function writeDemo(libraryFolder: string, demo: DemoOptions): void {
  mkdirSync(libraryFolder, { recursive: true })
  const made = createNetworkFile(join(libraryFolder, DEMO_FILE), [...demoEvents(demo)])
  if (!made.ok) throw new Error(`The example could not be written: ${made.failure.reason}`)
}
