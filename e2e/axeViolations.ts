import axe from 'axe-core'
import type { Page } from 'playwright-core'

/**
 * What axe finds on a page, or within `selector`: each broken rule with where. It waits for what fades
 * in, whose colours are not yet its own.
 */
export async function axeViolations(page: Page, selector?: string): Promise<readonly string[]> {
  await page.waitForTimeout(500)
  // Not as a script tag: the page's own policy forbids it, as it should.
  await page.evaluate(axe.source)
  return page.evaluate(async (within) => {
    // The line above has put it on the window.
    const { axe: checker } = window as unknown as { axe: typeof import('axe-core') }
    const { violations } = await checker.run(within ?? document)
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    )
  }, selector)
}
