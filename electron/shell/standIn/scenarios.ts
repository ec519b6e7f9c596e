import { once } from 'node:events'
import { join } from 'node:path'
import { plainChoices } from '../../../shared/sync/exportChoices.ts'
import { menuActions, type OpenedFile } from '../../../shared/sync/shellBridge.ts'
import { bareWorkbook, sheetXml, textRow } from '../../host/listFile/testing/bareWorkbook.ts'
import {
  app,
  BrowserWindow,
  becomeReady,
  ipcRenderer,
  isPrevented,
  type MenuItem,
  memory,
  session,
} from './electron.ts'
import { openPage, type Page } from './page.ts'

interface Built {
  readonly mainUrl: string
  readonly preloadPath: string
}

/** What a scenario saw goes out as one line of JSON, for the test to judge. */
const report = (seen: object): void => console.log(`SEEN ${JSON.stringify(seen)}`)

async function boot(built: Built): Promise<Page> {
  await import(built.mainUrl)
  becomeReady()
  while (!BrowserWindow.all[0]?.isShown) await new Promise((resolve) => setImmediate(resolve))
  return openPage(built.preloadPath)
}

const ask = async (url: string): Promise<{ status: number; policy: string | null } | null> => {
  const response = await memory.pageHandlers.get('app')?.(new Request(url))
  return response
    ? { status: response.status, policy: response.headers.get('content-security-policy') }
    : null
}

function askPermission(permission: string): boolean {
  let answer = false
  const details = { requestingUrl: 'app://samling/', isMainFrame: true }
  memory.permissionRequest?.(null, permission, (granted) => (answer = granted), details)
  return answer || memory.permissionCheck?.(null, permission, 'app://samling', details) === true
}

function isCancelled(url: string): boolean {
  let cancelled = false
  memory.beforeRequest?.({ url }, ({ cancel }) => (cancelled = cancel))
  return cancelled
}

/** Everything that keeps the page sealed. */
async function seals(built: Built): Promise<void> {
  const { window } = await boot(built)
  const { webContents: contents } = window
  const away = { url: 'https://example.com/', isMainFrame: true }
  report({
    isSandboxed: memory.isSandboxed,
    schemes: memory.schemes,
    options: window.options,
    loadedUrl: window.loadedUrl,
    page: await ask('app://samling/'),
    outside: await ask('app://samling/..%2f..%2fmain/main.js'),
    permissions: ['fullscreen', 'media', 'geolocation', 'clipboard-read', 'openExternal'].filter(
      askPermission,
    ),
    isDeviceAllowed: memory.deviceCheck?.({}),
    prevented: {
      navigate: isPrevented(contents, 'will-navigate', away),
      frame: isPrevented(contents, 'will-frame-navigate', { url: 'app://samling/', isMainFrame: false }),
      redirect: isPrevented(contents, 'will-redirect', away),
      webview: isPrevented(contents, 'will-attach-webview', {}),
      download: isPrevented(session.defaultSession, 'will-download', {}),
      ownPage: isPrevented(contents, 'will-navigate', { url: 'app://samling/', isMainFrame: true }),
    },
    newWindow: contents.windowOpenHandler?.(),
    cancelled: ['app://samling/', 'https://example.com/', 'file:///etc/passwd'].filter(isCancelled),
  })
  app.quit()
}

/** A window's whole sitting: a line, a network made on disk, a line asked for anew, and the end. */
async function sitting(built: Built): Promise<void> {
  const { bridge, connect } = await boot(built)
  const first = await connect()
  first.say({
    type: 'request',
    requestId: 'r1',
    name: 'library.create',
    body: { name: 'Viken', template: 'viken', language: 'nb' },
  })
  const created = await first.next('response')
  const second = await connect()
  second.say({ type: 'request', requestId: 'r2', name: 'library.list', body: {} })
  const listed = await second.next('response')
  const { fileId } = (created as unknown as { readonly body: { readonly fileId: string } }).body
  second.say({
    type: 'request',
    requestId: 'r3',
    name: 'workbook.export',
    body: { fileId, exportId: 'e1', municipalityId: null, choices: plainChoices },
  })
  const exported = await second.next('response')
  report({ keys: Object.keys(bridge).sort(), welcome: first.welcome, created, listed, exported })
  process.kill(process.pid, 'SIGTERM')
}

/** Messages from anyone but our own page in our own window. */
async function strangers(built: Built): Promise<void> {
  const { bridge, window } = await boot(built)
  const { mainFrame } = window.webContents
  const frames = {
    otherWindow: { sender: { id: 99 }, senderFrame: mainFrame },
    innerFrame: { sender: window.webContents, senderFrame: { url: 'app://samling/', parent: mainFrame } },
    otherPage: { sender: window.webContents, senderFrame: { url: 'https://example.com/', parent: null } },
    goneFrame: { sender: window.webContents, senderFrame: null },
  }
  const answers: Record<string, string> = {}
  for (const [name, speaker] of Object.entries(frames)) {
    ipcRenderer.speaksAs = speaker
    await bridge.setFullScreen(true).catch(() => undefined)
    bridge.setActions(menuActions)
    answers[name] = await bridge.chooseFile().then(
      () => 'answered',
      (error: Error) => error.message,
    )
  }
  const isFullByStranger = window.isFull
  ipcRenderer.speaksAs = { sender: window.webContents, senderFrame: mainFrame }
  ipcRenderer.send('samling:setActions', ['rm -rf'])
  ipcRenderer.send('samling:setLanguage', { toString: 'nn' })
  const enabled = allItems(memory.menu).filter((item) => item.id && item.enabled)
  const malformed = await ipcRenderer.invoke('samling:importFile', { name: '', bytes: 'x' }).then(
    () => 'answered',
    (error: Error) => error.message,
  )
  const isOwnHeard = await bridge.setFullScreen(true)
  report({ answers, isFullByStranger, enabled, malformed, isOwnHeard })
  app.quit()
}

const allItems = (items: readonly MenuItem[]): readonly MenuItem[] =>
  items.flatMap((item) => [item, ...allItems(item.submenu ?? [])])

/** Menu and language follow the page; choosing an item reaches it. */
async function menu(built: Built): Promise<void> {
  const { bridge } = await boot(built)
  const chosen = new Promise<string>((resolve) => bridge.onMenu(resolve))
  bridge.setActions(['undo'])
  bridge.setLanguage('nn')
  const items = allItems(memory.menu)
  items.find(({ id }) => id === 'undo')?.click?.()
  report({
    enabled: items.filter((item) => item.id && item.enabled).map(({ id }) => id),
    chosen: await chosen,
    titles: memory.menu.map(({ label }) => label),
  })
  app.quit()
}

/** The window moves in its own time; the page is told where it is, also when somebody else moved it. */
async function fullScreen(built: Built): Promise<void> {
  const { bridge, window } = await boot(built)
  const told: boolean[] = []
  bridge.onFullScreen((isFull) => told.push(isFull))
  const answers = [await bridge.setFullScreen(true), await bridge.setFullScreen(true)]
  answers.push(await bridge.setFullScreen(false))
  window.setFullScreen(true)
  await once(window, 'enter-full-screen')
  // A window manager that does not move windows says nothing either.
  window.setFullScreen = () => undefined
  answers.push(await bridge.setFullScreen(false))
  report({ answers, told })
  app.quit()
}

/** Files by double click: before ready, from a second start, and chosen in the dialog. */
async function files(built: Built): Promise<void> {
  const [early = '', late = '', picked = ''] = (process.env['STAND_IN_FILES'] ?? '').split('|')
  await import(built.mainUrl)
  app.emit('open-file', { preventDefault: () => undefined }, early)
  const { bridge, connect } = await boot(built)
  const told: OpenedFile[] = []
  bridge.onFileOpened((opened) => told.push(opened))
  await connect()
  app.emit('second-instance', {}, ['/opt/samling', late], '/')
  memory.filesToChoose = [picked]
  const chosen = await bridge.chooseFile()
  memory.filesToChoose = []
  const changedTheirMind = await bridge.chooseFile()
  while (told.length < 2) await new Promise((resolve) => setTimeout(resolve, 10))
  report({ told, chosen, changedTheirMind })
  app.quit()
}

/** The page hands in a workbook to take names from. */
async function lists(built: Built): Promise<void> {
  const { bridge } = await boot(built)
  const by = { fileId: '', clientId: 'window1' }
  const read = await bridge.readWorkbook(bareWorkbook(sheetXml(textRow(1, 'Moss Havn'))), by)
  const refused = await bridge.readWorkbook(Buffer.from('Navn;Kategori'), by)
  const malformed = await ipcRenderer.invoke('samling:readWorkbook', { bytes: 'x', ...by }).then(
    () => 'answered',
    (error: Error) => error.message,
  )
  memory.filesToChoose = [process.env['STAND_IN_FILES'] ?? '']
  const chosen = await bridge.chooseListFile()
  memory.filesToChoose = ['/nowhere/liste.csv']
  const gone = await bridge.chooseListFile()
  memory.filesToChoose = []
  const changedTheirMind = await bridge.chooseListFile()
  const text = chosen?.ok && { name: chosen.value.name, text: new TextDecoder().decode(chosen.value.bytes) }
  report({ read, refused, malformed, chosen: text, gone, changedTheirMind })
  app.quit()
}

/** Pictures go where the person chooses and onto the clipboard, and only pictures do. */
async function pictures(built: Built): Promise<void> {
  const folder = process.env['STAND_IN_FILES'] ?? ''
  const { bridge, connect } = await boot(built)
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3])
  const outcome = (question: Promise<unknown>): Promise<unknown> =>
    question.catch((error: Error) => error.message)
  const changedTheirMind = await bridge.savePicture('Kart: Moss.png', png)
  memory.pathToSave = join(folder, 'kart.png')
  const saved = await bridge.savePicture('Kart: Moss.png', png)
  const line = await connect()
  const show = async (path: string): Promise<unknown> => {
    line.say({ type: 'request', requestId: path, name: 'library.showInFolder', body: { path } })
    return await line.next('response')
  }
  report({
    changedTheirMind,
    saved,
    dialog: memory.saveDialogs[0],
    program: await outcome(bridge.savePicture('kart.exe', png)),
    disguised: await outcome(bridge.savePicture('kart.pdf', png)),
    beside: await bridge.saveToExports('oversikt.png', png),
    programBeside: await outcome(bridge.saveToExports('oversikt.exe', png)),
    kept: await bridge.keepExportPicture('export-1', 'moss', png),
    notKept: await bridge.keepExportPicture('export-1', 'moss', new TextEncoder().encode('bare tekst')),
    nameless: await outcome(bridge.keepExportPicture('', 'moss', png)),
    copied: await bridge.copyPicture(png),
    notCopied: await bridge.copyPicture(new TextEncoder().encode('bare tekst')),
    clipboard: memory.copied,
    ownShown: await show(join(folder, 'kart.png')),
    otherShown: await show(join(folder, 'annet.png')),
    shownInFolder: memory.shownInFolder,
  })
  app.quit()
}

/** The page's process dies: it is loaded again, but not for ever. */
async function pageDeath(built: Built): Promise<void> {
  const { window } = await boot(built)
  const reloads = [1, 2, 3].map(() => {
    window.webContents.emit('render-process-gone', {}, { reason: 'crashed' })
    return window.webContents.reloads
  })
  memory.beforeExit = () => report({ reloads, errorBoxes: memory.errorBoxes })
  window.webContents.emit('render-process-gone', {}, { reason: 'crashed' })
}

async function crash(built: Built): Promise<void> {
  await boot(built)
  memory.beforeExit = () => report({ errorBoxes: memory.errorBoxes })
  void Promise.reject(new Error('the roof fell in'))
}

/** Another Samling runs already: this one only passes on its errand. */
async function secondStart(built: Built): Promise<void> {
  memory.beforeExit = () => report({ windows: BrowserWindow.all.length })
  await import(built.mainUrl)
}

/** The terminal that started us has gone. */
async function orphan(built: Built): Promise<void> {
  const { connect } = await boot(built)
  await connect()
  report({})
  process.send?.('ready to be left')
  await once(process, 'never')
}

export const scenarios: Readonly<Record<string, (built: Built) => Promise<void>>> = {
  seals,
  sitting,
  strangers,
  menu,
  fullScreen,
  files,
  lists,
  pictures,
  pageDeath,
  crash,
  secondStart,
  orphan,
}
