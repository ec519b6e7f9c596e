import type { Locator } from 'playwright-core'

/** One way of using the whole app, from beginning to end. */
export interface Hand {
  readonly name: string
  /** What the window is opened with. */
  readonly options: object
  /** A button, a link or a choice of a menu. */
  readonly press: (target: Locator) => Promise<void>
  /** A box or a round choice. */
  readonly tick: (target: Locator) => Promise<void>
  /** Letters come from a keyboard with any hand, on the table or on the glass. */
  readonly write: (field: Locator, text: string) => Promise<void>
}

const fill = (field: Locator, text: string): Promise<void> => field.fill(text)

async function type(field: Locator, text: string): Promise<void> {
  await field.focus()
  await field.page().keyboard.press('Control+a')
  await field.page().keyboard.type(text)
}

const click = (target: Locator): Promise<void> => target.click()
const tap = (target: Locator): Promise<void> => target.tap()

export const hands: readonly Hand[] = [
  { name: 'a mouse', options: {}, press: click, tick: click, write: fill },
  { name: 'taps only', options: { hasTouch: true }, press: tap, tick: tap, write: fill },
  {
    name: 'keys only',
    options: {},
    press: (target) => target.press('Enter'),
    tick: (target) => target.press('Space'),
    write: type,
  },
]
