import { expect, test } from 'vitest'
import { findBrowser, hasScreen } from './findBrowser.ts'

const among =
  (...installed: string[]) =>
  (path: string): boolean =>
    installed.includes(path)

const windows = {
  ProgramFiles: 'C:\\Program Files',
  'ProgramFiles(x86)': 'C:\\Program Files (x86)',
  LOCALAPPDATA: 'C:\\Users\\kari\\AppData\\Local',
}
const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
const ownChrome = 'C:\\Users\\kari\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe'

test('on Windows Chrome comes before Edge, also when only this user has it', () => {
  expect(findBrowser('win32', windows, among(edge))).toBe(edge)
  expect(findBrowser('win32', windows, among(edge, ownChrome))).toBe(ownChrome)
})

test('on macOS in the common and in the user’s own applications', () => {
  const chromium = '/Users/kari/Applications/Chromium.app/Contents/MacOS/Chromium'
  expect(findBrowser('darwin', { HOME: '/Users/kari' }, among(chromium))).toBe(chromium)
})

test('on Linux along the path, and never in a relative folder of it', () => {
  const env = { PATH: 'bin:/usr/local/bin:/usr/bin' }
  expect(findBrowser('linux', env, among('bin/chromium', '/usr/bin/chromium'))).toBe('/usr/bin/chromium')
  expect(findBrowser('linux', env, among('/usr/bin/firefox'))).toBeNull()
})

test('the environment may name another', () => {
  expect(findBrowser('linux', { SAMLING_BROWSER: '/opt/other' }, () => false)).toBe('/opt/other')
})

test('only Linux can be without a screen', () => {
  expect([hasScreen('win32', {}), hasScreen('darwin', {}), hasScreen('linux', {})]).toEqual([
    true,
    true,
    false,
  ])
  expect(hasScreen('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true)
})
