import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { findBrowser } from './findBrowser.ts'

const ARGUMENTS = [
  // Test machines often run as root, where Chromium's own sandbox refuses to start.
  '--no-sandbox',
  '--disable-setuid-sandbox',
  // Drawing by an imitated graphics card is slower than drawing without one, and now and then stands still.
  '--disable-gpu',
  '--force-color-profile=srgb',
]

export const openBrowser = async (extra: readonly string[] = []): Promise<Browser> =>
  chromium.launch({ executablePath: await findBrowser(), args: [...ARGUMENTS, ...extra], headless: true })

/** Full HD, as the room's projector; Norwegian, as its people. */
export const roomContext: BrowserContextOptions = {
  viewport: { width: 1920, height: 1080 },
  locale: 'nb-NO',
  timezoneId: 'Europe/Oslo',
}

/** The same for a person who wants no motion: what is measured or pressed stands where it will stand. */
export const stillRoom: BrowserContextOptions = { ...roomContext, reducedMotion: 'reduce' }

/**
 * Collects what a page must never do: throw, log errors, or break its own security policy. The
 * returned list is to be empty at the end of a test.
 */
export function watchForTrouble(page: Page): string[] {
  const trouble: string[] = []
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(`console: ${message.text()}`)
  })
  return trouble
}
