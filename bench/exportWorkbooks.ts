import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { Worker } from 'node:worker_threads'
import ExcelJS from 'exceljs'
import { isFormula, type WorkbookModel } from '../electron/host/excel/sheetModel.ts'
import { municipalityWorkbook, networkWorkbook } from '../electron/host/excel/workbookModel.ts'
import { createExportDesk } from '../electron/host/exports/createExportDesk.ts'
import type { Pictures } from '../electron/host/exports/createPictureShelf.ts'
import { startExportWorker } from '../electron/host/exports/startExportWorker.ts'
import type { Id } from '../shared/core/ids.ts'
import type { State } from '../shared/core/state.ts'
import { selectMunicipalities } from '../shared/features/municipality/select.ts'
import { stateAfter } from '../shared/testing/decideInOrder.ts'
import { largeNetworkCommands } from '../shared/testing/largeNetwork.ts'
import { createSeededRandom } from '../shared/testing/seededRandom.ts'
import { median, milliseconds, table } from './statistics.ts'

const TIMES = 5
const DAY = '2026-11-28'
const PICTURE_BYTES = 500_000

/** As large as a painted map of 2,400 px, and as hard to pack. */
function fakeMap(fill: (bytes: Uint8Array<ArrayBuffer>) => void): Uint8Array {
  const png = new Uint8Array(PICTURE_BYTES)
  fill(png)
  png.set(Buffer.from('89504e470d0a1a0a0000000d494844520000096000000640', 'hex'))
  return png
}

interface Outcome {
  readonly ms: number
  readonly rssMb: number
  readonly heapMb: number
  readonly stallMs: number
}

const toMb = (bytes: number): number => bytes / 1024 / 1024

/** One export as the app makes it: the state to the worker, ten workbooks with charts and maps, files on the disk. */
async function exportOnce(state: State, pictures: Pictures): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'samling-bench-'))
  let worker: Worker | null = null
  const desk = createExportDesk({
    tell: () => undefined,
    startWorker: () => {
      worker = startExportWorker()
      return worker
    },
  })
  globalThis.gc?.()
  const baseline = process.memoryUsage.rss()
  let [rss, heap] = [baseline, 0]
  const sampling = setInterval(() => {
    rss = Math.max(rss, process.memoryUsage.rss())
    void worker?.getHeapStatistics().then(
      ({ used_heap_size: used }) => {
        heap = Math.max(heap, used)
      },
      // The worker has ended meanwhile.
      () => undefined,
    )
  }, 20)
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  const startedAt = performance.now()
  const made = await desk.run({
    exportId: 'bench',
    state,
    folder,
    municipalityId: null,
    options: { day: DAY, pictures },
  })
  const ms = performance.now() - startedAt
  delay.disable()
  clearInterval(sampling)
  rmSync(folder, { recursive: true })
  if (!made.ok || made.value.files.length !== 10) throw new Error('The export failed')
  return { ms, rssMb: toMb(rss - baseline), heapMb: toMb(heap), stallMs: delay.max / 1e6 }
}

/** The same cells as exceljs writes them when nobody has asked for anything else: no styles, no tables, no charts. */
async function dumpPlainly(models: readonly WorkbookModel[]): Promise<number> {
  const startedAt = performance.now()
  for (const { sheets } of models) {
    const workbook = new ExcelJS.Workbook()
    for (const [index, sheet] of sheets.entries()) {
      if (sheet.kind !== 'table') continue
      const worksheet = workbook.addWorksheet(`Ark ${index}`)
      worksheet.addRow(sheet.columns.map(({ title }) => title))
      for (const row of sheet.rows)
        worksheet.addRow(
          row.map((value) => {
            if (isFormula(value)) return value.result
            return typeof value === 'object' ? value?.text : value
          }),
        )
    }
    await workbook.xlsx.writeBuffer()
  }
  return performance.now() - startedAt
}

/** What it costs to make all the workbooks of a very full network, beside a room that goes on working. */
export async function benchExportWorkbooks(): Promise<string> {
  const random = createSeededRandom(7)
  const state = stateAfter([...largeNetworkCommands({ seed: 1, cardsEach: 200 })])
  const municipalities = selectMunicipalities(state)
  const pictures = new Map(municipalities.map(({ id }): [Id, Uint8Array] => [id, fakeMap(random.fill)]))
  const models = [
    networkWorkbook(state, { day: DAY }),
    ...municipalities.map(({ id }) => municipalityWorkbook(state, id, { day: DAY })),
  ].flatMap((model) => model ?? [])
  const outcomes: Outcome[] = []
  const plain: number[] = []
  for (let time = 0; time < TIMES; time += 1) {
    outcomes.push(await exportOnce(state, pictures))
    plain.push(await dumpPlainly(models))
  }
  const most = (of: (outcome: Outcome) => number): number => Math.max(...outcomes.map(of))
  const [ours, theirs] = [median(outcomes.map(({ ms }) => ms)), median(plain)]
  return table(
    [
      'ten workbooks',
      'median',
      'slowest',
      'memory',
      'of it heap',
      'longest stall of the host',
      'against plain',
    ],
    [
      [
        '9 × 200 stakeholders × 4 gatherings, charts and maps',
        milliseconds(ours),
        milliseconds(most(({ ms }) => ms)),
        `${most(({ rssMb }) => rssMb).toFixed(0)} MB`,
        `${most(({ heapMb }) => heapMb).toFixed(0)} MB`,
        milliseconds(most(({ stallMs }) => stallMs)),
        `${(ours / theirs).toFixed(2)}×`,
      ],
      [
        'the same cells dumped by exceljs',
        milliseconds(theirs),
        milliseconds(Math.max(...plain)),
        '–',
        '–',
        '–',
        '1×',
      ],
    ],
  )
}
