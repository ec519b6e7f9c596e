import { expect, test } from 'vitest'
import { windowOptions } from './windowOptions.ts'

const optionsOn = (platform: NodeJS.Platform) =>
  windowOptions({ platform, preloadPath: '/p.cjs', iconPath: '/i.png' })

test.each(['win32', 'darwin', 'linux'] as const)('the page is sealed off on %s', (platform) => {
  expect(optionsOn(platform).webPreferences).toMatchObject({
    preload: '/p.cjs',
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    spellcheck: false,
  })
})

test('the page draws its own title bar, 36 px high, with the system buttons on it', () => {
  expect(optionsOn('win32')).toMatchObject({
    titleBarStyle: 'hidden',
    titleBarOverlay: { color: '#05222C', symbolColor: '#FFFFFF', height: 36 },
  })
  expect(optionsOn('darwin')).toMatchObject({
    titleBarStyle: 'hidden',
    trafficLightPosition: { x: 12, y: 10 },
  })
})
