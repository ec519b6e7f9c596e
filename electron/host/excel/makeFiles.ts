import type { Id } from '../../../shared/core/ids.ts'
import type { State } from '../../../shared/core/state.ts'
import { getMunicipality, selectMunicipalities } from '../../../shared/features/municipality/select.ts'
import { getNetwork } from '../../../shared/features/network/select.ts'
import { stateToTell } from './choices/stateToTell.ts'
import type { WorkbookModel } from './sheetModel.ts'
import { municipalityWorkbook, networkWorkbook, type WorkbookOptions } from './workbookModel.ts'
import { csvFile } from './write/csvFile.ts'
import { fileNames } from './write/sanitise.ts'
import { writeWorkbook } from './write/writeWorkbook.ts'

/** What is to be made, of which state: all that whoever makes it has to know. */
export interface FileOrder {
  readonly state: State
  /** null = the network's workbook and everybody's. */
  readonly municipalityId: Id | null
  readonly options: WorkbookOptions
}

/** A finished file before it has a place. */
export interface MadeFile {
  /** The folder within the folder it goes into; null = none. */
  readonly folder: string | null
  /** Its name without the ending: «2026-11-24 Moss». */
  readonly stem: string
  readonly ending: '.xlsx' | '.csv'
  readonly bytes: Buffer
}

/** How far the making has come: `done` of `of` steps, never fewer than before, and whose file is being made. */
export interface MakingStep {
  readonly done: number
  readonly of: number
  readonly name: string
}

export interface FileReceiver {
  readonly progress: (step: MakingStep) => void
  /** Takes a finished file; answers whether to go on. */
  readonly take: (file: MadeFile) => Promise<boolean>
}

/** One workbook to be made, and how much work it is: everybody's rows are as much as everybody's own workbooks. */
interface Task {
  readonly name: string
  readonly weight: number
  readonly make: () => WorkbookModel | undefined
}

const STEPS_A_WEIGHT = 20

/**
 * Makes the files one after the other, keeping none of them: the tables of one are gone before the next is
 * begun. Answers false when there is nothing by that id.
 */
export async function makeFiles(order: FileOrder, receiver: FileReceiver): Promise<boolean> {
  const tasks = tasksOf(order)
  if (tasks.length === 0) return false
  const names = fileNames(tasks.map(({ name }) => `${order.options.day} ${name}`))
  const of = tasks.reduce((sum, { weight }) => sum + weight, 0) * STEPS_A_WEIGHT
  let before = 0
  for (const [index, { name, weight, make }] of tasks.entries()) {
    const share = weight * STEPS_A_WEIGHT
    const progress = (part: number): void =>
      receiver.progress({ done: before + Math.floor(part * share), of, name })
    progress(0)
    const model = make()
    if (!model) return false
    const stem = names[index] ?? name
    const files =
      order.options.format === 'csv' ? csvFiles(stem, model, progress) : excelFile(stem, model, progress)
    for await (const file of files) if (!(await receiver.take(file))) return true
    before += share
    progress(0)
  }
  return true
}

async function* excelFile(
  stem: string,
  model: WorkbookModel,
  progress: (part: number) => void,
): AsyncGenerator<MadeFile> {
  yield { folder: null, stem, ending: '.xlsx', bytes: await writeWorkbook(model, progress) }
}

/** One file a table, in a folder of the municipality's own; each name tells by itself what is in it. */
function* csvFiles(
  stem: string,
  { sheets }: WorkbookModel,
  progress: (part: number) => void,
): Generator<MadeFile> {
  const tables = sheets.flatMap((sheet) => (sheet.kind === 'table' ? [sheet] : []))
  const names = fileNames(tables.map(({ name }) => `${stem} – ${name}`))
  for (const [index, table] of tables.entries()) {
    yield { folder: stem, stem: names[index] ?? table.name, ending: '.csv', bytes: csvFile(table) }
    progress((index + 1) / tables.length)
  }
}

function tasksOf({ state, municipalityId, options }: FileOrder): readonly Task[] {
  // Who is in it depends on the gathering it tells of.
  const told = stateToTell(state, options)
  const own = (id: Id, name: string): Task => ({
    name,
    weight: 1,
    make: () => municipalityWorkbook(state, id, options),
  })
  if (municipalityId !== null) {
    const municipality = getMunicipality(told, municipalityId)
    return municipality ? [own(municipalityId, municipality.name)] : []
  }
  const network = getNetwork(told)
  if (!network) return []
  const municipalities = selectMunicipalities(told)
  const all = {
    name: network.name,
    weight: Math.max(1, municipalities.length),
    make: () => networkWorkbook(state, options),
  }
  return [all, ...municipalities.map(({ id, name }) => own(id, name))]
}
