import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { languageOfLocale } from '../shared/texts/languageOfLocale.ts'
import { getTexts } from '../shared/texts/texts.ts'
import { defaultLibraryFolder } from './host/library/defaultLibraryFolder.ts'
import { requireNodeApi } from './host/storage/requireNodeApi.ts'
import { buildApp, electronViteProgram } from './start/buildApp.ts'
import { createStopping, type Stopping } from './start/createStopping.ts'
import { hasScreen } from './start/findBrowser.ts'
import { electronPackageFolder, findRuntime } from './start/findRuntime.ts'

const root = resolve(import.meta.dirname, '..')
const texts = getTexts(languageOfLocale(process.env['LC_ALL'] || process.env['LANG'])).start

/** Hot reload in Electron itself: page, preload and main are rebuilt as they change. */
function developInElectron(runtime: string, stopping: Stopping): Promise<number> {
  const child = spawn(process.execPath, [electronViteProgram(), 'dev', '--watch'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ELECTRON_EXEC_PATH: runtime },
  })
  stopping.whenStopped(() => void child.kill())
  return new Promise((done) => child.once('exit', (code) => done(code ?? 0)))
}

/** Without Electron: the page hot from its sources in any browser, the host started once. */
async function developInBrowser(stopping: Stopping): Promise<number> {
  const rendererFolder = join(root, 'out', 'renderer')
  // The host will not start without a page of its own, though nobody looks at it here.
  if (!existsSync(join(rendererFolder, 'index.html')) && !(await buildApp(root, stopping))) return 1
  const { startBrowserHost } = await import('./host/server/startBrowserHost.ts')
  const { serveRendererLive } = await import('./start/serveRendererLive.ts')
  const libraryFolder = defaultLibraryFolder(process.platform, process.env, homedir())
  const exportFolder = join(libraryFolder, 'Excel')
  const host = await startBrowserHost({ libraryFolder, exportFolder, rendererFolder, port: 0 })
  const live = await serveRendererLive(host.address)
  console.log(texts.openAddress(live.address))
  console.log(texts.howToStop)
  await new Promise<void>((done) => stopping.whenStopped(done))
  await live.close()
  await host.close()
  return 0
}

requireNodeApi()
const stopping = createStopping()
const runtime = hasScreen(process.platform, process.env)
  ? findRuntime(electronPackageFolder(), process.env)
  : null
process.exit(runtime === null ? await developInBrowser(stopping) : await developInElectron(runtime, stopping))
