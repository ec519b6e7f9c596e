import { expect, test } from 'vitest'
import { createFullScreen, type FullScreenDoor } from './fullScreen.ts'

/** A window that moves when told to, one movement at a time, as browsers and systems do. */
function slowWindow(): FullScreenDoor & {
  readonly asked: boolean[]
  readonly arrive: (isWilling?: boolean) => Promise<void>
  readonly leave: () => void
} {
  const asked: boolean[] = []
  let isFull = false
  let tell = (): void => undefined
  let moving: { readonly goal: boolean; readonly done: () => void } | null = null
  return {
    asked,
    isFull: () => isFull,
    go: (goal) => {
      if (moving) throw new Error('Asked while it moves')
      asked.push(goal)
      return new Promise((done) => {
        moving = { goal, done }
      })
    },
    onChange: (listen) => {
      tell = listen
      return () => undefined
    },
    arrive: async (isWilling = true) => {
      const { goal, done } = moving ?? { goal: isFull, done: () => undefined }
      moving = null
      if (isWilling) isFull = goal
      tell()
      done()
      await new Promise((resolve) => setImmediate(resolve))
    },
    leave: () => {
      isFull = false
      tell()
    },
  }
}

function followed() {
  const window = slowWindow()
  const screen = createFullScreen(window)
  let leftCount = 0
  screen.onLeft(() => {
    leftCount += 1
  })
  return { window, screen, leftCount: () => leftCount }
}

test('on and off before the window has moved: it comes back, and does not stay in full screen', async () => {
  const { window, screen, leftCount } = followed()
  screen.wish(true)
  screen.wish(false)
  await window.arrive()
  await window.arrive()
  expect([window.asked, window.isFull(), leftCount()]).toEqual([[true, false], false, 0])
})

test('off and on again while it leaves: the leaving does not end the mode', async () => {
  const { window, screen, leftCount } = followed()
  screen.wish(true)
  await window.arrive()
  screen.wish(false)
  screen.wish(true)
  await window.arrive()
  await window.arrive()
  expect([window.isFull(), screen.isWished(), leftCount()]).toEqual([true, true, 0])
})

test('whatever is pressed, and whenever, the window ends where the last wish is', async () => {
  for (let seed = 0; seed < 256; seed += 1) {
    const { window, screen, leftCount } = followed()
    for (let step = 0; step < 8; step += 1) {
      if ((seed >> step) & 1) screen.wish(!screen.isWished())
      else await window.arrive()
    }
    await window.arrive()
    await window.arrive()
    expect([seed, window.isFull(), leftCount()]).toEqual([seed, screen.isWished(), 0])
  }
})

test('left by somebody else: it is told once, and the next wish is on', async () => {
  const { window, screen, leftCount } = followed()
  screen.wish(true)
  await window.arrive()
  window.leave()
  window.leave()
  expect([screen.isWished(), leftCount()]).toEqual([false, 1])
})

test('a window that refuses is asked once per wish, and the mode stays', async () => {
  const { window, screen, leftCount } = followed()
  screen.wish(true)
  await window.arrive(false)
  expect([window.asked, screen.isWished(), leftCount()]).toEqual([[true], true, 0])
  screen.wish(false)
  screen.wish(true)
  expect(window.asked).toEqual([true, true])
})
