import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { selectMunicipalities } from '../../../shared/features/municipality/select.ts'
import type { HostMessage } from '../../../shared/sync/protocol.ts'
import { stateAfter } from '../../../shared/testing/decideInOrder.ts'
import { demoCommands } from '../../../shared/testing/demoNetwork.ts'
import { largeNetworkCommands } from '../../../shared/testing/largeNetwork.ts'
import { createSeededRandom } from '../../../shared/testing/seededRandom.ts'
import { checkPackage } from '../excel/testing/checkPackage.ts'
import { createExportDesk, type DeskOptions, type ExportDesk } from './createExportDesk.ts'
import { diskFiles, type ExportFiles } from './exportFiles.ts'
import type { ExportOrder } from './runExport.ts'

const demo = stateAfter([...demoCommands({ seed: 1 })])
const mossId = selectMunicipalities(demo).find(({ name }) => name === 'Moss')?.id ?? ''

let folder: string
let desk: ExportDesk
let told: Extract<HostMessage, { type: 'exportProgress' }>[] = []

const open = (options: Partial<DeskOptions> = {}): ExportDesk => {
  told = []
  desk = createExportDesk({
    tell: (message) => message.type === 'exportProgress' && told.push(message),
    ...options,
  })
  return desk
}
const order = (exportId: string, more: Partial<ExportOrder> = {}): ExportOrder => ({
  exportId,
  state: demo,
  folder,
  municipalityId: null,
  options: { day: '2026-11-28', origin: { line: 'abc123', commandId: 'command-1' } },
  ...more,
})

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'samling-desk-'))
})
afterEach(async () => {
  await desk.close()
  rmSync(folder, { recursive: true })
})

const isMonotone = (steps: readonly { readonly done: number }[]): boolean =>
  steps.every(({ done }, index) => index === 0 || done >= (steps[index - 1]?.done ?? 0))

describe('an export', () => {
  test('makes every file in the worker, and tells how far it has come without ever going back', async () => {
    const made = await open().run(order('one'))
    expect(made.ok && made.value.files).toHaveLength(10)
    expect(readdirSync(folder)).toHaveLength(10)
    expect(isMonotone(told)).toBe(true)
    expect(told.at(-1)).toMatchObject({ exportId: 'one', done: told[0]?.of, of: told[0]?.of })
    expect(new Set(told.map(({ name }) => name)).size).toBe(10)
    // Also within the largest of them.
    expect(
      new Set(told.filter(({ name }) => name === told[0]?.name).map(({ done }) => done)).size,
    ).toBeGreaterThan(10)
    const moss = made.ok && made.value.files.find(({ fileName }) => fileName.includes('Moss'))
    expect(moss && checkPackage(readFileSync(moss.path))).toEqual([])
  })

  test('two at once are made one after the other', async () => {
    open()
    const [one, two] = await Promise.all([
      desk.run(order('one', { municipalityId: mossId })),
      desk.run(order('two', { municipalityId: mossId, options: { day: '2026-11-29' } })),
    ])
    expect([one.ok, two.ok]).toEqual([true, true])
    const ids = told.map(({ exportId }) => exportId)
    expect(ids.lastIndexOf('one')).toBeLessThan(ids.indexOf('two'))
  })

  test('of something that is not there is told as that', async () => {
    expect(await open().run(order('one', { municipalityId: 'borte' }))).toEqual({
      ok: false,
      failure: { reason: 'notFound' },
    })
  })

  test('a file that is open in Excel is left alone, and the new one gets the next name', async () => {
    await open().run(order('one', { municipalityId: mossId }))
    const files: ExportFiles = {
      ...diskFiles,
      async replace(from, to) {
        if (to.endsWith('28 Moss.xlsx')) throw Object.assign(new Error('open'), { code: 'EBUSY' })
        await diskFiles.replace(from, to)
      },
    }
    const again = await open({ files }).run(order('two', { municipalityId: mossId }))
    const renamed = { from: '2026-11-28 Moss.xlsx', because: 'open' }
    expect(again).toMatchObject({
      ok: true,
      value: { files: [{ fileName: '2026-11-28 Moss (2).xlsx', renamed }] },
    })
  })

  test('a disk that fills up ends it: what was whole stays, the half file goes', async () => {
    let writes = 0
    const files: ExportFiles = {
      ...diskFiles,
      async write(path, bytes) {
        writes += 1
        await diskFiles.write(path, writes > 2 ? bytes.subarray(0, 100) : bytes)
        if (writes > 2) throw Object.assign(new Error('full'), { code: 'ENOSPC' })
      },
    }
    expect(await open({ files }).run(order('one'))).toEqual({ ok: false, failure: { reason: 'full' } })
    expect(readdirSync(folder)).toHaveLength(2)
    expect(readdirSync(folder).every((name) => name.endsWith('.xlsx'))).toBe(true)
  })
})

describe('cancelled', () => {
  test('at any moment it ends, leaves whole files alone, tells of them and leaves nothing half', async () => {
    const random = createSeededRandom(5)
    open()
    let fewest = Number.POSITIVE_INFINITY
    for (const exportId of ['a', 'b', 'c', 'd', 'e', 'f']) {
      const running = desk.run(order(exportId))
      await wait(random.wholeBetween(0, 1800))
      desk.cancel(exportId)
      const ended = await running
      const files = ended.ok
        ? ended.value.files
        : ended.failure.reason === 'cancelled'
          ? ended.failure.files
          : expect.fail(ended.failure.reason)
      if (!ended.ok) fewest = Math.min(fewest, files.length)
      const names = readdirSync(folder)
      expect(names.filter((name) => name.startsWith('~'))).toEqual([])
      for (const { path } of files) expect(checkPackage(readFileSync(path))).toEqual([])
      expect(names.length).toBeGreaterThanOrEqual(files.length)
      const said = told.length
      await wait(20)
      expect(told).toHaveLength(said)
    }
    // A desk that did not listen, or not at once, would have made all of them.
    const whole = await desk.run(order('whole'))
    expect(whole.ok && whole.value.files.length - 1).toBeGreaterThan(fewest)
  })

  test('one that waits hears it at once, and the one under way goes on', async () => {
    open()
    const first = desk.run(order('first'))
    const second = desk.run(order('second'))
    desk.cancel('second')
    expect(await second).toEqual({ ok: false, failure: { reason: 'cancelled', folder, files: [] } })
    expect((await first).ok).toBe(true)
    expect(readdirSync(folder)).toHaveLength(10)
    desk.cancel('unknown')
  })

  test('closing the host ends it, and whoever waits is told', async () => {
    const running = open().run(order('one'))
    await wait(200)
    await desk.close()
    expect(await running).toMatchObject({ ok: false, failure: { reason: 'cancelled' } })
    expect(readdirSync(folder).filter((name) => name.startsWith('~'))).toEqual([])
  })
})

describe('a worker that fails', () => {
  test.each([
    ['dies', 'process.exit(3)'],
    ['fills its memory', 'const all = []; for (;;) all.push(new Array(1e5).fill({}))'],
  ])('because it %s is told in words, and the next export is made', async (_, code) => {
    let isFirst = true
    open({
      startWorker: () => {
        if (!isFirst) return new Worker(new URL('./exportWorker.ts', import.meta.url))
        isFirst = false
        return new Worker(code, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 16 } })
      },
    })
    expect(await desk.run(order('one'))).toEqual({ ok: false, failure: { reason: 'exportFailed' } })
    expect(readdirSync(folder)).toEqual([])
    expect((await desk.run(order('two', { municipalityId: mossId }))).ok).toBe(true)
  })

  test('because of a mistake of ours is told in words too, and the mistake is not hidden', async () => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    open({ startWorker: () => new Worker('throw new TypeError("broken")', { eval: true }) })
    expect(await desk.run(order('one'))).toEqual({ ok: false, failure: { reason: 'exportFailed' } })
    expect(complaint).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ message: 'broken' }))
    complaint.mockRestore()
  })
})

test('the room goes on: the host’s own thread is never busy for 100 ms while nine × 200 are exported', async () => {
  const state = stateAfter([...largeNetworkCommands({ seed: 1, cardsEach: 200 })])
  // The thread's own time, not the clock on the wall: other programs on the machine are no stall of ours.
  const used = (): number => {
    const { user, system } = process.threadCpuUsage()
    return (user + system) / 1000
  }
  let [longest, before] = [0, used()]
  const watching = setInterval(() => {
    const now = used()
    longest = Math.max(longest, now - before)
    before = now
  }, 1)
  const made = await open().run(order('large', { state }))
  clearInterval(watching)
  expect(made.ok && made.value.files).toHaveLength(10)
  expect(longest).toBeLessThan(100)
}, 60_000)
