import { createHost } from '../createHost.ts'
import type { HostPlatform } from '../hostPlatform.ts'
import { createFileTable } from './fileTable.ts'
import { createLaunchToken } from './launchToken.ts'
import { createLoopbackServer, type ServerLimits } from './loopbackServer.ts'
import { nodePlatform } from './nodePlatform.ts'

export interface BrowserHostOptions {
  readonly libraryFolder: string
  /** Where workbooks are written. */
  readonly exportFolder: string
  /** 0 = any free port. */
  readonly port: number
  /** The built page. */
  readonly rendererFolder: string
  readonly platform?: HostPlatform
  readonly limits?: Partial<ServerLimits>
  /** How many windows are connected now; told each time it changes. */
  readonly socketCountChanged?: (count: number) => void
}

export interface BrowserHost {
  /** Opens the app, key included: `http://127.0.0.1:PORT/#token=…`. Whoever has it is the facilitator. */
  readonly address: string
  /** Checkpoints and closes the files, then the server. Safe to call twice. */
  readonly close: () => Promise<void>
}

/**
 * The whole app for a browser window on this machine: the same host as in Electron, and a server
 * that only this machine can reach. Rejects when the port is taken or the page was never built.
 */
export async function startBrowserHost(options: BrowserHostOptions): Promise<BrowserHost> {
  const { libraryFolder, exportFolder, platform = nodePlatform, ...serverOptions } = options
  const files = createFileTable(options.rendererFolder)
  const token = createLaunchToken()
  const host = createHost({ libraryFolder, exportFolder, platform })
  const server = await createLoopbackServer({ ...serverOptions, host, files, token }).catch(
    async (error: unknown) => {
      await host.close()
      throw error
    },
  )
  let closing: Promise<void> | null = null
  const close = async (): Promise<void> => {
    // The host first: it says goodbye to the windows over links that still work.
    await host.close()
    await server.close()
  }
  return {
    address: `http://127.0.0.1:${server.port}/#token=${token.text}`,
    close: () => {
      closing ??= close()
      return closing
    },
  }
}
