import { createServer, type ProxyOptions } from 'vite'
import { DEVELOPMENT_ADDRESS, rendererConfig } from '../../electron.vite.config.ts'
import { LIST_PATH } from '../../shared/sync/listFile.ts'
import { EXPORT_PICTURE_PATH, PICTURE_PATH } from '../../shared/sync/pictureFile.ts'

export interface LiveRenderer {
  /** The page with its key, as `npm run dev` shows it. */
  readonly address: string
  readonly close: () => Promise<void>
}

/**
 * The page straight from its sources, reloading as they change, in front of a host that only knows
 * its own address: what is passed on is dressed as coming from there. For development alone; the
 * launch token still guards the host.
 */
export async function serveRendererLive(hostAddress: string): Promise<LiveRenderer> {
  const { origin: target, hash } = new URL(hostAddress)
  const passOn: ProxyOptions = {
    target,
    changeOrigin: true,
    rewriteWsOrigin: true,
    configure: (proxy) => proxy.on('proxyReq', (request) => request.setHeader('origin', target)),
  }
  const { build: _build, ...config } = rendererConfig
  const ours = process.listeners('SIGTERM')
  const server = await createServer({
    ...config,
    configFile: false,
    server: {
      ...config.server,
      proxy: {
        '/link': { ...passOn, ws: true },
        '/files': passOn,
        [LIST_PATH]: passOn,
        [PICTURE_PATH]: passOn,
        [EXPORT_PICTURE_PATH]: passOn,
      },
    },
  })
  await server.listen()
  // Vite ends the process on SIGTERM by itself, while the host is still closing its files.
  for (const listener of process.listeners('SIGTERM'))
    if (!ours.includes(listener)) process.off('SIGTERM', listener)
  return { address: `${DEVELOPMENT_ADDRESS}/${hash}`, close: () => server.close() }
}
