import type { Municipality } from '../../../../shared/features/municipality/record.ts'
import type { ParkedItem } from '../../../../shared/features/parkedItem/record.ts'
import { selectParkedItems } from '../../../../shared/features/parkedItem/select.ts'
import { getTexts } from '../../../../shared/texts/texts.ts'
import { parkedTaker } from '../readBack/parkedTaker.ts'
import { cellsOf, type TableSheet } from '../sheetModel.ts'
import { columnsIn } from './columnIn.ts'
import type { SheetContext, SheetMaker } from './sheetMaker.ts'

interface ParkedRow {
  readonly item: ParkedItem
  /** null = the whole network's. */
  readonly municipality: Municipality | null
}

/** A municipality's own and the network's; in the workbook of all each item once, the network's first. */
function rowsOf({ state, municipalities, scope }: SheetContext): readonly ParkedRow[] {
  const [owner] = municipalities
  if (scope === 'municipality')
    return selectParkedItems(state, owner?.id ?? null).map((item) => ({
      item,
      municipality: item.municipalityId === null ? null : (owner ?? null),
    }))
  const ofNetwork = selectParkedItems(state, null).map((item) => ({ item, municipality: null }))
  const ofEach = municipalities.flatMap((municipality) =>
    selectParkedItems(state, municipality.id)
      .filter(({ municipalityId }) => municipalityId === municipality.id)
      .map((item) => ({ item, municipality })),
  )
  return [...ofNetwork, ...ofEach]
}

/** «Parkert»: what was put aside for later, who takes it, and what came of it. */
function parkedSheet(context: SheetContext): TableSheet {
  const { language } = context
  const { workbook: texts } = getTexts(language)
  const column = columnsIn<ParkedRow>(language)
  const columns = [
    column('parked', 'text', ({ item }) => item.text, { maxWidth: 50 }),
    column('whose', 'text', ({ municipality }) => municipality?.name ?? texts.wholeNetwork, {
      maxWidth: 24,
      isDerived: true,
      isSetOnce: true,
      names: 'whose',
    }),
    column('owner', 'text', ({ item }) => item.owner, { maxWidth: 24 }),
    column('day', 'day', ({ item }) => item.day),
    column('settled', 'text', ({ item }) => texts.settled[item.settled], { maxWidth: 14, list: 'settled' }),
    column('result', 'text', ({ item }) => item.answer, { maxWidth: 50 }),
    column('id', 'id', ({ item }) => item.id),
  ]
  return {
    kind: 'table',
    name: texts.sheets.parked,
    columns,
    rows: cellsOf(columns, rowsOf(context)),
    whenEmpty: texts.noParked,
    frozenColumns: 1,
  }
}

export const parkedMaker: SheetMaker = {
  key: 'parked',
  scopes: ['municipality', 'network'],
  make: parkedSheet,
  about: ({ workbook }) => workbook.overview.parkedSheet,
  takesBack: parkedTaker,
}
