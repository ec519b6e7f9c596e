import { homedir } from 'node:os'
import { resolve } from 'node:path'
import { assertNever } from '../../shared/core/assertNever.ts'
import { getTexts } from '../../shared/texts/texts.ts'
import { defaultLibraryFolder } from '../host/library/defaultLibraryFolder.ts'
import { requireNodeApi } from '../host/storage/requireNodeApi.ts'
import { createStopping, type Stopping } from './createStopping.ts'
import { ensureBuilt } from './ensureBuilt.ts'
import { fetchRuntime } from './fetchRuntime.ts'
import { hasScreen } from './findBrowser.ts'
import { electronPackageFolder, findRuntime } from './findRuntime.ts'
import { fromWhereYouStand } from './fromWhereYouStand.ts'
import { runElectron } from './runElectron.ts'
import { type OptionProblem, parseStartOptions, type StartOptions } from './startOptions.ts'
import { terminalLanguage } from './terminalLanguage.ts'

const root = resolve(import.meta.dirname, '..', '..')
const language = terminalLanguage(process.env)
const texts = getTexts(language).start
const say = (line: string): void => console.log(line)

const USAGE_EXIT_CODE = 2

function phrase(problem: OptionProblem): string {
  switch (problem.reason) {
    case 'unknownOption':
      return texts.unknownOption(problem.word)
    case 'valueMissing':
      return texts.valueMissing(problem.word)
    case 'unexpected':
      return texts.unexpected(problem.word)
    case 'portInvalid':
      return texts.portInvalid(problem.word)
    default:
      return assertNever(problem)
  }
}

/** Electron's program, fetched if need be; null where it cannot be had or nothing could be shown anyway. */
async function obtainRuntime(stopping: Stopping): Promise<string | null> {
  const folder = electronPackageFolder()
  const present = findRuntime(folder, process.env)
  if (present !== null || process.env['SAMLING_NO_RUNTIME_FETCH']) return present
  await fetchRuntime(folder, () => say(texts.fetchingRuntime), stopping)
  return findRuntime(folder, process.env)
}

async function start(options: StartOptions): Promise<number> {
  const stopping = createStopping()
  const built = await ensureBuilt(root, language, stopping)
  if (built !== 'built') return built === 'stopped' ? 0 : 1
  const library = options.library && fromWhereYouStand(options.library)
  const libraryFolder = library || defaultLibraryFolder(process.platform, process.env, homedir())

  if (!options.browser && hasScreen(process.platform, process.env)) {
    const runtime = await obtainRuntime(stopping)
    if (stopping.isStopped()) return 0
    const end = runtime === null ? null : await runElectron(runtime, root, libraryFolder, stopping)
    if (end?.kind === 'ended') return end.code
    say(end ? texts.runtimeFailed : texts.noRuntime)
  }
  // Not before here: it loads the host, and with it SQLite, which Electron does in its own process.
  const { runInBrowser } = await import('./runInBrowser.ts')
  const { port, open } = options
  return await runInBrowser({ root, libraryFolder, port, open, language, stopping, say })
}

/**
 * All of `npm start`, from its words to the exit code. `chooseLibrary` makes ready a library to use
 * instead of the one asked for.
 */
export async function startFromWords(
  words: readonly string[],
  chooseLibrary?: () => Promise<string>,
): Promise<number> {
  requireNodeApi()
  const options = parseStartOptions(words)
  if (!options.ok) {
    console.error(phrase(options.failure))
    return USAGE_EXIT_CODE
  }
  if (options.value.help) {
    say(texts.help)
    return 0
  }
  return await start(chooseLibrary ? { ...options.value, library: await chooseLibrary() } : options.value)
}
