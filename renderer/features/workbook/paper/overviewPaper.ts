import type { Id } from '../../../../shared/core/ids.ts'
import type { State } from '../../../../shared/core/state.ts'
import { attendanceId, attendanceNoun } from '../../../../shared/features/attendance/record.ts'
import { selectChoices } from '../../../../shared/features/choice/select.ts'
import {
  getGathering,
  selectCurrentGathering,
  selectGatherings,
} from '../../../../shared/features/gathering/select.ts'
import { getImprovementArea } from '../../../../shared/features/improvementArea/select.ts'
import type { Municipality } from '../../../../shared/features/municipality/record.ts'
import { getNetwork } from '../../../../shared/features/network/select.ts'
import { selectPromises } from '../../../../shared/features/promise/select.ts'
import type { Language } from '../../../../shared/packs/language.ts'
import { OVERVIEW_MARK } from '../../../../shared/sync/pictureFile.ts'
import { getTexts, type Texts } from '../../../../shared/texts/texts.ts'
import { type DocumentBlock, type PaperDocument, textBlock } from '../../../canvas/document/documentModel.ts'
import { formatDay, locales } from '../../../ui/formatDate.ts'
import { gatheringTitle } from '../../../ui/gatheringTitle.ts'

export interface OverviewMoment {
  readonly language: Language
  /** ISO day on which it is made. */
  readonly today: string
  /** The gathering it tells of; null = the newest. */
  readonly gatheringId: Id | null
  /** What of the network is told, in words; '' = as it is now. */
  readonly shown: string
}

interface Telling extends OverviewMoment {
  readonly state: State
  readonly municipality: Municipality
  readonly texts: Texts
}

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ')

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
    keyword: OVERVIEW_MARK,
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
  const told = gatheringId === null ? selectCurrentGathering(state, today) : getGathering(state, gatheringId)
  const count = told && attendanceNoun.get(state, attendanceId(municipality.id, told.id))?.count
  const gathering =
    told &&
    joined([
      gatheringTitle(state, told.id, texts),
      told.date === null ? '' : formatDay(told.date, language, ''),
      count === undefined ? '' : words.participants(count),
    ])
  return [
    ...(gathering ? [gathering] : []),
    ...(shown === '' ? [] : [shown]),
    `${words.careTitle}: ${words.care}`,
  ]
}

/** A heading and what stands under it, or that nothing does. */
const section = (
  title: string,
  lines: readonly DocumentBlock[],
  nothing: string,
): readonly DocumentBlock[] => [
  textBlock('heading', title, 22, true),
  ...(lines.length > 0 ? lines : [textBlock('body', nothing, 5)]),
]

const line = (title: string, said: string): readonly DocumentBlock[] => [
  textBlock('item', title, 9, said !== ''),
  ...(said === '' ? [] : [textBlock('body', said, 2)]),
]

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
  const promisesAt = (gatheringId: Id) => selectPromises(state, municipality.id, gatheringId)
  const all = selectGatherings(state)
  const last = all.findLast(({ id }) => promisesAt(id).length > 0) ?? all.at(-1)
  if (!last) return []
  const lines = promisesAt(last.id).flatMap(({ text, owner, day }) =>
    line(text, joined([owner, day === null ? '' : formatDay(day, language, '')])),
  )
  const title = gatheringTitle(state, last.id, texts).replace(' · ', ': ')
  return section(
    words.promised(title.charAt(0).toLocaleLowerCase('nb') + title.slice(1)),
    lines,
    words.nothingPromised,
  )
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
