import { chmodSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { createCheckout, type Started } from './testing/createCheckout.ts'

const checkout = createCheckout()
const { root } = checkout
afterAll(checkout.remove)

const start = (words: readonly string[], env?: Record<string, string>): Started =>
  checkout.start('start.ts', words, env)

/** A program made of a few lines, as the operating system would start it. */
function writeProgram(path: string, code: string): string {
  writeFileSync(path, `#!${process.execPath}\n${code}\n`)
  chmodSync(path, 0o755)
  return path
}

const ADDRESS = /(http:\/\/127\.0\.0\.1:\d+\/)#token=\S+/

test('the first start builds, the next does not; the address serves the page, SIGTERM ends it', async () => {
  for (const isBuilt of [false, true]) {
    const { child, waitFor, ended, lines } = start(['--no-open', '--port', '0'])
    const [, page = ''] = await waitFor(ADDRESS)
    expect(await (await fetch(page)).text()).toContain('<title>Samling</title>')
    child.kill('SIGTERM')
    expect(await ended).toEqual([0, null])
    expect(lines().includes('Bygger Samling …')).toBe(!isBuilt)
    await expect(fetch(page)).rejects.toThrow()
  }
})

test('without Electron it says so in one line and opens a browser window; closing that ends it', async () => {
  const browser = writeProgram(
    join(root, 'browser.mjs'),
    `import { WebSocket } from 'ws'
    const { origin, hash } = new URL(process.argv.find((word) => word.startsWith('--app=')).slice(6))
    if (!process.argv.some((word) => word.startsWith('--user-data-dir='))) process.exit(3)
    const socket = new WebSocket(origin.replace('http', 'ws') + '/link', { origin })
    const token = hash.replace('#token=', '')
    socket.on('open', () => socket.send(JSON.stringify({ type: 'hello', protocolVersion: 1, clientId: 'a', name: '', token })))
    socket.on('message', (text) => setTimeout(() => process.exit(JSON.parse(text).type === 'welcome' ? 0 : 4), 100))`,
  )
  const { ended, lines } = start(['--port', '0'], {
    SAMLING_BROWSER: browser,
    SAMLING_NO_RUNTIME_FETCH: '1',
    ELECTRON_OVERRIDE_DIST_PATH: join(root, 'nowhere'),
  })
  expect(await ended).toEqual([0, null])
  expect(lines().filter((line) => line !== 'Bygger Samling …')).toEqual([
    'Fikk ikke tak i Electron. Samling åpnes i et nettleservindu.',
    expect.stringMatching(/^Samling kjører på http:/),
    'Trykk Ctrl+C for å avslutte.',
  ])
})

const withElectron = (code: string): Record<string, string> => {
  const folder = mkdtempSync(join(root, 'electron-'))
  writeProgram(join(folder, 'electron'), code)
  return { ELECTRON_OVERRIDE_DIST_PATH: folder, DISPLAY: ':7', SAMLING_NO_RUNTIME_FETCH: '1' }
}

test('Electron gets the app and the library, and its end is the end', async () => {
  const library = join(root, 'another')
  const { ended, lines } = start(
    ['--library', library],
    withElectron(
      "process.send('samling:shown'); console.log(process.argv[2], process.env.SAMLING_LIBRARY); process.exitCode = 5; process.disconnect()",
    ),
  )
  expect(await ended).toEqual([5, null])
  expect(lines().at(-1)).toBe(`${root} ${library}`)
})

test('SIGTERM is passed on to Electron in a way every system has', async () => {
  const { child, waitFor, ended, lines } = start(
    [],
    withElectron(
      "process.send('samling:shown'); console.log('up'); process.on('disconnect', () => { console.log('saved'); process.exit(0) })",
    ),
  )
  await waitFor(/^up$/m)
  child.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
  expect(lines().at(-1)).toBe('saved')
})

test('Electron that will not start gives way to the browser', async () => {
  const { child, waitFor, ended } = start(['--port', '0'], {
    ...withElectron('process.exit(127)'),
    PATH: '/nowhere',
  })
  await waitFor(/^Electron ville ikke starte her\. Samling åpnes i et nettleservindu\.$/m)
  await waitFor(/^Fant ikke Chrome, Edge eller Chromium\.$/m)
  await waitFor(ADDRESS)
  child.kill('SIGINT')
  expect(await ended).toEqual([0, null])
})

test('a port in use is told in one line', async () => {
  const first = start(['--no-open', '--port', '0'])
  const [address] = await first.waitFor(ADDRESS)
  const { port } = new URL(address)
  const second = start(['--no-open', '--port', port])
  expect(await second.ended).toEqual([1, null])
  expect(second.lines()).toEqual([`Port ${port} er i bruk av et annet program. Velg en annen med --port.`])
  first.child.kill('SIGTERM')
  await first.ended
})

test.each([
  [['--brwser'], 'Ukjent valg: --brwser. Se npm start -- --help'],
  [['--port', 'x'], '--port må være et tall fra 0 til 65535, ikke «x».'],
])('bad words %j get one line and code 2', async (words, line) => {
  const { ended, lines } = start(words)
  expect([await ended, lines()]).toEqual([[2, null], [line]])
})

test('help is in the language of the machine', async () => {
  const { ended, lines } = start(['--help'], { LANG: 'nn_NO.UTF-8' })
  expect(await ended).toEqual([0, null])
  expect(lines()[0]).toBe('Opnar Samling: i Electron når det finst, elles i eit nettlesarvindauge.')
})

test('nothing is left behind in the library but whole files', () => {
  expect(readdirSync(join(root, 'library')).filter((name) => /-(wal|shm|journal)$/.test(name))).toEqual([])
})
