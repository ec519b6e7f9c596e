import { expect, test } from 'vitest'
import { PAGE_ADDRESS } from './ownPage.ts'
import { isPermissionAllowed } from './permissionPolicy.ts'

const ownPage = { url: PAGE_ADDRESS, isMainFrame: true }

/** Everything Electron 45 may ask about, except full screen. */
const others =
  'ar automatic-fullscreen background-fetch background-sync captured-surface-control clipboard-read clipboard-sanitized-write deprecated-sync-clipboard-read display-capture fileSystem geolocation geolocation-approximate hand-tracking hid idle-detection keyboardLock local-fonts local-network local-network-access loopback-network media mediaKeySystem midi midiSysex nfc notifications openExternal payment-handler periodic-background-sync persistent-storage pointerLock screen-wake-lock sensors serial smart-card speaker-selection storage-access system-wake-lock top-level-storage-access usb vr web-app-installation web-printing window-management unknown'

test.each(others.split(' '))('%s is denied, also to our own page', (permission) => {
  expect(isPermissionAllowed(permission, ownPage, PAGE_ADDRESS)).toBe(false)
})

test('full screen is granted to our own page, in the window itself', () => {
  expect(isPermissionAllowed('fullscreen', ownPage, PAGE_ADDRESS)).toBe(true)
  expect(
    isPermissionAllowed('fullscreen', { url: 'https://example.com/', isMainFrame: true }, PAGE_ADDRESS),
  ).toBe(false)
  expect(isPermissionAllowed('fullscreen', { ...ownPage, isMainFrame: false }, PAGE_ADDRESS)).toBe(false)
})
