import axe from 'axe-core'
import type { Page } from 'playwright-core'

/**
 * What axe finds on a page, or within `selector`: each broken rule with where. What fades in has not yet its
 * own colours: it is waited for, and a page that was not done when it was read is read once more.
 */
export async function axeViolations(page: Page, selector?: string): Promise<readonly string[]> {
  // Not as a script tag: the page's own policy forbids it, as it should.
  await page.evaluate(axe.source)
  const first = await readStill(page, selector)
  if (first.length === 0) return first
  await page.waitForTimeout(500)
  return readStill(page, selector)
}

async function readStill(page: Page, selector: string | undefined): Promise<readonly string[]> {
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'))
  return page.evaluate(async (within) => {
    // The caller has put it on the window.
    const { axe: checker } = window as unknown as { axe: typeof import('axe-core') }
    const { violations } = await checker.run(within ?? document)
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    )
  }, selector)
}
