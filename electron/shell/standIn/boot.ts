import { registerHooks } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * Boots a built main under plain Node with the stand-in as `electron`, plays one scenario, and ends
 * as the shell ends. Started by the test as: `boot.ts BUILT_FOLDER SCENARIO`.
 */
const [builtFolder = '', scenarioName = ''] = process.argv.slice(2)
const built = (...path: string[]): string => resolve(builtFolder, ...path)
const standInUrl = pathToFileURL(join(import.meta.dirname, 'electron.ts')).href

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: standInUrl, shortCircuit: true } : next(specifier, context),
})

const { scenarios } = await import('./scenarios.ts')
const scenario = scenarios[scenarioName]
if (!scenario) throw new Error(`No scenario ${scenarioName}`)
await scenario({
  mainUrl: pathToFileURL(built('main', 'main.js')).href,
  preloadPath: built('preload', 'preload.cjs'),
})
