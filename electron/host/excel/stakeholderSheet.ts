import type { State } from '../../../shared/core/state.ts'
import type { Gathering } from '../../../shared/features/gathering/record.ts'
import { selectGatherings } from '../../../shared/features/gathering/select.ts'
import type { Municipality } from '../../../shared/features/municipality/record.ts'
import { type Placement, placementId } from '../../../shared/features/placement/record.ts'
import {
  getPlacement,
  type MapPosition,
  mapPositionOf,
  ringPositionOf,
} from '../../../shared/features/placement/select.ts'
import { levelOf, quadrantOf, ringOf } from '../../../shared/features/stakeholder/quadrant.ts'
import type { Stakeholder } from '../../../shared/features/stakeholder/record.ts'
import { hasOwnMap, selectStakeholders } from '../../../shared/features/stakeholder/select.ts'
import { categoryPack } from '../../../shared/packs/categoryPack.ts'
import type { Language } from '../../../shared/packs/language.ts'
import { levelWordPack } from '../../../shared/packs/levelWordPack.ts'
import { quadrantPack } from '../../../shared/packs/quadrantPack.ts'
import { ringPack } from '../../../shared/packs/ringPack.ts'
import { getTexts } from '../../../shared/texts/texts.ts'
import { toPercent } from './axisNumbers.ts'
import { mapCharts } from './mapCharts.ts'
import { saidColumns } from './saidColumns.ts'
import type { SheetContext, SheetMaker } from './sheetMaker.ts'
import { type ColumnOf, cellsOf, type TableSheet } from './sheetModel.ts'

/** A stakeholder at one gathering where it has a place, or (`placed` null) one that has none anywhere. */
interface StakeholderRow {
  readonly municipality: Municipality
  readonly stakeholder: Stakeholder
  readonly placed: {
    readonly gathering: Gathering
    readonly number: number
    readonly placement: Placement
    /** null = only in the rings, or marked as unsure. */
    readonly position: MapPosition | null
  } | null
}

const isAnswered = ({ influence, ringX, isUnsure }: Placement): boolean =>
  influence !== null || ringX !== null || isUnsure

const collator = new Intl.Collator('nb')

function rowsOf(state: State, municipality: Municipality): readonly StakeholderRow[] {
  const stakeholders = selectStakeholders(state, municipality.id).toSorted((left, right) =>
    collator.compare(left.name, right.name),
  )
  const placedIds = new Set<string>()
  const placedRows = selectGatherings(state).flatMap((gathering, index) => {
    // A gathering nobody has worked at would only repeat the one before.
    if (!hasOwnMap(state, municipality.id, gathering.id)) return []
    return stakeholders.flatMap((stakeholder): StakeholderRow[] => {
      const placement = getPlacement(state, stakeholder.id, gathering.id)
      if (!placement || !isAnswered(placement)) return []
      placedIds.add(stakeholder.id)
      const position = mapPositionOf(placement)
      return [{ municipality, stakeholder, placed: { gathering, number: index + 1, placement, position } }]
    })
  })
  const unplaced = stakeholders.filter(({ id }) => !placedIds.has(id))
  return [...placedRows, ...unplaced.map((stakeholder) => ({ municipality, stakeholder, placed: null }))]
}

function whoColumns(language: Language): readonly ColumnOf<StakeholderRow>[] {
  const { columns: titles, notSorted } = getTexts(language).workbook
  const categoryOf = ({ stakeholder }: StakeholderRow) =>
    categoryPack.find(({ key }) => key === stakeholder.category)
  return [
    { title: titles.stakeholder, kind: 'text', maxWidth: 30, value: ({ stakeholder }) => stakeholder.name },
    {
      title: titles.categoryLetter,
      kind: 'badge',
      value: (row) => {
        const category = categoryOf(row)
        return category ? { text: category.letter, fill: category.color, ink: category.letterColor } : null
      },
    },
    {
      title: titles.category,
      kind: 'text',
      maxWidth: 30,
      value: (row) => categoryOf(row)?.name[language] ?? notSorted,
    },
  ]
}

function placeColumns(language: Language): readonly ColumnOf<StakeholderRow>[] {
  const { columns: titles, notPlaced, unsure } = getTexts(language).workbook
  const positionOf = ({ placed }: StakeholderRow): MapPosition | null => placed?.position ?? null
  const noPosition = ({ placed }: StakeholderRow): string => (placed?.placement.isUnsure ? unsure : notPlaced)
  const axisColumns = (
    title: string,
    wordTitle: string,
    axis: keyof MapPosition,
  ): ColumnOf<StakeholderRow>[] => [
    {
      title,
      kind: 'whole',
      value: (row) => {
        const position = positionOf(row)
        return position && toPercent(position[axis])
      },
    },
    {
      title: wordTitle,
      kind: 'text',
      maxWidth: 16,
      value: (row) => {
        const position = positionOf(row)
        const level = position && levelWordPack.find(({ key }) => key === levelOf(position[axis]))
        return level?.name[language] ?? noPosition(row)
      },
    },
  ]
  return [
    {
      title: titles.gathering,
      kind: 'text',
      maxWidth: 20,
      // The number tells two gatherings with one title apart, also in a filter.
      value: ({ placed }) => (placed ? `${placed.number}. ${placed.gathering.title}` : null),
    },
    { title: titles.date, kind: 'day', value: ({ placed }) => placed?.gathering.date ?? null },
    ...axisColumns(titles.influence, titles.influenceWord, 'influence'),
    ...axisColumns(titles.interest, titles.interestWord, 'interest'),
    {
      title: titles.quadrant,
      kind: 'text',
      maxWidth: 20,
      value: (row) => {
        const position = positionOf(row)
        const quadrant = position && quadrantPack.find(({ key }) => key === quadrantOf(position))
        return quadrant?.name[language] ?? noPosition(row)
      },
    },
    {
      title: titles.ring,
      kind: 'text',
      maxWidth: 24,
      value: ({ placed }) => {
        const position = ringPositionOf(placed?.placement)
        const ring = position && ringPack.find(({ key }) => key === ringOf(position))
        return ring?.name[language] ?? null
      },
    },
    {
      title: titles.reason,
      kind: 'text',
      maxWidth: 36,
      value: ({ placed }) => placed?.placement.reason ?? null,
    },
  ]
}

function columnsIn(language: Language): readonly ColumnOf<StakeholderRow>[] {
  const { columns: titles } = getTexts(language).workbook
  return [
    ...whoColumns(language),
    ...placeColumns(language),
    ...saidColumns(language),
    { title: titles.note, kind: 'text', maxWidth: 44, value: ({ stakeholder }) => stakeholder.note },
    {
      title: titles.id,
      kind: 'id',
      value: ({ stakeholder, placed }) =>
        placed ? placementId(stakeholder.id, placed.gathering.id) : stakeholder.id,
    },
  ]
}

/**
 * One row for each stakeholder and gathering where it has a place, so that a filter on the gathering
 * gives that gathering's map; stakeholders without a place follow, in words, never as a number.
 */
function stakeholderSheet({ state, municipalities, language, scope }: SheetContext): TableSheet {
  const texts = getTexts(language).workbook
  const municipalityColumn: ColumnOf<StakeholderRow> = {
    title: texts.columns.municipality,
    kind: 'text',
    maxWidth: 24,
    value: ({ municipality }) => municipality.name,
  }
  const own = columnsIn(language)
  const columns = scope === 'network' ? [municipalityColumn, ...own] : own
  return {
    kind: 'table',
    name: texts.sheets.stakeholders,
    columns,
    rows: cellsOf(
      columns,
      municipalities.flatMap((municipality) => rowsOf(state, municipality)),
    ),
    whenEmpty: texts.noStakeholders,
    frozenColumns: scope === 'network' ? 2 : 1,
  }
}

export const stakeholderMaker: SheetMaker = {
  scopes: ['municipality', 'network'],
  make: stakeholderSheet,
  about: ({ workbook }) => workbook.overview.stakeholdersSheet,
  charts: mapCharts,
}
