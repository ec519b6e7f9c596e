import { expect, test } from 'vitest'
import { openBrowser, roomContext, watchForTrouble } from '../../e2e/openBrowser.ts'
import { boardIsReady, openPlace } from '../../e2e/openMap.ts'
import { startSamling } from '../../e2e/startSamling.ts'

const demo = { seed: 1 }

test('a card on its way home leaves nothing behind when the board changes size under it', async () => {
  const samling = await startSamling(demo)
  const browser = await openBrowser()
  try {
    const page = await browser.newPage(roomContext)
    const trouble = watchForTrouble(page)
    await openPlace(page, samling.address, demo, {
      screen: 'stakeholderMap',
      municipality: 'Moss',
      gathering: 2,
    })
    await boardIsReady(page)
    await page.locator('[data-board-mirror] button[tabindex="0"]').focus()
    for (const key of ['Enter', 'Shift+ArrowRight', 'Shift+ArrowRight', 'Enter', 'd'])
      await page.keyboard.press(key)
    await page.locator('.screen-drawer').waitFor()
    const paintedPixels = () =>
      page.evaluate(() => {
        const sheet = [...document.querySelectorAll<HTMLCanvasElement>('.board-canvas canvas')].at(-1)
        const context = sheet?.getContext('2d')
        if (!sheet || !context) throw new Error('The moving sheet is not there')
        const { data } = context.getImageData(0, 0, sheet.width, sheet.height)
        return data.filter((value, index) => index % 4 === 3 && value > 0).length
      })
    await expect.poll(paintedPixels).toBe(0)
    expect(trouble).toEqual([])
  } finally {
    await browser.close()
    await samling.close()
  }
})
