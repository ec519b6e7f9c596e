import { expect, test } from 'vitest'
import { browserArguments, profileFolder } from './browserWindow.ts'

test('the window has its own profile, in the app data of each system', () => {
  const folder = (platform: NodeJS.Platform, program = '/usr/bin/chromium') =>
    profileFolder(platform, {}, '/home/kari', program, 4780)
  expect(folder('linux')).toBe('/home/kari/.local/share/samling/browser-4780')
  expect(folder('darwin')).toBe('/home/kari/Library/Application Support/Samling/browser-4780')
  expect(profileFolder('win32', {}, 'C:\\Users\\kari', 'chrome.exe', 0)).toBe(
    'C:\\Users\\kari\\AppData\\Local\\Samling\\browser-0',
  )
})

test('a snap gets a folder it may see', () => {
  expect(profileFolder('linux', {}, '/home/kari', '/snap/bin/chromium', 1)).toBe(
    '/home/kari/snap/chromium/common/samling-browser-1',
  )
})

test('the address opens as a window of its own', () => {
  expect(browserArguments('http://127.0.0.1:1/#token=x', '/profile').slice(0, 2)).toEqual([
    '--app=http://127.0.0.1:1/#token=x',
    '--user-data-dir=/profile',
  ])
})
