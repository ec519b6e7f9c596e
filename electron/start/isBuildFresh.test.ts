import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isBuildFresh } from './isBuildFresh.ts'

let root = ''
const OLD = 1_000
const BUILT = 2_000
const LATER = 3_000

function write(path: string, time: number): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), '')
  // The folder's time too: it changed when the file came.
  for (const touched of [path, dirname(path)]) utimesSync(join(root, touched), time, time)
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'samling-fresh-'))
  for (const path of [
    'shared/core/a.ts',
    'renderer/main.tsx',
    'electron/main.ts',
    'resources/icons/a.svg',
    'package-lock.json',
  ])
    write(path, OLD)
  for (const folder of ['shared', 'resources']) utimesSync(join(root, folder), OLD, OLD)
  for (const path of ['out/main/main.js', 'out/preload/preload.cjs', 'out/renderer/index.html'])
    write(path, BUILT)
})
afterEach(() => rmSync(root, { recursive: true }))

test('nothing changed since the build: it is fresh', () => {
  expect(isBuildFresh(root)).toBe(true)
})

test.each(['shared/core/a.ts', 'shared/core/new.ts', 'resources/icons/a.svg', 'package-lock.json'])(
  '%s changed: it is not',
  (path) => {
    write(path, LATER)
    expect(isBuildFresh(root)).toBe(false)
  },
)

test.each(['out/main/main.js', 'out/preload/preload.cjs', 'out/renderer/index.html'])(
  '%s missing: it is not',
  (path) => {
    rmSync(join(root, path))
    expect(isBuildFresh(root)).toBe(false)
  },
)

test('a removed source file counts as a change, a changed test does not', () => {
  utimesSync(join(root, 'shared/core'), OLD, OLD)
  write('shared/core/a.test.ts', LATER)
  utimesSync(join(root, 'shared/core'), OLD, OLD)
  expect(isBuildFresh(root)).toBe(true)
  utimesSync(join(root, 'shared/core'), LATER, LATER)
  expect(isBuildFresh(root)).toBe(false)
})
