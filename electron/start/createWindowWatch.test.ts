import { expect, test } from 'vitest'
import { createWindowWatch } from './createWindowWatch.ts'

/** A watch whose grace periods pass when told to. */
function startWatch() {
  const seen: string[] = []
  let waiting: (() => void)[] = []
  const watch = createWindowWatch(
    () => seen.push('closed'),
    () => seen.push('never opened'),
    (act) => waiting.push(act),
  )
  const pass = (): void => {
    const due = waiting
    waiting = []
    for (const act of due) act()
  }
  return { watch, seen, pass }
}

test('a window that closes ends it', () => {
  const { watch, seen, pass } = startWatch()
  watch.windowsChanged(1)
  watch.windowsChanged(0)
  watch.browserEnded()
  expect(seen).toEqual([])
  pass()
  expect(seen[0]).toBe('closed')
})

test('a reload does not', () => {
  const { watch, seen, pass } = startWatch()
  watch.windowsChanged(1)
  watch.windowsChanged(0)
  watch.windowsChanged(1)
  pass()
  expect(seen).toEqual([])
})

test('a browser that hands over to one already running leaves the window open', () => {
  const { watch, seen, pass } = startWatch()
  watch.browserEnded()
  watch.windowsChanged(1)
  pass()
  expect(seen).toEqual([])
  watch.windowsChanged(0)
  pass()
  expect(seen).toEqual(['closed'])
})

test('a browser that never showed anything is told of, and waited for', () => {
  const { watch, seen, pass } = startWatch()
  watch.browserEnded()
  pass()
  expect(seen).toEqual(['never opened'])
})

test('an address opened by hand, in a browser we did not start, may come and go', () => {
  const { watch, seen, pass } = startWatch()
  watch.windowsChanged(1)
  watch.windowsChanged(0)
  pass()
  expect(seen).toEqual([])
})
