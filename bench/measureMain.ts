import type { CDPSession, Page } from 'playwright-core'

export interface MainThreadCost {
  /** Main-thread time per step, ms: everything the page's thread did meanwhile. */
  readonly taskMs: number
  /** Of it JavaScript, ms. */
  readonly scriptMs: number
}

const FRAME_MS = 1000 / 60

export async function readDurations(session: CDPSession): Promise<{ task: number; script: number }> {
  const { metrics } = await session.send('Performance.getMetrics')
  const secondsOf = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0
  return { task: secondsOf('TaskDuration'), script: secondsOf('ScriptDuration') }
}

/** A page's main thread while `step` is done `steps` times, at most once a frame; the first ten are not counted. */
export async function measureMain(
  page: Page,
  steps: number,
  step: (session: CDPSession, index: number) => Promise<unknown>,
): Promise<MainThreadCost> {
  const session = await page.context().newCDPSession(page)
  // The thread's own time: what other programs take of a shared core is not the page's cost.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  for (let index = 0; index < 10; index += 1) await paced(() => step(session, index))
  const before = await readDurations(session)
  for (let index = 10; index < 10 + steps; index += 1) await paced(() => step(session, index))
  const after = await readDurations(session)
  await session.detach()
  const perStep = (seconds: number): number => (seconds * 1000) / steps
  return { taskMs: perStep(after.task - before.task), scriptMs: perStep(after.script - before.script) }
}

/** At most one step a frame: two in one frame would be merged by the browser and look cheaper than they are. */
export async function paced(step: () => Promise<unknown>): Promise<void> {
  const startedAt = performance.now()
  await step()
  const restMs = FRAME_MS - (performance.now() - startedAt)
  if (restMs > 0) await new Promise((resolve) => setTimeout(resolve, restMs))
}
