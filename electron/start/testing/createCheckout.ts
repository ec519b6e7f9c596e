import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const projectFolder = join(import.meta.dirname, '..', '..', '..')

/** A program that was started, and what it has written so far. */
export interface Started {
  readonly child: ChildProcess
  /** Of both streams, as they came. */
  readonly lines: () => readonly string[]
  readonly errorLines: () => readonly string[]
  readonly waitFor: (pattern: RegExp) => Promise<RegExpExecArray>
  /** Exit code and signal. */
  readonly ended: Promise<unknown[]>
}

export interface Checkout {
  readonly root: string
  /** Runs a file of `electron/` as npm would, in bokmål and with a library in the checkout. */
  readonly start: (script: string, words: readonly string[], env?: Record<string, string>) => Started
  readonly remove: () => void
}

/** The project in a folder of its own: this code, a page of one line, nothing built yet. */
export function createCheckout(): Checkout {
  const root = mkdtempSync(join(tmpdir(), 'samling-checkout-'))
  for (const folder of ['shared', 'electron', 'resources', 'node_modules']) {
    symlinkSync(join(projectFolder, folder), join(root, folder), 'junction')
  }
  for (const file of ['package.json', 'package-lock.json', 'electron.vite.config.ts']) {
    copyFileSync(join(projectFolder, file), join(root, file))
  }
  mkdirSync(join(root, 'renderer'))
  writeFileSync(join(root, 'renderer', 'index.html'), '<!doctype html><title>Samling</title>')
  return {
    root,
    start: (script, words, env) => startScript(root, script, words, env),
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}

const linesOf = (text: string): readonly string[] => (text === '' ? [] : text.trimEnd().split('\n'))

function startScript(
  root: string,
  script: string,
  words: readonly string[],
  env: Record<string, string> = {},
): Started {
  const child = spawn(
    process.execPath,
    // Links are kept, so that the checkout is what it seems and not the project behind it.
    ['--preserve-symlinks', '--preserve-symlinks-main', join(root, 'electron', script), ...words],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env['PATH'],
        HOME: root,
        LANG: 'nb_NO.UTF-8',
        SAMLING_LIBRARY: join(root, 'library'),
        ...env,
      },
    },
  )
  let [text, errors] = ['', '']
  let look: () => void = () => undefined
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (more: string) => {
      text += more
      if (stream === child.stderr) errors += more
      look()
    })
  }
  const waitFor = (pattern: RegExp): Promise<RegExpExecArray> =>
    new Promise((resolve, reject) => {
      child.once('close', () => reject(new Error(`Ended without ${pattern}: ${text}`)))
      look = () => {
        const found = pattern.exec(text)
        if (found) resolve(found)
      }
      look()
    })
  return {
    child,
    waitFor,
    ended: once(child, 'close'),
    lines: () => linesOf(text),
    errorLines: () => linesOf(errors),
  }
}
