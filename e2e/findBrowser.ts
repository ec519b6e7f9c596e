import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sparticuz, { inflate, setupLambdaEnvironment } from '@sparticuz/chromium'

/** Places where a desktop machine keeps Chrome or Edge, for systems the bundled browser is not made for. */
const INSTALLED = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
]

/**
 * A browser to test in, without installing one: `SAMLING_BROWSER` if set; on Linux x64 the headless
 * Chromium that comes as an npm package; elsewhere an installed Chrome or Edge.
 */
export async function findBrowser(): Promise<string> {
  const chosen = process.env['SAMLING_BROWSER']
  if (chosen) return chosen
  if (process.platform === 'linux' && process.arch === 'x64') return unpackBrowser()
  const installed = INSTALLED.find((path) => existsSync(path))
  if (!installed)
    throw new Error('No browser to test in: set SAMLING_BROWSER to the path of a Chrome, Edge or Chromium.')
  return installed
}

async function unpackBrowser(): Promise<string> {
  const path = await sparticuz.executablePath()
  // A bare machine lacks a few libraries every desktop has; the package brings them along.
  if (execFileSync('ldd', [path], { encoding: 'utf8' }).includes('not found')) {
    const libraries = join(tmpdir(), 'al2023', 'lib')
    if (!existsSync(libraries))
      await inflate(join(import.meta.dirname, '../node_modules/@sparticuz/chromium/bin/al2023.tar.br'))
    setupLambdaEnvironment(libraries)
  }
  return path
}
