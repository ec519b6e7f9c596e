import type { State } from '../../../../shared/core/state.ts'
import { attendanceId, attendanceNoun } from '../../../../shared/features/attendance/record.ts'
import { selectChoices } from '../../../../shared/features/choice/select.ts'
import { selectGatherings } from '../../../../shared/features/gathering/select.ts'
import { getImprovementArea } from '../../../../shared/features/improvementArea/select.ts'
import type { Municipality } from '../../../../shared/features/municipality/record.ts'
import { getNetwork } from '../../../../shared/features/network/select.ts'
import { selectPromises } from '../../../../shared/features/promise/select.ts'
import { overviewMark } from '../../../../shared/sync/pictureFile.ts'
import { getTexts, type Texts } from '../../../../shared/texts/texts.ts'
import { type DocumentBlock, type PaperDocument, textBlock } from '../../../canvas/document/documentModel.ts'
import { formatDay, locales } from '../../../ui/formatDate.ts'
import {
  gatheringMoment,
  inSentence,
  joined,
  lastPromising,
  line,
  type OverviewMoment,
  section,
  toldGathering,
} from './overviewBlocks.ts'

interface Telling extends OverviewMoment {
  readonly state: State
  readonly municipality: Municipality
  readonly texts: Texts
}

/** The front page of a municipality's workbook, to lay on a table: what it chose and why, and what it promised. */
export function overviewPaper(
  state: State,
  municipality: Municipality,
  moment: OverviewMoment,
): PaperDocument {
  const { language, today } = moment
  const texts = getTexts(language)
  const { workbook, workbookExport: words } = texts
  const telling = { ...moment, state, municipality, texts }
  const network = getNetwork(state)?.name ?? ''
  const title = workbook.municipalityTitle(municipality.name)
  // Always with the year: paper is kept.
  const day = formatDay(today, language, '')
  return {
    title,
    language: locales[language],
    opening: [
      textBlock('title', title, 0),
      textBlock('opening', network, 6),
      ...facts(telling).map((text) => textBlock('lead', text, 4)),
    ],
    columns: [[...chosen(telling), ...promised(telling), ...gatherings(telling)]],
    footer: joined([municipality.name, day]),
    care: texts.trace.care,
    pageWords: words.overview.page,
    keyword: overviewMark(municipality.id),
  }
}

/** Which gathering, how many came, what of the network is told, and how to treat it. */
function facts({
  state,
  municipality,
  texts,
  language,
  today,
  gatheringId,
  shown,
}: Telling): readonly string[] {
  const { overview: words } = texts.workbook
  const told = toldGathering(state, { gatheringId, today })
  const count = told && attendanceNoun.get(state, attendanceId(municipality.id, told.id))?.count
  const gathering =
    told &&
    joined([gatheringMoment(state, told, language), count === undefined ? '' : words.participants(count)])
  return [
    ...(gathering ? [gathering] : []),
    ...(shown === '' ? [] : [shown]),
    `${words.careTitle}: ${words.care}`,
  ]
}

function chosen({ state, municipality, texts }: Telling): readonly DocumentBlock[] {
  const { overview: words } = texts.workbookExport
  const lines = selectChoices(state, municipality.id).flatMap(({ improvementAreaId, reason }, index) => {
    const title = getImprovementArea(state, improvementAreaId)?.title ?? ''
    return line(`${index + 1}. ${title}`, reason || words.noReason)
  })
  return section(texts.workbook.overview.choicesTitle, lines, words.nothingChosen)
}

/** What was promised last: what was promised earlier has been answered for since. */
function promised({ state, municipality, texts, language }: Telling): readonly DocumentBlock[] {
  const { overview: words } = texts.workbookExport
  const last = lastPromising(state, municipality.id) ?? selectGatherings(state).at(-1)
  if (!last) return []
  const lines = selectPromises(state, municipality.id, last.id).flatMap(({ text, owner, day }) =>
    line(text, joined([owner, day === null ? '' : formatDay(day, language, '')])),
  )
  return section(words.promised(inSentence(state, last.id, texts)), lines, words.nothingPromised)
}

/** When the gatherings were, and how many came; never who. */
function gatherings({ state, municipality, texts, language }: Telling): readonly DocumentBlock[] {
  const { overview: words } = texts.workbook
  const lines = selectGatherings(state).flatMap(({ id, title, date }, index) => {
    const count = attendanceNoun.get(state, attendanceId(municipality.id, id))?.count
    const when = date === null ? words.dateNotSet : formatDay(date, language, '')
    return line(
      `${index + 1}. ${title}`,
      joined([when, count === undefined ? '' : words.participants(count)]),
    )
  })
  return lines.length === 0 ? [] : section(words.gatheringsTitle, lines, '')
}
