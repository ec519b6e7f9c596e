import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Language } from '../../shared/packs/language.ts'
import { getTexts } from '../../shared/texts/texts.ts'
import {
  type BrowserHost,
  type BrowserHostOptions,
  startBrowserHost,
} from '../host/server/startBrowserHost.ts'
import { browserArguments, profileFolder } from './browserWindow.ts'
import type { Stopping } from './createStopping.ts'
import { createWindowWatch } from './createWindowWatch.ts'
import { findBrowser, hasScreen } from './findBrowser.ts'

/** The same port each time, so that the window finds again what it stored under that address. */
const USUAL_PORT = 4780

export interface BrowserRun {
  readonly root: string
  readonly libraryFolder: string
  /** Null = the usual one, or any other if that is taken. */
  readonly port: number | null
  readonly open: boolean
  /** The address stands alone on the last line, for a program that reads it. */
  readonly addressLast?: boolean
  readonly language: Language
  readonly stopping: Stopping
  readonly say: (line: string) => void
}

const isPortTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES')

type HostOptions = Omit<BrowserHostOptions, 'port'>

/** Null when the port asked for is taken; nobody asked for the usual one, so then any will do. */
async function startOnPort(options: HostOptions, port: number | null): Promise<BrowserHost | null> {
  try {
    return await startBrowserHost({ ...options, port: port ?? USUAL_PORT })
  } catch (error) {
    if (!isPortTaken(error)) throw error
    return port === null ? await startBrowserHost({ ...options, port: 0 }) : null
  }
}

/** Starts the browser on the address, or says why the person must do it. */
function openWindow({ language, say }: BrowserRun, address: string): ChildProcess | null {
  const texts = getTexts(language).start
  const isShowable = hasScreen(process.platform, process.env)
  const program = isShowable ? findBrowser(process.platform, process.env, existsSync) : null
  if (program === null) {
    say(isShowable ? texts.noBrowser : texts.noScreen)
    return null
  }
  const port = Number(new URL(address).port)
  const profile = profileFolder(process.platform, process.env, homedir(), program, port)
  return spawn(program, browserArguments(address, profile), { stdio: 'ignore' })
}

/** Serves the app to a browser window on this machine until it is closed or stopped; answers the exit code. */
export async function runInBrowser(run: BrowserRun): Promise<number> {
  const { root, libraryFolder, stopping, say } = run
  const texts = getTexts(run.language).start
  let address = ''
  const watch = createWindowWatch(stopping.stop, () =>
    say(run.addressLast ? address : texts.openAddress(address)),
  )
  const host = await startOnPort(
    {
      libraryFolder,
      exportFolder: join(libraryFolder, 'Excel'),
      rendererFolder: join(root, 'out', 'renderer'),
      socketCountChanged: watch.windowsChanged,
    },
    run.port,
  )
  if (!host) {
    say(texts.portTaken(run.port ?? USUAL_PORT))
    return 1
  }
  address = host.address
  const browser = run.open ? openWindow(run, address) : null
  browser?.once('error', watch.browserEnded)
  browser?.once('exit', watch.browserEnded)
  const announcement = browser ? texts.running(address) : texts.openAddress(address)
  for (const line of run.addressLast ? [texts.howToStop, address] : [announcement, texts.howToStop]) say(line)

  await new Promise<void>((resolve) => stopping.whenStopped(resolve))
  await host.close()
  browser?.kill()
  return 0
}
