import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

/** The built main and preload, run under plain Node with a stand-in for the `electron` module. */
const projectFolder = join(import.meta.dirname, '..', '..')
let root = ''
let out = ''

interface Run {
  readonly code: number | null
  readonly seen: Record<string, unknown>
  readonly noise: string
}

function finish(child: ChildProcess): Promise<Run> {
  let [said, noise] = ['', '']
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (said += text))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (noise += text))
  return new Promise((resolve) =>
    child.once('close', (code) => {
      const line = said.split('\n').findLast((text) => text.startsWith('SEEN '))
      // The scenarios write JSON objects and nothing else on such a line.
      resolve({ code, seen: line ? (JSON.parse(line.slice(5)) as Record<string, unknown>) : {}, noise })
    }),
  )
}

const startScenario = (name: string, library: string, env: Record<string, string> = {}): ChildProcess =>
  spawn(process.execPath, [join(import.meta.dirname, 'standIn', 'boot.ts'), out, name], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, SAMLING_LIBRARY: library, LANG: 'nb_NO.UTF-8', ...env },
  })

const newLibrary = (): string => mkdtempSync(join(root, 'library-'))
const play = (name: string, env?: Record<string, string>): Promise<Run> =>
  finish(startScenario(name, newLibrary(), env))

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'samling-shell-'))
  out = join(root, 'out')
  // The packages the build leaves outside are found as they are beside a real `out/`.
  symlinkSync(join(projectFolder, 'node_modules'), join(root, 'node_modules'), 'junction')
  mkdirSync(join(out, 'renderer'), { recursive: true })
  writeFileSync(join(out, 'renderer', 'index.html'), '<!doctype html><title>Samling</title>')
  const builder = spawn(process.execPath, [join(import.meta.dirname, 'standIn', 'buildShell.ts'), out], {
    cwd: projectFolder,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const { code, noise } = await finish(builder)
  if (code !== 0) throw new Error(`The build failed: ${noise}`)
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

test('the preload is one CommonJS file that needs nothing but Electron', () => {
  expect(readdirSync(join(out, 'preload'))).toEqual(['preload.cjs'])
  const text = readFileSync(join(out, 'preload', 'preload.cjs'), 'utf8')
  expect([...text.matchAll(/require\(([^)]*)\)/g)].map(([, name]) => name)).toEqual(['"electron"'])
  expect(text).not.toMatch(/^import /m)
})

test('the built main knows no address to load a page from but its own', () => {
  expect(readFileSync(join(out, 'main', 'main.js'), 'utf8')).not.toMatch(/https?:\/\/(127|localhost)/)
})

test('the window is sealed: sandbox, own page from a fixed table, nothing granted, no way out', async () => {
  const { code, seen, noise } = await play('seals')
  expect({ code, noise }).toEqual({ code: 0, noise: '' })
  expect(seen).toMatchObject({
    isSandboxed: true,
    schemes: [{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }],
    options: {
      show: false,
      webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false },
    },
    loadedUrl: 'app://samling/',
    page: { status: 200, policy: expect.stringContaining("default-src 'none'") },
    outside: { status: 404 },
    permissions: ['fullscreen'],
    isDeviceAllowed: false,
    prevented: { navigate: true, frame: true, redirect: true, webview: true, download: true, ownPage: false },
    newWindow: { action: 'deny' },
    cancelled: ['https://example.com/', 'file:///etc/passwd'],
  })
})

test('the page gets a line to the host, makes a network with it, and SIGTERM leaves one clean file', async () => {
  const library = newLibrary()
  const { code, seen, noise } = await finish(startScenario('sitting', library))
  expect({ code, noise }).toEqual({ code: 0, noise: '' })
  expect(seen['keys']).toEqual([
    'chooseFile',
    'chooseListFile',
    'copyPicture',
    'importFile',
    'isElectron',
    'keepExportPicture',
    'onFileOpened',
    'onFullScreen',
    'onMenu',
    'platform',
    'readWorkbook',
    'requestPort',
    'savePicture',
    'saveToExports',
    'setActions',
    'setFullScreen',
    'setLanguage',
    'showMenu',
  ])
  expect(seen).toMatchObject({
    welcome: { type: 'welcome', actor: { role: 'facilitator', name: 'Vindu' } },
    created: { ok: true },
    listed: { ok: true, body: { folder: library, entries: [{ name: 'Viken', municipalityCount: 9 }] } },
  })
  // Made by the built worker, which lies beside main.
  expect(seen['exported']).toMatchObject({ ok: true })
  expect(readdirSync(join(library, 'Excel'))).toHaveLength(10)
  expect(readdirSync(library).filter((name) => /-(wal|shm|journal)$/.test(name))).toEqual([])
  expect(readdirSync(library).filter((name) => name.endsWith('.samling'))).toHaveLength(1)
})

test('nobody but our own page in our own window is heard, and of it only what makes sense', async () => {
  const { code, seen } = await play('strangers')
  expect(code).toBe(0)
  expect(seen).toEqual({
    answers: { otherWindow: 'Refused', innerFrame: 'Refused', otherPage: 'Refused', goneFrame: 'Refused' },
    isFullByStranger: false,
    enabled: [],
    malformed: 'Refused',
    isOwnHeard: true,
  })
})

test('the menu follows what the page can do and its language, and reaches the page', async () => {
  const { code, seen } = await play('menu')
  const titles = process.platform === 'darwin' ? expect.anything() : ['Fil', 'Rediger', 'Vis', 'Hjelp']
  expect({ code, seen }).toEqual({ code: 0, seen: { enabled: ['undo'], chosen: 'undo', titles } })
})

test('full screen is answered when the window is there, told when others move it, and never waited for in vain', async () => {
  const { code, seen } = await play('fullScreen')
  expect({ code, seen }).toEqual({
    code: 0,
    seen: { answers: [true, true, false, true], told: [true, false, true] },
  })
})

test('files opened by double click or dialog come into the library and are told to the page', async () => {
  const library = newLibrary()
  await finish(startScenario('sitting', library))
  const [made = ''] = readdirSync(library).filter((name) => name.endsWith('.samling'))
  const outside = join(root, 'fra minnepinnen.samling')
  copyFileSync(join(library, made), outside)
  const notOurs = join(root, 'notat.samling')
  writeFileSync(notOurs, 'bare tekst')
  const wanted = [join(library, made), outside, notOurs].join('|')
  const { code, seen } = await finish(startScenario('files', library, { STAND_IN_FILES: wanted }))
  expect({ code, seen }).toMatchObject({
    code: 0,
    seen: {
      told: [
        { ok: true, value: { fileId: made } },
        { ok: true, value: { fileId: expect.stringMatching(/\.samling$/) } },
      ],
      chosen: { ok: false, failure: { reason: 'notSamling' } },
      changedTheirMind: null,
    },
  })
  expect(readdirSync(library).filter((name) => name.endsWith('.samling'))).toHaveLength(2)
})

test('a workbook is read by the built worker, a list is chosen in the dialog; what is no workbook is told', async () => {
  const list = join(root, 'liste.csv')
  writeFileSync(list, 'Navn\nMoss Havn')
  const { code, seen, noise } = await finish(startScenario('lists', newLibrary(), { STAND_IN_FILES: list }))
  expect({ code, noise }).toEqual({ code: 0, noise: '' })
  expect(seen).toEqual({
    read: {
      ok: true,
      value: {
        kind: 'list',
        list: { sheets: [{ name: 'Ark', rows: [['Moss Havn']], rowCount: 1, rowNumbers: [1] }] },
      },
    },
    refused: { ok: false, failure: { reason: 'notWorkbook' } },
    malformed: 'Refused',
    chosen: { name: 'liste.csv', text: 'Navn\nMoss Havn' },
    gone: { ok: false, failure: { reason: 'failed' } },
    changedTheirMind: null,
  })
})

test('a picture lands where the person chose and on the clipboard; nothing else gets through', async () => {
  const folder = mkdtempSync(join(root, 'pictures-'))
  const library = newLibrary()
  const { code, seen, noise } = await finish(startScenario('pictures', library, { STAND_IN_FILES: folder }))
  expect({ code, noise }).toEqual({ code: 0, noise: '' })
  const path = join(folder, 'kart.png')
  expect(seen).toMatchObject({
    changedTheirMind: null,
    saved: { ok: true, value: { fileName: 'kart.png', path } },
    dialog: {
      defaultPath: join(library, 'Excel', 'Kart- Moss.png'),
      filters: [{ name: 'PNG', extensions: ['png'] }],
    },
    program: 'Refused',
    disguised: 'Refused',
    beside: { ok: true, value: { fileName: 'oversikt.png', path: join(library, 'Excel', 'oversikt.png') } },
    programBeside: 'Refused',
    kept: { ok: true, value: {} },
    notKept: { ok: false, failure: { reason: 'failed' } },
    nameless: 'Refused',
    copied: true,
    notCopied: false,
    clipboard: [['image/png', 11]],
    ownShown: { ok: true },
    otherShown: { ok: false, body: { reason: 'notFound' } },
    shownInFolder: [path],
  })
  expect(readdirSync(folder)).toEqual(['kart.png'])
})

test('a page that dies is loaded again three times; then the person is told and the program ends', async () => {
  const { code, seen } = await play('pageDeath')
  expect({ code, seen }).toMatchObject({
    code: 0,
    seen: { reloads: [1, 2, 3], errorBoxes: [{ title: expect.any(String) }] },
  })
})

test('an error nobody expected is told, and the program ends with a code of its own', async () => {
  const { code, seen, noise } = await play('crash')
  expect({ code, seen }).toMatchObject({
    code: 70,
    seen: {
      errorBoxes: [{ title: 'Samling måtte stoppe', detail: expect.stringContaining('the roof fell in') }],
    },
  })
  expect(noise).toContain('the roof fell in')
})

test('a second start opens no window and leaves at once', async () => {
  const { code, seen } = await play('secondStart', { STAND_IN_LOCK: 'refused' })
  expect({ code, seen }).toEqual({ code: 0, seen: { windows: 0 } })
})

test('when whoever started it goes away, it saves and ends', async () => {
  const child = startScenario('orphan', newLibrary())
  // Not 'close': Node never says that of a child whose channel was cut from this side.
  const ended = once(child, 'exit')
  child.on('message', (message) => {
    if (message === 'ready to be left') child.disconnect()
  })
  expect(await ended).toEqual([0, null])
})
