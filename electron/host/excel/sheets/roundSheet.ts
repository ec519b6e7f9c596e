import { selectGatherings } from '../../../../shared/features/gathering/select.ts'
import type { Municipality } from '../../../../shared/features/municipality/record.ts'
import {
  type BallotWay,
  ballotWays,
  isVoteMethod,
  type Round,
} from '../../../../shared/features/round/record.ts'
import { selectRounds } from '../../../../shared/features/round/select.ts'
import { type AreaTally, type Tally, tallyOf } from '../../../../shared/features/round/tally.ts'
import { getTexts } from '../../../../shared/texts/texts.ts'
import { type ColumnOf, cellsOf, type TableSheet } from '../sheetModel.ts'
import { columnsIn, withMunicipality } from './columnIn.ts'
import { dotCharts } from './dotCharts.ts'
import type { SheetContext, SheetMaker } from './sheetMaker.ts'

interface RoundRow {
  readonly municipality: Municipality
  readonly round: Round
  /** 1 = the first the municipality held. */
  readonly number: number
  readonly gathering: string | null
  readonly tally: Tally
  readonly area: AreaTally
}

/** Only what the room has seen: rounds whose result is shown, the newest first, areas with most first. */
function rowsOf({ state }: SheetContext, municipality: Municipality): readonly RoundRow[] {
  const gatherings = selectGatherings(state)
  const votes = selectRounds(state, municipality.id).filter(
    ({ status, method }) => status === 'revealed' && isVoteMethod(method),
  )
  return votes.flatMap((round, index) => {
    const tally = tallyOf(round)
    const at = gatherings.findIndex(({ id }) => id === round.gatheringId)
    const gathering = gatherings[at] ? `${at + 1}. ${gatherings[at].title}` : null
    const about = { municipality, round, number: votes.length - index, gathering, tally }
    return tally.areas.map((area) => ({ ...about, area }))
  })
}

function roundSheet(context: SheetContext): TableSheet {
  const { language, scope, municipalities } = context
  const { workbook: texts, roundSetup } = getTexts(language)
  const column = columnsIn<RoundRow>(language)
  const derived = { isDerived: true }
  // A way nobody used is left empty: a nought would say that it was tried.
  const byWay = (way: BallotWay): ColumnOf<RoundRow> =>
    column(way, 'whole', ({ tally, area }) => (tally.cast[way] > 0 ? area.byWay[way] : null), derived)
  const columns = withMunicipality(scope, language, [
    column('round', 'text', ({ round, number }) => `${number}. ${round.question}`, {
      maxWidth: 36,
      isDerived: true,
    }),
    column('gathering', 'text', ({ gathering }) => gathering, { maxWidth: 20, isDerived: true }),
    column(
      'method',
      'text',
      ({ round }) => (isVoteMethod(round.method) ? roundSetup.methods[round.method] : null),
      { maxWidth: 18, isDerived: true },
    ),
    column('improvementArea', 'text', ({ area }) => area.title, { maxWidth: 44, isDerived: true }),
    ...ballotWays.map(byWay),
    column('total', 'whole', ({ area }) => area.total, derived),
    column('voters', 'whole', ({ tally }) => tally.voterCount, derived),
    column('id', 'id', ({ round, area }) => `${round.id}@${area.areaId}`),
  ])
  return {
    kind: 'table',
    name: texts.sheets.rounds,
    columns,
    rows: cellsOf(
      columns,
      municipalities.flatMap((municipality) => rowsOf(context, municipality)),
    ),
    whenEmpty: texts.noRounds,
    frozenColumns: scope === 'network' ? 2 : 1,
  }
}

export const roundMaker: SheetMaker = {
  key: 'rounds',
  scopes: ['municipality', 'network'],
  make: roundSheet,
  about: ({ workbook }) => workbook.overview.roundsSheet,
  charts: dotCharts,
}
