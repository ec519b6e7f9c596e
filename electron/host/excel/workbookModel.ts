import type { Id } from '../../../shared/core/ids.ts'
import type { State } from '../../../shared/core/state.ts'
import type { Municipality } from '../../../shared/features/municipality/record.ts'
import { getMunicipality, selectMunicipalities } from '../../../shared/features/municipality/select.ts'
import { getNetwork } from '../../../shared/features/network/select.ts'
import type { Language } from '../../../shared/packs/language.ts'
import { getTexts } from '../../../shared/texts/texts.ts'
import type { WorkbookModel } from './sheetModel.ts'
import { listSheet } from './sheets/lists.ts'
import { type ListedSheet, overviewSheet } from './sheets/overviewSheet.ts'
import type { SheetContext, WorkbookScope } from './sheets/sheetMaker.ts'
import { sheetMakers } from './sheets/sheetMakers.ts'

export interface WorkbookOptions {
  /** The ISO day the workbook is made, as the person who makes it sees the calendar. */
  readonly day: string
  /** Overrides the municipality's (or the network's) own language. */
  readonly language?: Language | undefined
}

/** One municipality's workbook, in its own language; undefined when the municipality is not in the network. */
export function municipalityWorkbook(
  state: State,
  municipalityId: Id,
  { day, language: wanted }: WorkbookOptions,
): WorkbookModel | undefined {
  const municipality = getMunicipality(state, municipalityId)
  if (!municipality) return undefined
  const language = wanted ?? municipality.language
  const title = getTexts(language).workbook.municipalityTitle(municipality.name)
  return assemble(state, { scope: 'municipality', owner: municipality.name, title, language, day }, [
    municipality,
  ])
}

/** Everybody's rows in one workbook, municipalities in Norwegian alphabetical order; undefined without a network. */
export function networkWorkbook(
  state: State,
  { day, language: wanted }: WorkbookOptions,
): WorkbookModel | undefined {
  const network = getNetwork(state)
  if (!network) return undefined
  const language = wanted ?? network.language
  const title = getTexts(language).workbook.networkTitle(network.name)
  return assemble(
    state,
    { scope: 'network', owner: network.name, title, language, day },
    selectMunicipalities(state),
  )
}

interface Cover {
  readonly scope: WorkbookScope
  readonly owner: string
  readonly title: string
  readonly language: Language
  readonly day: string
}

function assemble(state: State, cover: Cover, municipalities: readonly Municipality[]): WorkbookModel {
  const { scope, owner, title, language, day } = cover
  const networkName = getNetwork(state)?.name ?? ''
  const context: SheetContext = { state, municipalities, language, scope, day }
  const sheets = makeSheets(context)
  const overview = overviewSheet({ ...cover, state, networkName, municipalities, sheets })
  const all = [overview, ...sheets.map(({ sheet }) => sheet), listSheet(context)]
  return { language, title, owner, networkName, day, sheets: all }
}

/** Every table, each followed by the charts of its cells. The front page is sheet 0. */
function makeSheets(context: SheetContext): readonly ListedSheet[] {
  const texts = getTexts(context.language)
  const listed: ListedSheet[] = []
  for (const maker of sheetMakers) {
    if (!maker.scopes.includes(context.scope)) continue
    const table = maker.make(context)
    const tableIndex = listed.push({ sheet: table, about: maker.about(texts) })
    for (const { name, about, chart } of maker.charts?.(context, table) ?? [])
      listed.push({ sheet: { kind: 'chart', name, tableIndex, chart }, about })
  }
  return listed
}
