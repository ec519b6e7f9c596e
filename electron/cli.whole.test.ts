import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SamlingEvent } from '../shared/sync/event.ts'
import { helloMessage, openSocket } from './host/server/testing/startTestServer.ts'
import { openNetworkFile } from './host/storage/openNetworkFile.ts'
import { createCheckout } from './start/testing/createCheckout.ts'

const checkout = createCheckout()
const example = join(checkout.root, 'example.samling')
afterAll(checkout.remove)

interface Outcome {
  readonly code: unknown
  readonly lines: readonly string[]
  readonly errorLines: readonly string[]
}

async function samling(...words: readonly string[]): Promise<Outcome> {
  const { ended, lines, errorLines } = checkout.start('cli.ts', words, { INIT_CWD: checkout.root })
  const [code] = await ended
  return { code, lines: lines(), errorLines: errorLines() }
}

beforeAll(async () => {
  expect(await samling('demo', 'example.samling')).toMatchObject({ code: 0, errorLines: [] })
})

/** Everything a file holds. */
function contentOf(path: string): {
  readonly events: readonly SamlingEvent[]
  readonly records: readonly unknown[]
} {
  const opened = openNetworkFile(path, { now: () => 0 })
  if (!opened.ok) throw new Error(opened.failure.reason)
  const file = opened.value
  try {
    return { events: file.readEvents(0, 100_000), records: file.readRecords() }
  } finally {
    file.close()
  }
}

/** A copy of the example with something done to its bytes. */
function spoiltCopy(name: string, spoil: (bytes: Buffer) => void): string {
  const bytes = readFileSync(example)
  spoil(bytes)
  const path = join(checkout.root, name)
  writeFileSync(path, bytes)
  return path
}

test('the same seed gives the same network, another seed another', async () => {
  const [first, again, other] = ['first', 'again', 'other'].map((name) =>
    join(checkout.root, `new/${name}.samling`),
  )
  for (const [path = '', seed] of [
    [first, '7'],
    [again, '7'],
    [other, '8'],
  ] as const)
    expect((await samling('demo', path, '--seed', seed)).code).toBe(0)
  expect(contentOf(again ?? '')).toEqual(contentOf(first ?? ''))
  expect(contentOf(other ?? '')).not.toEqual(contentOf(first ?? ''))
})

test('the example is as large as asked, and tells how large it is', async () => {
  const path = join(checkout.root, 'large.samling')
  const { lines } = await samling('demo', path, '--cards', '300', '--events', '2000')
  const { events, records } = contentOf(path)
  expect(events).toHaveLength(2000)
  expect(lines).toEqual([`Laget ${path}: 2000 hendelser, ${records.length} poster.`])
})

test('an existing file is left alone, unless told to replace it and it is ours', async () => {
  const path = join(checkout.root, 'twice.samling')
  copyFileSync(example, path)
  // What SQLite leaves beside a file after a power cut must not get into the new one.
  writeFileSync(`${path}-wal`, 'old')
  expect(await samling('demo', path, '--seed', '9')).toMatchObject({
    code: 1,
    errorLines: [`${path}: Fila finnes fra før. Velg et annet navn, eller bruk --force for å erstatte den.`],
  })
  expect(readFileSync(path).equals(readFileSync(example))).toBe(true)
  expect((await samling('demo', path, '--seed', '9', '--force')).code).toBe(0)
  expect(contentOf(path)).not.toEqual(contentOf(example))
  expect((await samling('check', path)).code).toBe(0)

  const letter = join(checkout.root, 'letter.txt')
  writeFileSync(letter, 'Kjære deg')
  expect((await samling('demo', letter, '--force')).errorLines).toEqual([
    `${letter}: Dette er ikke en Samling-fil, så den blir ikke erstattet.`,
  ])
  expect(readFileSync(letter, 'utf8')).toBe('Kjære deg')
})

test('a file in use is neither replaced, checked nor exported', async () => {
  const path = join(checkout.root, 'inUse.samling')
  copyFileSync(example, path)
  const opened = openNetworkFile(path, { now: () => 0 })
  for (const words of [
    ['demo', path, '--force'],
    ['check', path],
    ['export', path, '--out', 'inUse'],
  ]) {
    const busy = `${path}: Fila er åpen et annet sted. Lukk den der først.`
    expect(await samling(...words)).toEqual({ code: 1, lines: [busy], errorLines: [busy] })
  }
  if (opened.ok) opened.value.close()
  expect((await samling('check', path)).code).toBe(0)
})

test('check says in one line that the example is whole, and leaves it as it is', async () => {
  const { events, records } = contentOf(example)
  const before = readFileSync(example)
  const line = `${example} er hel: ${events.length} hendelser, ${records.length} poster.`
  expect(await samling('check', 'example.samling')).toEqual({ code: 0, lines: [line], errorLines: [] })
  expect(readFileSync(example).equals(before)).toBe(true)
})

test('check finds one flipped bit that SQLite does not see, and says where', async () => {
  const { events } = contentOf(example)
  const bytes = readFileSync(example)
  // SQLite leaves old copies of rows in free space, where a flipped bit harms nothing: what stands there once is in use.
  const flipped = events.find(({ command }, index) => {
    const payload = JSON.stringify(command.payload)
    const at = bytes.indexOf(payload)
    return index > events.length / 2 && at >= 0 && at === bytes.lastIndexOf(payload)
  })
  const path = spoiltCopy('flipped.samling', (copy) => {
    const at = copy.indexOf(JSON.stringify(flipped?.command.payload)) + 5
    copy[at] = (copy[at] ?? 0) ^ 1
  })
  const damaged = `${path}: Fila er skadet. Den er ikke endret.`
  const where = `  Hendelse ${flipped?.seq} er ikke slik den ble skrevet, eller følger ikke den før.`
  expect(await samling('check', path)).toEqual({
    code: 1,
    lines: [damaged, where],
    errorLines: [damaged, where],
  })
})

test('a newer file, a foreign file and no file are each told apart, to whoever checks or exports', async () => {
  const problems = [
    [
      spoiltCopy('newer.samling', (bytes) => bytes.writeUInt32BE(99, 60)),
      'Fila er laget i en nyere Samling. Oppdater Samling, og åpne den igjen.',
    ],
    [
      spoiltCopy('foreign.samling', (bytes) => bytes.writeUInt32BE(0, 68)),
      'Dette er ikke en Samling-fil. Velg en fil som slutter på .samling.',
    ],
    [join(checkout.root, 'nowhere.samling'), 'Finner ikke fila. Er minnepinnen satt inn?'],
  ] as const
  for (const [path, problem] of problems) {
    const outcome = { code: 1, lines: [`${path}: ${problem}`], errorLines: [`${path}: ${problem}`] }
    expect(await samling('check', path)).toEqual(outcome)
    expect(await samling('export', path, '--out', 'none')).toEqual(outcome)
  }
})

async function sheetNames(path: string): Promise<readonly string[]> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(path)
  return book.worksheets.map(({ name }) => name)
}

test('export writes a workbook for the network and each municipality, and tells where', async () => {
  const { code, lines } = await samling('export', 'example.samling', '--out', 'Excel')
  expect(code).toBe(0)
  const names = readdirSync(join(checkout.root, 'Excel'))
  expect(names).toHaveLength(10)
  expect([...lines].sort()).toEqual(names.map((name) => join(checkout.root, 'Excel', name)).sort())
  for (const path of lines) expect((await sheetNames(path)).length).toBeGreaterThan(0)
})

test('export of one municipality, its name typed small, in another language', async () => {
  const { code, lines } = await samling(
    'export',
    example,
    '--out',
    'Moss',
    '--municipality',
    'moss',
    '--language',
    'en',
  )
  expect([code, lines]).toEqual([0, [expect.stringMatching(/\d{4}-\d\d-\d\d Moss\.xlsx$/)]])
  const [overview] = await sheetNames(lines[0] ?? '')
  expect(overview).toBe('Overview')
})

test('export as CSV, of an earlier gathering and without judgements', async () => {
  const words = ['export', example, '--out', 'csv', '--municipality', 'Moss', '--csv']
  const { code, lines } = await samling(...words, '--gathering', '1', '--without-judgements')
  expect(code).toBe(0)
  const stakeholders = lines.find((line) => / Moss – Interessenter\.csv$/.test(line)) ?? ''
  const text = readFileSync(stakeholders, 'utf8')
  expect(text).toMatch(/^\uFEFFInteressent;.*\r\n/)
  expect(text).not.toMatch(/Holdning|Engasjement/)
  expect(await samling(...words, '--gathering', '9')).toMatchObject({
    code: 2,
    errorLines: ['Finner ikke samling 9. Nettverket har 4.'],
  })
})

test.each([
  [
    ['frob'],
    'Ukjent kommando: frob. Velg demo, export, check eller serve, eller se npm run samling -- --help',
  ],
  [['check', example, '--frob'], 'Ukjent valg: --frob. Se npm run samling -- check --help'],
  [['demo', 'a', '--seed'], '--seed mangler en verdi. Se npm run samling -- demo --help'],
  [['demo', 'a', '--cards', 'ti'], '--cards må være et helt tall fra 0 til 5000, ikke «ti».'],
  [
    ['export', example, '--out', 'none', '--municipality', 'Bergen'],
    expect.stringMatching(/^Finner ikke «Bergen»\. Velg en av: Aurskog-Høland, .*, Moss, .*\.$/),
  ],
])('%j gets one line on stderr and code 2', async (words, line) => {
  expect(await samling(...words)).toEqual({ code: 2, lines: [line], errorLines: [line] })
})

test('help is for reading: on stdout, code 0', async () => {
  const { code, lines, errorLines } = await samling('--help')
  expect([code, lines[0], errorLines]).toEqual([0, 'Samling på kommandolinja.', []])
  expect((await samling('export', '--help')).lines).toContain(
    'Bruk: npm run samling -- export FIL --out DIR [valg]',
  )
})

test('serve prints the address last; SIGTERM in the middle of work ends it with whole files', async () => {
  const library = join(checkout.root, 'served')
  mkdirSync(library)
  copyFileSync(example, join(library, 'example.samling'))
  const { child, waitFor, ended, lines } = checkout.start('cli.ts', [
    'serve',
    '--library',
    library,
    '--port',
    '0',
    '--no-open',
  ])
  const [address] = await waitFor(/^http:\/\/127\.0\.0\.1:\d+\/#token=\S+$/m)
  const { port, hash, origin } = new URL(address)
  expect(await (await fetch(origin)).text()).toContain('<title>Samling</title>')

  const window = await openSocket({ port: Number(port) })
  window.socket.send(helloMessage(hash.replace('#token=', '')))
  window.socket.send(JSON.stringify({ type: 'join', fileId: 'example.samling', nextNumber: 0 }))
  const command = { id: 'rename', kind: 'network.rename', payload: { name: 'Nytt navn' }, time: 1 }
  const actor = { id: 'window', role: 'facilitator', name: '' }
  window.socket.send(JSON.stringify({ type: 'command', number: 0, command: { ...command, actor } }))
  await expect.poll(() => window.received.some((text) => text.includes('"committed"'))).toBe(true)
  expect(readdirSync(library)).toContain('example.samling-wal')

  child.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
  expect(lines().at(-1)).toBe(address)
  expect(readdirSync(library).filter((name) => /-(wal|shm|journal)$/.test(name))).toEqual([])
  expect(JSON.stringify(contentOf(join(library, 'example.samling')).records)).toContain('Nytt navn')
})
