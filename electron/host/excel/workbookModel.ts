import type { Id } from '../../../shared/core/ids.ts'
import type { State } from '../../../shared/core/state.ts'
import type { Municipality } from '../../../shared/features/municipality/record.ts'
import { getMunicipality, selectMunicipalities } from '../../../shared/features/municipality/select.ts'
import { getNetwork } from '../../../shared/features/network/select.ts'
import type { Language } from '../../../shared/packs/language.ts'
import { getTexts } from '../../../shared/texts/texts.ts'
import { improvementAreaSheet } from './improvementAreaSheet.ts'
import { overviewSheet } from './overviewSheet.ts'
import type { WorkbookModel } from './sheetModel.ts'
import { stakeholderSheet } from './stakeholderSheet.ts'

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
  readonly scope: 'municipality' | 'network'
  readonly owner: string
  readonly title: string
  readonly language: Language
  readonly day: string
}

function assemble(state: State, cover: Cover, municipalities: readonly Municipality[]): WorkbookModel {
  const { scope, owner, title, language, day } = cover
  const networkName = getNetwork(state)?.name ?? ''
  const stakeholders = stakeholderSheet(state, municipalities, language, scope)
  const improvementAreas = improvementAreaSheet(state, municipalities, language, scope)
  const overview = overviewSheet({
    ...cover,
    state,
    networkName,
    municipalities,
    stakeholders,
    improvementAreas,
  })
  return { language, title, owner, networkName, day, sheets: [overview, stakeholders, improvementAreas] }
}
