import type { CDPSession, Page } from 'playwright-core'

export interface Point {
  readonly x: number
  readonly y: number
}

export interface DragCost {
  /** Main-thread time per move, ms: everything the page's thread did while the pointer moved. */
  readonly taskMs: number
  /** Of it JavaScript, ms. */
  readonly scriptMs: number
}

const FRAME_MS = 1000 / 60

async function readDurations(session: CDPSession): Promise<{ task: number; script: number }> {
  const { metrics } = await session.send('Performance.getMetrics')
  const secondsOf = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0
  return { task: secondsOf('TaskDuration'), script: secondsOf('ScriptDuration') }
}

/**
 * Holds what lies at `from` and moves it about, one pointer move a frame, as a hand does. The pointer
 * is down before the clock starts and lifted after it has stopped: only moves are measured.
 */
export async function measureDrag(page: Page, from: Point, moves = 100): Promise<DragCost> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const mouse = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', { x, y }: Point) =>
    session.send('Input.dispatchMouseEvent', {
      type,
      x,
      y,
      button: 'left',
      buttons: type === 'mouseReleased' ? 0 : 1,
      clickCount: 1,
    })
  const pathAt = (move: number): Point => ({
    x: from.x + 160 * Math.sin(move / 19),
    y: from.y + 120 * Math.sin(move / 13),
  })
  await mouse('mouseMoved', from)
  await mouse('mousePressed', from)
  for (let move = 1; move <= 10; move += 1) await paced(() => mouse('mouseMoved', pathAt(move)))
  const before = await readDurations(session)
  for (let move = 11; move <= 10 + moves; move += 1) await paced(() => mouse('mouseMoved', pathAt(move)))
  const after = await readDurations(session)
  await mouse('mouseReleased', pathAt(10 + moves))
  await session.detach()
  const perMove = (seconds: number): number => (seconds * 1000) / moves
  return { taskMs: perMove(after.task - before.task), scriptMs: perMove(after.script - before.script) }
}

/** At most one move a frame: two in one frame would be merged by the browser and look cheaper than they are. */
async function paced(step: () => Promise<unknown>): Promise<void> {
  const startedAt = performance.now()
  await step()
  const restMs = FRAME_MS - (performance.now() - startedAt)
  if (restMs > 0) await new Promise((resolve) => setTimeout(resolve, restMs))
}
