import { homedir } from 'node:os'
import { resolve } from 'node:path'
import { defaultLibraryFolder } from '../host/library/defaultLibraryFolder.ts'
import { createStopping } from '../start/createStopping.ts'
import { ensureBuilt } from '../start/ensureBuilt.ts'
import { fromWhereYouStand } from '../start/fromWhereYouStand.ts'
import { runInBrowser } from '../start/runInBrowser.ts'
import type { ServeWords } from './commandLine.ts'
import { exitCodes, type Terminal } from './terminal.ts'

const root = resolve(import.meta.dirname, '..', '..')

/** Serves the app to a browser window on this machine until it is stopped; answers the exit code. */
export async function runServe(words: ServeWords, { language, say }: Terminal): Promise<number> {
  const stopping = createStopping()
  const built = await ensureBuilt(root, language, stopping)
  if (built !== 'built') return built === 'stopped' ? exitCodes.fine : exitCodes.failed
  const libraryFolder =
    words.library === null
      ? defaultLibraryFolder(process.platform, process.env, homedir())
      : fromWhereYouStand(words.library)
  const { port, open } = words
  return await runInBrowser({ root, libraryFolder, port, open, addressLast: true, language, stopping, say })
}
