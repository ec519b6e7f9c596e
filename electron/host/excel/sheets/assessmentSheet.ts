import type { State } from '../../../../shared/core/state.ts'
import { type Assessment, assessmentId } from '../../../../shared/features/assessment/record.ts'
import { selectAssessments } from '../../../../shared/features/assessment/select.ts'
import {
  type Characteristic,
  getCharacteristic,
  type RatingLevel,
  selectActiveCharacteristics,
  selectCharacteristics,
  selectRatingLevels,
} from '../../../../shared/features/characteristic/select.ts'
import { selectGatherings } from '../../../../shared/features/gathering/select.ts'
import type { Municipality } from '../../../../shared/features/municipality/record.ts'
import { type RatingSpread, selectRatingSpreads } from '../../../../shared/features/round/ratingSpread.ts'
import { selectRounds } from '../../../../shared/features/round/select.ts'
import type { Language } from '../../../../shared/packs/language.ts'
import { getTexts } from '../../../../shared/texts/texts.ts'
import { assessmentTaker } from '../readBack/assessmentTaker.ts'
import { type CellValue, cellsOf, type Formula, type TableSheet } from '../sheetModel.ts'
import { columnsIn } from './columnIn.ts'
import { radarCharts } from './radarCharts.ts'
import type { SheetContext, SheetMaker } from './sheetMaker.ts'

interface AssessmentRow {
  readonly assessment: Assessment
  readonly characteristic: string
  readonly gathering: string
  readonly spread: RatingSpread | undefined
}

/** Levels left to what is wished; it follows when somebody changes either number. */
const distanceFormula = ({ level, wanted }: Assessment): Formula => ({
  formula: 'IF(AND(ISNUMBER([level]),ISNUMBER([wanted])),[wanted]-[level],"")',
  result: level && wanted ? wanted - level : '',
})

/** The newest revealed answers of the group at a gathering, each alone and without names, by characteristic. */
function spreadsAt(state: State, municipality: Municipality, gatheringId: string): readonly RatingSpread[] {
  const round = selectRounds(state, municipality.id).find(
    (one) => one.method === 'rating' && one.status === 'revealed' && one.gatheringId === gatheringId,
  )
  return round ? selectRatingSpreads(round) : []
}

/** In the order of the gatherings, then as asked; what is no longer asked about comes last, under the question it was. */
function rowsOf(state: State, municipality: Municipality, language: Language): readonly AssessmentRow[] {
  const order = selectCharacteristics(state).map(({ id }) => id)
  const placeOf = ({ characteristicId }: Assessment): number => {
    const place = order.indexOf(characteristicId)
    return place < 0 ? order.length : place
  }
  return selectGatherings(state).flatMap(({ id, title }, index) => {
    const agreed = selectAssessments(state, municipality.id, id)
    if (agreed.size === 0) return []
    const spreads = spreadsAt(state, municipality, id)
    // Also what was not answered: the radars of two gatherings have the same spokes.
    const unanswered = selectActiveCharacteristics(state)
      .filter((asked) => !agreed.has(asked.id))
      .map((asked) => unansweredOf(asked, municipality, id, language))
    return [...agreed.values(), ...unanswered]
      .sort((left, right) => placeOf(left) - placeOf(right))
      .map((assessment) => ({
        assessment,
        characteristic:
          getCharacteristic(state, assessment.characteristicId)?.title[language] ?? assessment.asked,
        gathering: `${index + 1}. ${title}`,
        spread: spreads.find(({ characteristicId }) => characteristicId === assessment.characteristicId),
      }))
  })
}

const unansweredOf = (
  { id, statement }: Characteristic,
  municipality: Municipality,
  gatheringId: string,
  language: Language,
): Assessment => ({
  kind: 'assessment',
  id: assessmentId(municipality.id, gatheringId, id),
  municipalityId: municipality.id,
  gatheringId,
  characteristicId: id,
  level: null,
  wanted: null,
  reason: '',
  evidence: '',
  asked: statement[language],
})

const rangeOf = (spread: RatingSpread | undefined): CellValue => {
  if (!spread || spread.low === null || spread.high === null) return null
  return spread.low === spread.high ? String(spread.low) : `${spread.low}–${spread.high}`
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

/** The level in words; it follows when somebody changes the number. «Vet ikke» was said, and stays a word. */
function wordFormula(
  level: number | null,
  levels: readonly RatingLevel[],
  dontKnow: string,
  language: Language,
): CellValue {
  if (level === 0) return dontKnow
  const words = levels.map((one) => quoted(one.name[language])).join(',')
  return {
    formula: `IF(AND(ISNUMBER([level]),[level]>=1,[level]<=${levels.length}),CHOOSE([level],${words}),"")`,
    result: levels.find((one) => one.level === level)?.name[language] ?? '',
  }
}

/**
 * «Egenvurdering»: what the group agreed about itself at each gathering, and how far it wants to come.
 * In a municipality's own workbook only: levels of several in one table would be a ranking.
 */
function assessmentSheet({ state, municipalities, language }: SheetContext): TableSheet {
  const texts = getTexts(language).workbook
  const column = columnsIn<AssessmentRow>(language)
  const levels = selectRatingLevels(state)
  const bounds = [1, levels.length] as const
  const columns = [
    column('characteristic', 'text', ({ characteristic }) => characteristic, {
      maxWidth: 34,
      isDerived: true,
    }),
    column('gathering', 'text', ({ gathering }) => gathering, { maxWidth: 18, isDerived: true }),
    // «Vet ikke» is no number: an empty cell, and the word beside it.
    column('level', 'whole', ({ assessment }) => assessment.level || null, { bounds }),
    column(
      'levelWord',
      'text',
      ({ assessment }) => wordFormula(assessment.level, levels, texts.dontKnow, language),
      {
        maxWidth: 20,
        isDerived: true,
      },
    ),
    column('spread', 'text', ({ spread }) => rangeOf(spread), { maxWidth: 14, isDerived: true }),
    column('wanted', 'whole', ({ assessment }) => assessment.wanted, { bounds }),
    column('distance', 'whole', ({ assessment }) => distanceFormula(assessment), { isDerived: true }),
    column('why', 'text', ({ assessment }) => assessment.reason, { maxWidth: 40, isJudgement: true }),
    column('evidence', 'text', ({ assessment }) => assessment.evidence, { maxWidth: 40 }),
    column('id', 'id', ({ assessment }) => assessment.id),
  ]
  const rows = municipalities.flatMap((municipality) => rowsOf(state, municipality, language))
  return {
    kind: 'table',
    name: texts.sheets.assessment,
    columns,
    rows: cellsOf(columns, rows),
    whenEmpty: texts.noAssessment,
    frozenColumns: 2,
  }
}

export const assessmentMaker: SheetMaker = {
  key: 'assessment',
  scopes: ['municipality'],
  make: assessmentSheet,
  about: ({ workbook }) => workbook.overview.assessmentSheet,
  charts: radarCharts,
  takesBack: assessmentTaker,
}
