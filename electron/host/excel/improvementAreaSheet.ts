import type { State } from '../../../shared/core/state.ts'
import { selectServedCharacteristics } from '../../../shared/features/characteristic/select.ts'
import { selectChoices } from '../../../shared/features/choice/select.ts'
import { selectGatherings } from '../../../shared/features/gathering/select.ts'
import { priorityQuadrantOf } from '../../../shared/features/improvementArea/quadrant.ts'
import { type RankedArea, selectRankedAreas } from '../../../shared/features/improvementArea/select.ts'
import type { Municipality } from '../../../shared/features/municipality/record.ts'
import type { Language } from '../../../shared/packs/language.ts'
import { priorityQuadrantPack } from '../../../shared/packs/priorityQuadrantPack.ts'
import { getTexts } from '../../../shared/texts/texts.ts'
import { toRoundScore } from './axisNumbers.ts'
import { matrixCharts } from './matrixCharts.ts'
import type { SheetContext, SheetMaker } from './sheetMaker.ts'
import { type ColumnOf, cellsOf, type TableSheet } from './sheetModel.ts'

interface AreaRow extends RankedArea {
  readonly municipality: Municipality
  /** Place in the choice, 1–3; null = not chosen. */
  readonly chosen: number | null
  readonly because: string
}

function columnsIn(state: State, language: Language, rankTitle: string): readonly ColumnOf<AreaRow>[] {
  const { columns: titles, notPlaced } = getTexts(language).workbook
  const scoreOf = (value: number | null): number | null => (value === null ? null : toRoundScore(value))
  return [
    { title: titles.improvementArea, kind: 'text', maxWidth: 44, value: ({ area }) => area.title },
    {
      title: titles.characteristic,
      kind: 'text',
      maxWidth: 34,
      value: ({ area }) =>
        selectServedCharacteristics(state, area.characteristics)
          .map(({ title }) => title[language])
          .join('; ') || null,
    },
    {
      title: titles.importance,
      kind: 'score',
      value: ({ point }) => scoreOf(point?.y ?? null),
    },
    {
      title: titles.influenceability,
      kind: 'score',
      value: ({ point }) => scoreOf(point?.x ?? null),
    },
    {
      title: titles.quadrant,
      kind: 'text',
      maxWidth: 20,
      value: ({ point }) => {
        const quadrant =
          point && priorityQuadrantPack.find(({ key }) => key === priorityQuadrantOf('reach', point))
        return quadrant?.name[language] ?? notPlaced
      },
    },
    { title: rankTitle, kind: 'whole', value: ({ rank }) => rank },
    { title: titles.chosen, kind: 'whole', value: ({ chosen }) => chosen },
    { title: titles.because, kind: 'text', maxWidth: 60, value: ({ because }) => because },
    { title: titles.vision, kind: 'text', maxWidth: 60, value: ({ area }) => area.vision },
    { title: titles.note, kind: 'text', maxWidth: 60, value: ({ area }) => area.note },
    { title: titles.id, kind: 'id', value: ({ area }) => area.id },
  ]
}

/** Improvement areas by rank within each municipality; across municipalities they are never ranked. */
function improvementAreaSheet({ state, municipalities, language, scope }: SheetContext): TableSheet {
  const texts = getTexts(language).workbook
  const municipalityColumn: ColumnOf<AreaRow> = {
    title: texts.columns.municipality,
    kind: 'text',
    maxWidth: 24,
    value: ({ municipality }) => municipality.name,
  }
  const columns =
    scope === 'network'
      ? [municipalityColumn, ...columnsIn(state, language, texts.columns.rankInMunicipality)]
      : columnsIn(state, language, texts.columns.rank)
  // The last gathering carries everything that was said before it and not changed since.
  const gatheringId = selectGatherings(state).at(-1)?.id ?? ''
  const rows = municipalities.flatMap((municipality) => {
    const choices = selectChoices(state, municipality.id)
    return selectRankedAreas(state, municipality.id, gatheringId, 'reach').map((ranked): AreaRow => {
      const at = choices.findIndex(({ improvementAreaId }) => improvementAreaId === ranked.area.id)
      const because = choices[at]?.reason ?? ''
      return { ...ranked, municipality, chosen: at < 0 ? null : at + 1, because }
    })
  })
  return {
    kind: 'table',
    name: texts.sheets.improvementAreas,
    columns,
    rows: cellsOf(columns, rows),
    whenEmpty: texts.noImprovementAreas,
    frozenColumns: scope === 'network' ? 2 : 1,
  }
}

export const improvementAreaMaker: SheetMaker = {
  scopes: ['municipality', 'network'],
  make: improvementAreaSheet,
  about: ({ workbook }) => workbook.overview.improvementAreasSheet,
  charts: matrixCharts,
}
