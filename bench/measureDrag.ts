import type { CDPSession, Page } from 'playwright-core'
import { type MainThreadCost, measureMain } from './measureMain.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

const mouse = (
  session: CDPSession,
  type: 'mousePressed' | 'mouseMoved' | 'mouseReleased',
  { x, y }: Point,
): Promise<unknown> =>
  session.send('Input.dispatchMouseEvent', {
    type,
    x,
    y,
    button: 'left',
    buttons: type === 'mouseReleased' ? 0 : 1,
    clickCount: 1,
  })

/**
 * Holds what lies at `from` and moves it about, one pointer move a frame, as a hand does. The pointer
 * is down before the clock starts and lifted after it has stopped: only moves are measured.
 */
export async function measureDrag(page: Page, from: Point, moves = 100): Promise<MainThreadCost> {
  const pathAt = (move: number): Point => ({
    x: from.x + 160 * Math.sin(move / 19),
    y: from.y + 120 * Math.sin(move / 13),
  })
  const hand = await page.context().newCDPSession(page)
  await mouse(hand, 'mouseMoved', from)
  await mouse(hand, 'mousePressed', from)
  const cost = await measureMain(page, moves, (session, index) =>
    mouse(session, 'mouseMoved', pathAt(index + 1)),
  )
  await mouse(hand, 'mouseReleased', pathAt(moves))
  await hand.detach()
  return cost
}
