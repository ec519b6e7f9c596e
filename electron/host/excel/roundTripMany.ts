import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { selectMunicipalities } from '../../../shared/features/municipality/select.ts'
import { languages } from '../../../shared/packs/language.ts'
import type { TableSheet, WorkbookModel } from './sheetModel.ts'
import { checkPackage } from './testing/checkPackage.ts'
import { fullNetwork } from './testing/fullNetwork.ts'
import { libreOffice, readWithLibreOffice } from './testing/libreOffice.ts'
import { expectedRows, readSheets, shownRows } from './testing/readSheets.ts'
import { municipalityWorkbook, networkWorkbook } from './workbookModel.ts'
import { localDay } from './write/calendarDay.ts'
import { writeWorkbook } from './write/writeWorkbook.ts'

/**
 * The long round trip: `npm run prove -- workbooks [count] [seed]`. Writes workbooks of random networks,
 * the network's and a municipality's in turn, in three languages, checks the packages, reads them back with exceljs and, where it is
 * installed, with LibreOffice; any text that differs ends the run with the seed to repeat it.
 */
const count = Number(process.argv[2] ?? 500)
const seed = Number(process.argv[3] ?? 20_261_124)
/** Today: LibreOffice counts the days left again when it opens a workbook. */
const day = localDay(Date.now())
/** LibreOffice takes seconds to start and milliseconds for a file. */
const BATCH = 50

interface Written {
  readonly name: string
  readonly model: WorkbookModel
  readonly bytes: Buffer
}

const tablesOf = ({ sheets }: WorkbookModel): readonly TableSheet[] =>
  sheets.filter((sheet) => sheet.kind === 'table')

async function writeOne(index: number): Promise<Written> {
  const [state] = fc.sample(fullNetwork, { numRuns: 1, seed: seed + index })
  if (!state) throw new Error('No network was drawn')
  const options = { day, language: languages[index % languages.length] ?? null }
  const own = index % 2 === 0 ? undefined : selectMunicipalities(state)[0]
  const model = own ? municipalityWorkbook(state, own.id, options) : networkWorkbook(state, options)
  if (!model) throw new Error('A random network without a network')
  const name = `network-${seed + index}`
  const bytes = await writeWorkbook(model)
  assert.deepEqual(checkPackage(bytes), [], name)
  const sheets = await readSheets(bytes)
  for (const table of tablesOf(model))
    assert.deepEqual(sheets.get(table.name), expectedRows(table), `${name}: ${table.name}`)
  return { name, model, bytes }
}

/** LibreOffice breaks a line of more than 16,000 letters in two when a cell has several lines. */
const LONGEST_LINE = 16_000
const withoutBreaks = (rows: readonly string[][] | undefined): string[][] | undefined =>
  rows?.map((row) => row.map((cell) => (cell.length > LONGEST_LINE ? cell.replaceAll('\n', '') : cell)))

async function openInLibreOffice(program: string, batch: readonly Written[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'samling-round-trip-'))
  try {
    const paths = batch.map(({ name }) => join(folder, `${name}.xlsx`))
    await Promise.all(batch.map(({ bytes }, index) => writeFile(paths[index] ?? '', bytes)))
    const shown = await readWithLibreOffice(program, paths)
    for (const [index, { name, model }] of batch.entries())
      for (const table of tablesOf(model))
        assert.deepEqual(
          withoutBreaks(shown[index]?.get(table.name)),
          withoutBreaks(shownRows(table)),
          `${name} in LibreOffice: ${table.name}`,
        )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

let rows = 0
for (let start = 0; start < count; start += BATCH) {
  const batch: Written[] = []
  for (let index = start; index < Math.min(count, start + BATCH); index += 1)
    batch.push(await writeOne(index))
  rows += batch.flatMap(({ model }) => tablesOf(model)).reduce((sum, table) => sum + table.rows.length, 0)
  if (libreOffice) await openInLibreOffice(libreOffice, batch)
  console.log(`${start + batch.length} of ${count} workbooks, ${rows} rows, equal`)
}
console.log(
  libreOffice
    ? `Read back with exceljs and ${libreOffice}`
    : 'Read back with exceljs; LibreOffice is not installed',
)
