import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const electronFolder = join(import.meta.dirname, '..')

/** Shipped source files under `electron/`, as paths from there. */
const sources = readdirSync(electronFolder, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.includes('/standIn/'))

const filesWith = (pattern: RegExp): readonly string[] =>
  sources.filter((path) => pattern.test(readFileSync(join(electronFolder, path), 'utf8'))).sort()

test('only the shell, main and preload know Electron', () => {
  const users = filesWith(/from 'electron'|require\('electron'\)|import\('electron'\)/)
  expect(users.filter((path) => !/^(shell\/|main\.ts$|preload\.ts$)/.test(path))).toEqual([])
  expect(users).toContain('main.ts')
})

test('windows are made in one place', () => {
  expect(filesWith(/new (BrowserWindow|BaseWindow|WebContentsView)\b/)).toEqual(['shell/openWindow.ts'])
})

test('every message from a page passes the one door that checks its sender', () => {
  expect(filesWith(/\bipcMain\b/)).toEqual(['shell/createDoors.ts'])
  expect(filesWith(/contents\.ipc\b|\.ipc\.(on|handle)/)).toEqual([])
})

test('nothing opens addresses outside, and no seal is broken by a switch', () => {
  expect(
    filesWith(/openExternal\(|appendSwitch|no-sandbox|webSecurity: false|executeJavaScript|<webview/),
  ).toEqual([])
})

test('the preload exposes the bridge and nothing of Electron', () => {
  const preload = readFileSync(join(electronFolder, 'preload.ts'), 'utf8')
  expect(preload.match(/exposeInMainWorld\(/g)).toHaveLength(1)
  expect(preload).toContain("exposeInMainWorld('samling', bridge)")
})
