import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'

const TIMEOUT_MS = 180_000

/** The name LibreOffice answers to on this machine; undefined when it is not installed. */
export const libreOffice: string | undefined = ['soffice', 'libreoffice'].find(
  (name) => spawnSync(name, ['--version'], { timeout: 30_000 }).status === 0,
)

/** Comma, quotes, UTF-8, from row 1, texts quoted, as shown, every sheet to a file of its own. */
const CSV_FILTER = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,true,false,false,-1'

/** Lets LibreOffice make other files of these, hands over the folder they lie in, and clears it away. Throws if LibreOffice does. */
async function convert<Made>(
  program: string,
  to: string,
  paths: readonly string[],
  take: (folder: string) => Promise<Made>,
): Promise<Made> {
  const folder = await mkdtemp(join(tmpdir(), 'samling-libreoffice-'))
  try {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const out = join(folder, 'out')
    await promisify(execFile)(
      program,
      [profile, '--headless', '--convert-to', to, '--outdir', out, ...paths],
      // Without a UTF-8 locale LibreOffice writes file names nobody can read back.
      { timeout: TIMEOUT_MS, env: { ...process.env, LC_ALL: 'C.UTF-8' } },
    )
    return await take(out)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const stemOf = (path: string): string => basename(path, '.xlsx')

/**
 * Opens workbooks in LibreOffice, as a person would, and gives back what each sheet shows:
 * for each workbook a map from sheet name to rows of texts. Throws if LibreOffice does.
 */
export const readWithLibreOffice = (
  program: string,
  paths: readonly string[],
): Promise<readonly ReadonlyMap<string, readonly string[][]>[]> =>
  convert(program, CSV_FILTER, paths, async (folder) => {
    const names = await readdir(folder)
    return Promise.all(paths.map((path) => readSheets(folder, names, stemOf(path))))
  })

/** Opens workbooks in LibreOffice and saves them as it does; gives back their bytes, in order. */
export const saveWithLibreOffice = (program: string, paths: readonly string[]): Promise<readonly Buffer[]> =>
  convert(program, 'xlsx', paths, (folder) =>
    Promise.all(paths.map((path) => readFile(join(folder, basename(path))))),
  )

/** A chart as LibreOffice understood it: the cells of its series, and how many points have words of their own. */
export interface ShownChart {
  readonly cells: readonly string[]
  readonly labelCount: number
}

/** Opens a workbook in LibreOffice and gives back its charts. */
export const readChartsWithLibreOffice = (program: string, path: string): Promise<readonly ShownChart[]> =>
  convert(program, 'fods', [path], async (folder) => {
    const sheet = await readFile(join(folder, `${stemOf(path)}.fods`), 'utf8')
    return [...sheet.matchAll(/<draw:object.*?<\/draw:object>/gs)].map(([chart]) => ({
      cells: [...chart.matchAll(/chart:values-cell-range-address="([^"]*)"/g)].map(([, cells = '']) => cells),
      labelCount: chart.match(/<chart:data-label/g)?.length ?? 0,
    }))
  })

async function readSheets(
  folder: string,
  names: readonly string[],
  base: string,
): Promise<ReadonlyMap<string, readonly string[][]>> {
  const own = names.filter((name) => name.startsWith(`${base}-`))
  return new Map(
    await Promise.all(
      own.map(async (name) => {
        const sheet = name.slice(base.length + 1, -'.csv'.length).normalize('NFC')
        return [sheet, parseCsv(await readFile(join(folder, name), 'utf8'))] as const
      }),
    ),
  )
}

/** Rows of a comma-separated file with every text quoted. */
function parseCsv(csv: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\n|$)/g)) {
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'))
    if (end === ',') continue
    rows.push(row)
    row = []
    if (end === '') break
  }
  return csv.endsWith('\n') ? rows.slice(0, -1) : rows
}
