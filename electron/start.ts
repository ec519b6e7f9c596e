import { homedir } from 'node:os'
import { resolve } from 'node:path'
import { assertNever } from '../shared/core/assertNever.ts'
import { languageOfLocale } from '../shared/texts/languageOfLocale.ts'
import { getTexts } from '../shared/texts/texts.ts'
import { defaultLibraryFolder } from './host/library/defaultLibraryFolder.ts'
import { requireNodeApi } from './host/storage/requireNodeApi.ts'
import { buildApp } from './start/buildApp.ts'
import { createStopping, type Stopping } from './start/createStopping.ts'
import { fetchRuntime } from './start/fetchRuntime.ts'
import { hasScreen } from './start/findBrowser.ts'
import { electronPackageFolder, findRuntime } from './start/findRuntime.ts'
import { isBuildFresh } from './start/isBuildFresh.ts'
import { runElectron } from './start/runElectron.ts'
import { type OptionProblem, parseStartOptions, type StartOptions } from './start/startOptions.ts'

const root = resolve(import.meta.dirname, '..')
const language = languageOfLocale(process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'])
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
  if (!isBuildFresh(root)) {
    say(texts.building)
    const isBuilt = await buildApp(root, stopping)
    if (stopping.isStopped()) return 0
    if (!isBuilt) {
      console.error(texts.buildFailed)
      return 1
    }
  }
  // npm starts us in the project's folder; a relative path means from where the person stands.
  const library = options.library && resolve(process.env['INIT_CWD'] ?? '', options.library)
  const libraryFolder = library || defaultLibraryFolder(process.platform, process.env, homedir())

  if (!options.browser && hasScreen(process.platform, process.env)) {
    const runtime = await obtainRuntime(stopping)
    if (stopping.isStopped()) return 0
    const end = runtime === null ? null : await runElectron(runtime, root, libraryFolder, stopping)
    if (end?.kind === 'ended') return end.code
    say(end ? texts.runtimeFailed : texts.noRuntime)
  }
  // Not before here: it loads the host, and with it SQLite, which Electron does in its own process.
  const { runInBrowser } = await import('./start/runInBrowser.ts')
  const { port, open } = options
  return await runInBrowser({ root, libraryFolder, port, open, language, stopping, say })
}

async function main(): Promise<number> {
  requireNodeApi()
  const options = parseStartOptions(process.argv.slice(2))
  if (!options.ok) {
    console.error(phrase(options.failure))
    return USAGE_EXIT_CODE
  }
  if (options.value.help) {
    say(texts.help)
    return 0
  }
  return await start(options.value)
}

try {
  process.exit(await main())
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
