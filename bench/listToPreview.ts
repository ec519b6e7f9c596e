import ExcelJS from 'exceljs'
import { createListReader } from '../electron/host/listFile/createListReader.ts'
import { chooseUses } from '../renderer/features/stakeholder/intake/columns/chooseUses.ts'
import { foreignWords } from '../renderer/features/stakeholder/intake/columns/foreignWords.ts'
import { columnContexts, readRows } from '../renderer/features/stakeholder/intake/columns/readRows.ts'
import { openListFile } from '../renderer/features/stakeholder/intake/openListFile.ts'
import { planIntake } from '../renderer/features/stakeholder/intake/planIntake.ts'
import { chooseUnits } from '../renderer/features/stakeholder/intake/register/chooseUnits.ts'
import { readUnits } from '../renderer/features/stakeholder/intake/register/readUnits.ts'
import { fail } from '../shared/core/result.ts'
import { median, milliseconds, table } from './statistics.ts'

const TIMES = 5
const ROWS = 2000
const UNITS = 100_000

const heading = [
  'Nr',
  'Interessent',
  'Interessentgruppe',
  'Påvirkning',
  'Interesse',
  'Holdning',
  'Neste steg',
  'Frist',
  'Merknad',
]
const groups = ['Næringsliv', 'Akademia', 'Andre offentlige aktører', 'Eiger']
const levels = ['ingen', 'liten', 'middels', 'stor', 'mye']
const rowOf = (index: number): readonly string[] => [
  ...[String(index), `Aktør nummer ${index}`, groups[index % groups.length] ?? ''],
  ...[levels[index % levels.length] ?? '', levels[(index * 3) % levels.length] ?? '', 'positiv'],
  ...['Avtale et møte', '9.6.2026', 'Har sagt at de vil være med, og vet hvem de andre er.'],
]
const list = [heading, ...Array.from({ length: ROWS }, (_, index) => rowOf(index))]
const asCsv = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.join(';')).join('\r\n')

async function asWorkbook(rows: readonly (readonly string[])[]): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  workbook.addWorksheet('Interessenter').addRows(rows.map((row) => [...row]))
  // exceljs was written for an older Buffer type than Node's own; the bytes are the same.
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

/** From the file to all that the dialog shows. */
async function toPreview(file: File, reader: ReturnType<typeof createListReader>): Promise<number> {
  const opened = await openListFile(file, async (given) => {
    const read = await reader.read(Buffer.from(await given.arrayBuffer()), null)
    if (!read.ok || read.value.kind !== 'list') return fail({ reason: 'failed' })
    return { ok: true, value: { kind: 'list', list: read.value.list } }
  })
  if (!opened.ok || opened.value.kind !== 'list') throw new Error('not a list')
  const rows = opened.value.list.sheets[0]?.rows ?? []
  const columns = chooseUses(rows)
  const meanings = new Map<string, string | null>()
  const words = {
    unknownCategory: (word: string) => word,
    kept: (title: string, value: string) => title + value,
  }
  const read = readRows(rows, columns, { meanings, places: true, titles: rows[0] ?? [], words })
  foreignWords(rows, columns, columnContexts(rows, columns, meanings), read.unclear)
  return planIntake(read.candidates, []).cards.length
}

async function timesOf(run: () => Promise<unknown>): Promise<number> {
  const samples: number[] = []
  for (let time = 0; time < TIMES; time += 1) {
    const start = performance.now()
    await run()
    samples.push(performance.now() - start)
  }
  return median(samples)
}

/** The longest the thread was away while something ran. */
async function longestWait(run: () => Promise<unknown>): Promise<number> {
  let [longest, last] = [0, performance.now()]
  const ticking = setInterval(() => {
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
  }, 0)
  await run()
  clearInterval(ticking)
  return longest
}

function register(): File {
  const columns =
    'organisasjonsnummer,navn,organisasjonsform.kode,naeringskode1.kode,naeringskode1.beskrivelse,antallAnsatte,forretningsadresse.kommune,forretningsadresse.kommunenummer'
  const rest = `"Storgata 1, oppgang B","${'Vedtektsfestet formål '.repeat(12)}"`
  const rows = Array.from(
    { length: UNITS },
    (_, index) =>
      `${900_000_000 + index},BEDRIFT ${index} AS,AS,47.110,"Butikk, bredt utvalg",${index % 500},KOMMUNE ${index % 350},3103,${rest}`,
  )
  return new File([`${columns},a,b\n${rows.join('\n')}\n`], 'enheter_alle.csv')
}

async function toUnits(file: File): Promise<void> {
  const opened = await openListFile(file, async () => fail({ reason: 'failed' }))
  if (!opened.ok || opened.value.kind !== 'list') throw new Error('not a list')
  const units = readUnits(opened.value.list.sheets[0]?.rows ?? []) ?? []
  const filter = {
    municipality: 'Kommune 7',
    industry: null,
    leastEmployees: 0,
    limit: 30,
    withPublic: false,
  }
  chooseUnits(units, filter)
}

/** From a file to what the dialog of lists shows: a list of 2,000 rows, and 100,000 organisations. */
export async function benchListToPreview(): Promise<string> {
  const reader = createListReader()
  const csv = asCsv(list)
  const bytes = await asWorkbook(list)
  const bareCsv = await timesOf(async () => csv.split('\r\n').map((line) => line.split(';')))
  const csvMs = await timesOf(() => toPreview(new File([csv], 'liste.csv'), reader))
  const bareWorkbook = await timesOf(() =>
    new ExcelJS.Workbook().xlsx.load(bytes as unknown as Parameters<ExcelJS.Xlsx['load']>[0]),
  )
  const workbookMs = await timesOf(() => toPreview(new File([Buffer.from(bytes)], 'liste.xlsx'), reader))
  const tiny = await asWorkbook(list.slice(0, 2))
  const startMs = await timesOf(() => toPreview(new File([Buffer.from(tiny)], 'liste.xlsx'), reader))
  await reader.close()
  const file = register()
  const unitsMs = await timesOf(() => toUnits(file))
  const wait = await longestWait(() => toUnits(file))
  return [
    table(
      [`${ROWS} rows, ${heading.length} columns`, 'bare reading', 'to the preview', 'against bare'],
      [
        ['a workbook of one row: the worker’s start', '–', milliseconds(startMs), '–'],
        ['CSV', milliseconds(bareCsv), milliseconds(csvMs), '–'],
        [
          'workbook, its worker started',
          milliseconds(bareWorkbook),
          milliseconds(workbookMs),
          `${(workbookMs / bareWorkbook).toFixed(1)}×`,
        ],
      ],
    ),
    table(
      [`${UNITS} organisations, CSV`, 'to the choice', 'longest wait of the page’s thread'],
      [[`${(file.size / 1e6).toFixed(0)} MB`, milliseconds(unitsMs), milliseconds(wait)]],
    ),
  ].join('\n\n')
}
