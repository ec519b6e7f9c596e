import type { Id } from '../../../../shared/core/ids.ts'
import type { State } from '../../../../shared/core/state.ts'
import { selectServedCharacteristics } from '../../../../shared/features/characteristic/select.ts'
import type { Choice } from '../../../../shared/features/choice/record.ts'
import { selectChoices } from '../../../../shared/features/choice/select.ts'
import { selectGatherings } from '../../../../shared/features/gathering/select.ts'
import { priorityQuadrantOf } from '../../../../shared/features/improvementArea/quadrant.ts'
import {
  type AreaOnMatrix,
  selectAreaOnMatrix,
  selectRankedAreas,
} from '../../../../shared/features/improvementArea/select.ts'
import type { Municipality } from '../../../../shared/features/municipality/record.ts'
import { selectRounds } from '../../../../shared/features/round/select.ts'
import { tallyOf } from '../../../../shared/features/round/tally.ts'
import type { Language } from '../../../../shared/packs/language.ts'
import { priorityQuadrantPack } from '../../../../shared/packs/priorityQuadrantPack.ts'
import { getTexts } from '../../../../shared/texts/texts.ts'
import { improvementAreaTaker } from '../readBack/improvementAreaTaker.ts'
import { type CellValue, type ColumnOf, cellsOf, type TableSheet } from '../sheetModel.ts'
import { reachFormula } from './axisFormulas.ts'
import { toRoundScore } from './axisNumbers.ts'
import { columnsIn, offPaper, withMunicipality } from './columnIn.ts'
import { wordOf } from './lists.ts'
import { matrixCharts } from './matrixCharts.ts'
import { type RankedNumbers, rankFormula, rankRows } from './rankFormula.ts'
import type { SheetContext, SheetMaker } from './sheetMaker.ts'

interface AreaRow extends AreaOnMatrix, RankedNumbers {
  readonly municipality: Municipality
  /** Place in the choice, 1–3; null = not chosen. */
  readonly chosen: number | null
  readonly choice: Choice | null
  readonly effort: AreaOnMatrix['point']
  /** Dots in the newest round with dots whose result is shown; null = not in it. */
  readonly dots: number | null
  /** By the numbers shown, in the municipality; null = not placed. */
  readonly place: number | null
}

/** The scale both matrices are read on. */
const SCORE = [1, 5] as const

const scoreOf = (value: number | undefined): number | null =>
  value === undefined ? null : toRoundScore(value)

function columnsOf({ state, language, scope }: SheetContext): readonly ColumnOf<AreaRow>[] {
  const column = columnsIn<AreaRow>(language)
  const quadrant = ({ point }: AreaRow): CellValue => {
    if (!point) return reachFormula(getTexts(language).workbook.notPlaced, language)
    const own = priorityQuadrantPack.find(({ key }) => key === priorityQuadrantOf('reach', point))
    return reachFormula(own?.name[language] ?? '', language)
  }
  return [
    column('improvementArea', 'text', ({ area }) => area.title, { maxWidth: 36 }),
    column(
      'characteristic',
      'text',
      ({ area }) =>
        selectServedCharacteristics(state, area.characteristics)
          .map(({ title }) => title[language])
          .join('; ') || null,
      { maxWidth: 28 },
    ),
    column('importance', 'score', ({ importance }) => importance, { bounds: SCORE }),
    column('influenceability', 'score', ({ influenceability }) => influenceability, { bounds: SCORE }),
    column('quadrant', 'text', quadrant, { maxWidth: 20, isDerived: true }),
    column('rank', 'whole', ({ place }) => rankFormula(place, scope === 'network'), { isDerived: true }),
    column('dots', 'whole', ({ dots }) => dots, { isDerived: true }),
    column('chosen', 'whole', ({ chosen }) => chosen, { isDerived: true }),
    column('because', 'text', ({ choice }) => choice?.reason ?? null, { maxWidth: 40 }),
    column('vision', 'text', ({ area }) => area.vision, { maxWidth: 40 }),
    ...offPaper(restColumns(language)),
    column('id', 'id', ({ area }) => area.id),
  ]
}

/** What there is no room for on one page. */
function restColumns(language: Language): readonly ColumnOf<AreaRow>[] {
  const column = columnsIn<AreaRow>(language)
  return [
    column('effect', 'score', ({ effort }) => scoreOf(effort?.y), { bounds: SCORE }),
    column('effort', 'score', ({ effort }) => scoreOf(effort?.x), { bounds: SCORE }),
    column('happened', 'text', ({ choice }) => wordOf('happened', language, choice?.happened ?? null), {
      maxWidth: 14,
      list: 'happened',
    }),
    column('outcome', 'text', ({ choice }) => choice?.outcome ?? null, { maxWidth: 60 }),
    column('note', 'text', ({ area }) => area.note, { maxWidth: 60, isJudgement: true }),
  ]
}

/** What each area got in the newest round with dots: the votes of other rounds are not dots, and stand in «Runder». */
function dotsOf(state: State, { id }: Municipality): ReadonlyMap<Id, number> {
  const round = selectRounds(state, id).find(
    ({ status, method }) => status === 'revealed' && method === 'dots',
  )
  return new Map(round ? tallyOf(round).areas.map(({ areaId, total }) => [areaId, total]) : [])
}

function rowsOf(state: State, municipality: Municipality): readonly AreaRow[] {
  // The last gathering carries everything that was said before it and not changed since.
  const gatheringId = selectGatherings(state).at(-1)?.id ?? ''
  const choices = selectChoices(state, municipality.id)
  const dots = dotsOf(state, municipality)
  const rows = selectRankedAreas(state, municipality.id, gatheringId, 'reach').map((ranked) => {
    const at = choices.findIndex(({ improvementAreaId }) => improvementAreaId === ranked.area.id)
    return {
      ...ranked,
      municipality,
      chosen: at < 0 ? null : at + 1,
      choice: choices[at] ?? null,
      effort: selectAreaOnMatrix(state, ranked.area, gatheringId, 'effort').point,
      importance: scoreOf(ranked.point?.y),
      influenceability: scoreOf(ranked.point?.x),
      dots: dots.get(ranked.area.id) ?? null,
    }
  })
  return rankRows(rows)
}

/** Improvement areas by rank within each municipality; across municipalities they are never ranked. */
function improvementAreaSheet(context: SheetContext): TableSheet {
  const { state, municipalities, language, scope } = context
  const texts = getTexts(language).workbook
  const rankTitle = texts.columns.rankInMunicipality
  const own = columnsOf(context).map((column) =>
    scope === 'network' && column.key === 'rank' ? { ...column, title: rankTitle } : column,
  )
  const columns = withMunicipality(scope, language, own, 'open')
  return {
    kind: 'table',
    name: texts.sheets.improvementAreas,
    columns,
    rows: cellsOf(
      columns,
      municipalities.flatMap((municipality) => rowsOf(state, municipality)),
    ),
    whenEmpty: texts.noImprovementAreas,
    frozenColumns: scope === 'network' ? 2 : 1,
  }
}

export const improvementAreaMaker: SheetMaker = {
  key: 'improvementAreas',
  scopes: ['municipality', 'network'],
  make: improvementAreaSheet,
  about: ({ workbook }) => workbook.overview.improvementAreasSheet,
  charts: matrixCharts,
  takesBack: improvementAreaTaker,
}
