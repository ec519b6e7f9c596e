import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { createCheckout } from './start/testing/createCheckout.ts'

const checkout = createCheckout()
afterAll(checkout.remove)

const EXAMPLE = 'Læring for næring, Viken.samling'

test('the example is made once, in a library of its own, and is still there the next time', async () => {
  const library = join(checkout.root, 'samling-demo')
  const made: number[] = []
  for (let run = 0; run < 2; run += 1) {
    const words = ['--no-open', '--port', '0']
    const { child, waitFor, ended } = checkout.start('demo.ts', words, {
      TMPDIR: checkout.root,
      TEMP: checkout.root,
    })
    const [page] = await waitFor(/http:\/\/127\.0\.0\.1:\d+\//)
    expect(await (await fetch(page)).text()).toContain('<title>Samling</title>')
    child.kill('SIGTERM')
    expect(await ended).toEqual([0, null])
    made.push(statSync(join(library, EXAMPLE)).ino)
  }
  expect(made[0]).toBe(made[1])
  expect(readdirSync(library).filter((name) => name.endsWith('.samling'))).toEqual([EXAMPLE])
})

test('bad words are refused before anything is made', async () => {
  const { ended, errorLines } = checkout.start('demo.ts', ['--frob'], { TMPDIR: join(checkout.root, 'none') })
  expect(await ended).toEqual([2, null])
  expect(errorLines()).toHaveLength(1)
})
