import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { poll, setUpMapWindows } from './mapWindows.ts'

// The projector's picture and the window's full screen follow each other, however fast one presses.

const windows = setUpMapWindows()

const seen = (page: Page): Promise<readonly [isProjected: boolean, isFull: boolean]> =>
  page.evaluate(() => [
    document.documentElement.dataset['projector'] === 'on',
    document.fullscreenElement !== null,
  ])

/** Longer than a window takes to move: what is to be undone by an event on its way has been undone. */
const settle = (page: Page): Promise<void> => page.waitForTimeout(700)

test('F11 many times at once ends where the last press is, in the picture and in the window', async () => {
  const page = await windows.open()
  for (const presses of [3, 2, 1, 4, 5]) {
    const [wasOn] = await seen(page)
    for (let press = 0; press < presses; press += 1) await page.keyboard.press('F11')
    await settle(page)
    const isOn = presses % 2 === 0 ? wasOn : !wasOn
    await poll(() => seen(page)).toEqual([isOn, isOn])
  }
})

test('a window that leaves full screen by itself ends the picture, and the next press begins it again', async () => {
  const page = await windows.open()
  await page.keyboard.press('F11')
  await poll(() => seen(page)).toEqual([true, true])
  await page.evaluate(() => document.exitFullscreen())
  await poll(() => seen(page)).toEqual([false, false])
  await page.keyboard.press('F11')
  await poll(() => seen(page)).toEqual([true, true])
  expect(await page.locator('.projectorHeader').count()).toBe(1)
})
