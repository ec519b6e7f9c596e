import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { type Language, languages } from '../shared/packs/language.ts'
import { openBrowser, roomContext, watchForTrouble } from './openBrowser.ts'
import { boardIsReady, hasBoard, openPlace } from './openMap.ts'
import { prepareApp } from './prepareApp.ts'
import { assessmentShots } from './shots/assessmentShots.ts'
import { characteristicShots } from './shots/characteristicShots.ts'
import { checkOutShots } from './shots/checkOutShots.ts'
import { editionShots } from './shots/editionShots.ts'
import { exportShots } from './shots/exportShots.ts'
import { gatheringShots } from './shots/gatheringShots.ts'
import { historyShots } from './shots/historyShots.ts'
import { listShots } from './shots/listShots.ts'
import { mapShots } from './shots/mapShots.ts'
import { networkShots } from './shots/networkShots.ts'
import { priorityShots } from './shots/priorityShots.ts'
import { readBackShots } from './shots/readBackShots.ts'
import type { Shot } from './shots/shot.ts'
import { traceShots } from './shots/traceShots.ts'
import { startSamling } from './startSamling.ts'

// A picture of every screen and state, to be looked at: `npm run screens`.

const folder = join(import.meta.dirname, '../screens')
const shots = [
  ...networkShots,
  ...characteristicShots,
  ...mapShots,
  ...listShots,
  ...priorityShots,
  ...traceShots,
  ...editionShots,
  ...gatheringShots,
  ...assessmentShots,
  ...checkOutShots,
  ...exportShots,
  ...historyShots,
  ...readBackShots,
]

async function take(browser: Browser, shot: Shot, language: Language): Promise<readonly string[]> {
  const demo = shot.demo === undefined ? { seed: 1 } : shot.demo
  const samling = await startSamling(demo)
  shot.prepare?.(samling.libraryFolder)
  const page = await browser.newPage({ ...roomContext, viewport: shot.size ?? roomContext.viewport ?? null })
  const trouble = watchForTrouble(page)
  await page.addInitScript((chosen) => localStorage.setItem('samling.language', chosen), language)
  if (shot.place && demo) {
    await openPlace(page, samling.address, demo, shot.place)
    await page.locator('h1').first().waitFor()
    if (hasBoard(shot.place) && shot.place.municipality !== 'Gol') await boardIsReady(page)
  } else await page.goto(samling.address)
  await page.waitForTimeout(600)
  await shot.act?.(page, samling.address)
  // Animations come to rest; a message stays for six seconds and may be seen.
  await page.waitForTimeout(900)
  await page.screenshot({ path: join(folder, `${shot.name}.${language}.png`) })
  await page.close()
  await samling.close()
  return trouble.map((line) => `${shot.name}.${language}: ${line}`)
}

const wanted = process.argv.slice(2)
await prepareApp()
if (wanted.length === 0) rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const browser = await openBrowser()
const trouble: string[] = []
for (const shot of shots) {
  if (wanted.length > 0 && !wanted.includes(shot.name)) continue
  for (const language of shot.languages ?? languages) trouble.push(...(await take(browser, shot, language)))
}
await browser.close()
console.info(`Pictures in ${folder}`)
for (const line of trouble) console.error(line)
process.exit(trouble.length > 0 ? 1 : 0)
