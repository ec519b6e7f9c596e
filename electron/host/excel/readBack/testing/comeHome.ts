import ExcelJS from 'exceljs'
import type { State } from '../../../../../shared/core/state.ts'
import type { Language } from '../../../../../shared/packs/language.ts'
import type { ReadBackPlan } from '../../../../../shared/sync/readBack.ts'
import { readUntrusted } from '../../../listFile/readUntrusted.ts'
import type { WorkbookModel } from '../../sheetModel.ts'
import { municipalityWorkbook, networkWorkbook } from '../../workbookModel.ts'
import { writeWorkbook } from '../../write/writeWorkbook.ts'
import { type HeldPlan, makePlan } from '../makePlan.ts'

const LINE = 'abcdef0123456789'
const DAY = '2026-11-24'

export interface HomeOptions {
  /** null = the workbook of all. */
  readonly municipalityId?: string | null
  readonly language?: Language
  readonly hasJudgements?: boolean
  readonly gatheringId?: string | null
}

/** A workbook of a state, as it would leave the house. */
export async function workbookOf(state: State, options: HomeOptions = {}): Promise<Buffer> {
  const { municipalityId = 'moss', language, hasJudgements = true, gatheringId = null } = options
  const origin = { line: LINE, commandId: 'command' }
  const wanted = { day: DAY, origin, hasJudgements, gatheringId, ...(language ? { language } : {}) }
  const model: WorkbookModel | undefined =
    municipalityId === null
      ? networkWorkbook(state, wanted)
      : municipalityWorkbook(state, municipalityId, wanted)
  if (!model) throw new Error('No such workbook')
  return writeWorkbook(model)
}

/** Opens a workbook as a person does, lets `edit` at it, and saves it again with exceljs. */
export async function filledIn(
  bytes: Uint8Array,
  edit: (workbook: ExcelJS.Workbook) => void,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  // exceljs declares its own Buffer; Node's is one.
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer)
  edit(workbook)
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

/** What a workbook would change in `now`; `base` = what it was made of, null when that is not known. */
export async function planOf(bytes: Uint8Array, now: State, base: State | null = now): Promise<HeldPlan> {
  const read = readUntrusted(bytes, LINE)
  if (!read.ok || read.value.kind !== 'own') throw new Error(`Not one of ours: ${JSON.stringify(read)}`)
  let count = 0
  const held = await makePlan({
    workbook: read.value.workbook,
    state: now,
    base: base && { state: base, time: 1 },
    planId: 'plan',
    newId: () => `new${count++}`,
    day: DAY,
    breathe: async () => undefined,
  })
  if (!held) throw new Error('Nobody owns it')
  return held
}

/** The plan without what stays the same, for comparing in one look. */
export const nothingToDo = ({
  differences,
  problems,
  unknownColumns,
  renamedColumns,
  missingColumns,
  missingSheets,
}: ReadBackPlan) => ({
  ...{ differences, problems, unknownColumns, renamedColumns, missingColumns, missingSheets },
})

/** What an untouched workbook has. */
export const nothing: ReturnType<typeof nothingToDo> = {
  ...{
    differences: [],
    problems: [],
    unknownColumns: [],
    renamedColumns: [],
    missingColumns: [],
    missingSheets: [],
  },
}
