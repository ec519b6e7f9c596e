import type { Page } from 'playwright-core'
import { LIST_PATH } from '../shared/sync/listFile.ts'
import type { ReadBackPlan } from '../shared/sync/readBack.ts'
import { dropFile } from './dropFile.ts'

/** What every packed file begins with: a workbook, as far as the page can tell. */
const packed = [0x50, 0x4b, 0x03, 0x04]

/** Lets a workbook go over the page that would change just this; the host is not asked. */
export async function showPlan(page: Page, plan: ReadBackPlan): Promise<void> {
  await page.route(`**${LIST_PATH}?*`, (route) => route.fulfill({ json: { kind: 'readBack', plan } }))
  await dropFile(page, { name: '2026-11-24 Moss.xlsx', bytes: packed })
  await page.locator('[data-gives-way]').waitFor()
}
