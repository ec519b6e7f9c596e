import type { Id } from '../../../../shared/core/ids.ts'
import type { State } from '../../../../shared/core/state.ts'
import { attendanceId, attendanceNoun } from '../../../../shared/features/attendance/record.ts'
import { selectChoices } from '../../../../shared/features/choice/select.ts'
import type { Gathering } from '../../../../shared/features/gathering/record.ts'
import { selectGatherings } from '../../../../shared/features/gathering/select.ts'
import { getImprovementArea } from '../../../../shared/features/improvementArea/select.ts'
import type { Municipality } from '../../../../shared/features/municipality/record.ts'
import type { Language } from '../../../../shared/packs/language.ts'
import { getTexts } from '../../../../shared/texts/texts.ts'
import { SAMLING_VERSION } from '../../samlingVersion.ts'
import type { OverviewRow } from '../sheetModel.ts'
import { toNorwegianDay } from '../write/calendarDay.ts'
import type { WorkbookScope } from './sheetMaker.ts'

export interface OverviewContent {
  readonly scope: WorkbookScope
  readonly state: State
  readonly language: Language
  readonly networkName: string
  readonly municipalities: readonly Municipality[]
  /** The ISO day the workbook is made. */
  readonly day: string
  /** The gathering it tells of; null = the newest. */
  readonly gatheringId: Id | null
}

/** Whose it is, which gathering it tells of, who was there, when they meet again, and what made it. */
export function factRows(content: OverviewContent): readonly OverviewRow[] {
  const { scope, networkName, municipalities, day, language } = content
  const { overview: words } = getTexts(language).workbook
  const { told, next } = momentsOf(content)
  const participants = told ? participantsAt(content, told.gathering.id) : ''
  const owner = scope === 'municipality' ? (municipalities[0]?.name ?? '') : ''
  const facts: readonly (readonly [string, string])[] = [
    [words.network, networkName],
    [words.municipality, owner],
    [words.gathering, told ? momentWords(told, language) : ''],
    [words.participantsTitle, participants],
    [words.nextGathering, next ? momentWords(next, language) : ''],
    [words.made, words.madeBy(toNorwegianDay(day), SAMLING_VERSION)],
  ]
  // What is not known is not asked about: an empty line on a front page looks like a mistake.
  return facts.flatMap(([label, text]): OverviewRow[] => (text === '' ? [] : [{ kind: 'fact', label, text }]))
}

interface Moment {
  readonly gathering: Gathering
  /** 1 = the first. */
  readonly number: number
}

/** The gathering that was chosen, or the last one held by the day the workbook is made; and the one that comes after it. */
function momentsOf({ state, day, gatheringId }: OverviewContent): {
  readonly told?: Moment
  readonly next?: Moment
} {
  const moments = selectGatherings(state).map((gathering, index) => ({ gathering, number: index + 1 }))
  const at = moments.findLastIndex(({ gathering: { id, date } }) =>
    gatheringId === null ? date !== null && date <= day : id === gatheringId,
  )
  const [told, next] = [moments[at], moments[at + 1]]
  return { ...(told ? { told } : {}), ...(next ? { next } : {}) }
}

function momentWords({ gathering: { title, date, place }, number }: Moment, language: Language): string {
  const { dateNotSet } = getTexts(language).workbook.overview
  const when = date === null ? dateNotSet : toNorwegianDay(date)
  return [`${number}. ${title}`, when, place].filter((part) => part !== '').join(' · ')
}

/** How many of the municipality came. Of the network nothing: a list of numbers would be read as a ranking. */
function participantsAt(
  { scope, state, municipalities, language }: OverviewContent,
  gatheringId: string,
): string {
  const [owner] = municipalities
  if (scope !== 'municipality' || !owner) return ''
  const count = attendanceNoun.get(state, attendanceId(owner.id, gatheringId))?.count
  return count === undefined ? '' : getTexts(language).workbook.overview.participants(count)
}

/** What the municipality chose, and why: the first thing a chief executive asks. */
export function choiceRows({ scope, state, municipalities }: OverviewContent): readonly OverviewRow[] {
  const [owner] = municipalities
  if (scope !== 'municipality' || !owner) return []
  return selectChoices(state, owner.id).map(({ improvementAreaId, reason }, index) => ({
    kind: 'choice',
    label: `${index + 1}. ${getImprovementArea(state, improvementAreaId)?.title ?? ''}`,
    text: reason,
  }))
}

/** The gatherings with their days and places, and how many of the municipality came. */
export const gatheringRows = (content: OverviewContent): readonly OverviewRow[] =>
  selectGatherings(content.state).map(({ id, title, date, place }, index) => ({
    kind: 'gathering',
    label: `${index + 1}. ${title}`,
    day: date,
    noDay: getTexts(content.language).workbook.overview.dateNotSet,
    place,
    note: participantsAt(content, id),
  }))
