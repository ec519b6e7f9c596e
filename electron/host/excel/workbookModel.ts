import type { Id } from '../../../shared/core/ids.ts'
import type { State } from '../../../shared/core/state.ts'
import type { Municipality } from '../../../shared/features/municipality/record.ts'
import { getMunicipality, selectMunicipalities } from '../../../shared/features/municipality/select.ts'
import { getNetwork } from '../../../shared/features/network/select.ts'
import type { Language } from '../../../shared/packs/language.ts'
import type { ExportChoices } from '../../../shared/sync/exportChoices.ts'
import { getTexts } from '../../../shared/texts/texts.ts'
import type { Pictures } from '../exports/createPictureShelf.ts'
import { stateToTell } from './choices/stateToTell.ts'
import { withoutJudgedColumns } from './choices/withoutJudgedColumns.ts'
import type { ListSheet, WorkbookModel } from './sheetModel.ts'
import type { LeftOut } from './sheets/leftOutRows.ts'
import { listSheet } from './sheets/lists.ts'
import { mapPicture } from './sheets/mapPicture.ts'
import { type ListedSheet, overviewSheet } from './sheets/overviewSheet.ts'
import type { SheetContext, WorkbookScope } from './sheets/sheetMaker.ts'
import { sheetMakers } from './sheets/sheetMakers.ts'
import { aboutSheet } from './sheets/sheetWords.ts'
import { stakeholderMaker } from './sheets/stakeholderSheet.ts'
import { ownerMark, type WorkbookOrigin, writeMark } from './workbookMark.ts'

/** What the person wants in it, and when it is made. Whatever is not chosen is as in `plainChoices`. */
export interface WorkbookOptions extends Partial<ExportChoices> {
  /** The ISO day the workbook is made, as the person who makes it sees the calendar. */
  readonly day: string
  /** The state given is the one kept when the chosen gathering was checked out, then (ms since 1970, UTC). */
  readonly checkedOutAt?: number | null
  /** What it is made of; without it the workbook does not find its way home. */
  readonly origin?: WorkbookOrigin | null
  /** Maps as the groups saw them, PNG, by municipality. */
  readonly pictures?: Pictures
}

/** One municipality's workbook, in its own language; undefined when the municipality is not in the network. */
export function municipalityWorkbook(
  whole: State,
  municipalityId: Id,
  options: WorkbookOptions,
): WorkbookModel | undefined {
  const state = stateToTell(whole, options)
  const municipality = getMunicipality(state, municipalityId)
  if (!municipality) return undefined
  const language = options.language ?? municipality.language
  const title = getTexts(language).workbook.municipalityTitle(municipality.name)
  const cover = {
    ...coverOf(options),
    scope: 'municipality',
    owner: municipality.name,
    title,
    language,
  } as const
  return assemble(state, cover, [municipality])
}

/** Everybody's rows in one workbook, municipalities in Norwegian alphabetical order; undefined without a network. */
export function networkWorkbook(whole: State, options: WorkbookOptions): WorkbookModel | undefined {
  const state = stateToTell(whole, options)
  const network = getNetwork(state)
  if (!network) return undefined
  const language = options.language ?? network.language
  const title = getTexts(language).workbook.networkTitle(network.name)
  const cover = { ...coverOf(options), scope: 'network', owner: network.name, title, language } as const
  return assemble(state, cover, selectMunicipalities(state))
}

interface Cover extends Pick<WorkbookOptions, 'day'>, LeftOut {
  readonly pictures: Pictures
  readonly scope: WorkbookScope
  readonly origin: WorkbookOrigin | null
  readonly gatheringId: Id | null
  readonly owner: string
  readonly title: string
  readonly language: Language
}

const noPictures: Pictures = new Map()

const coverOf = ({ day, hasPictures, pictures, ...options }: WorkbookOptions) => ({
  day,
  origin: options.origin ?? null,
  pictures: (hasPictures ?? true) && pictures ? pictures : noPictures,
  gatheringId: options.gatheringId ?? null,
  checkedOutAt: options.checkedOutAt ?? null,
  hasJudgements: options.hasJudgements ?? true,
})

function assemble(state: State, cover: Cover, municipalities: readonly Municipality[]): WorkbookModel {
  const { scope, owner, title, language, day } = cover
  const networkName = getNetwork(state)?.name ?? ''
  const context: SheetContext = { state, municipalities, language, scope, day }
  const sheets = makeSheets(context, cover)
  const overview = overviewSheet({ ...cover, state, networkName, municipalities, sheets })
  const lists = { ...listsFor(sheets, listSheet(context), cover), mark: markOf(cover, context) }
  const all = [overview, ...sheets.map(({ sheet }) => sheet), lists]
  const whose = ownerIdOf(context)
  const mark = cover.origin && ownerMark(cover.origin, whose)
  return { language, title, owner, networkName, ownerMark: mark, day, sheets: all }
}

const ownerIdOf = ({ scope, municipalities }: SheetContext): Id | null =>
  scope === 'municipality' ? (municipalities[0]?.id ?? null) : null

function markOf({ origin, gatheringId, hasJudgements }: Cover, context: SheetContext): ListSheet['mark'] {
  const { language } = context
  if (!origin) return null
  const municipalityId = ownerIdOf(context)
  const text = writeMark({ ...origin, municipalityId, language, gatheringId, hasJudgements })
  return { title: getTexts(language).workbook.mark, text }
}

/** Every table, each followed by the charts of its cells. The front page is sheet 0. */
function makeSheets(context: SheetContext, { hasJudgements, pictures }: Cover): readonly ListedSheet[] {
  const listed: ListedSheet[] = []
  for (const maker of sheetMakers) {
    if (!maker.scopes.includes(context.scope)) continue
    const whole = maker.make(context)
    const table = hasJudgements ? whole : withoutJudgedColumns(whole)
    const tableIndex = listed.push({ sheet: table, about: aboutSheet(maker, context.language) })
    for (const { name, about, chart } of maker.charts?.(context, table) ?? [])
      listed.push({ sheet: { kind: 'chart', name, tableIndex, chart }, about })
    const picture =
      maker === stakeholderMaker && mapPicture(context, pictures.get(context.municipalities[0]?.id ?? ''))
    if (picture) listed.push(picture)
  }
  return listed
}

/** Words nobody may choose any more say what was left out: only the lists some column still takes from. */
function listsFor(made: readonly ListedSheet[], sheet: ListSheet, { hasJudgements }: LeftOut): ListSheet {
  if (hasJudgements) return sheet
  const columns = made.flatMap(({ sheet: { kind, ...rest } }) => ('columns' in rest ? rest.columns : []))
  const inUse = new Set<string | undefined>(columns.flatMap(({ list, names }) => [list, names]))
  return { ...sheet, lists: sheet.lists.filter(({ key }) => inUse.has(key)) }
}
