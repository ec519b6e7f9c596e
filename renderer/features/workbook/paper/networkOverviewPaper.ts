import type { State } from '../../../../shared/core/state.ts'
import { selectChoices } from '../../../../shared/features/choice/select.ts'
import { selectGatherings } from '../../../../shared/features/gathering/select.ts'
import { getImprovementArea } from '../../../../shared/features/improvementArea/select.ts'
import type { Municipality } from '../../../../shared/features/municipality/record.ts'
import { selectMunicipalities } from '../../../../shared/features/municipality/select.ts'
import { getNetwork } from '../../../../shared/features/network/select.ts'
import { selectPromises } from '../../../../shared/features/promise/select.ts'
import { bodyName, selectBodies } from '../../../../shared/features/region/selectBodies.ts'
import { overviewMark } from '../../../../shared/sync/pictureFile.ts'
import { getTexts, type Texts } from '../../../../shared/texts/texts.ts'
import { type DocumentBlock, type PaperDocument, textBlock } from '../../../canvas/document/documentModel.ts'
import { formatDay, locales } from '../../../ui/formatDate.ts'
import {
  gatheringMoment,
  joined,
  lastPromising,
  line,
  type OverviewMoment,
  section,
  toldGathering,
} from './overviewBlocks.ts'

interface Telling extends OverviewMoment {
  readonly state: State
  readonly texts: Texts
}

/**
 * The front page of the network's workbook, to lay on a table: who takes part, what each has decided, and whom
 * they share. Municipalities alphabetically, with their own words only: nothing that sets one against another,
 * no counts of who came, and nothing anybody thinks of others.
 */
export function networkOverviewPaper(state: State, moment: OverviewMoment): PaperDocument {
  const { language, today } = moment
  const texts = getTexts(language)
  const telling = { ...moment, state, texts }
  const name = getNetwork(state)?.name ?? ''
  const title = texts.workbook.networkTitle(name)
  return {
    title,
    language: locales[language],
    opening: [
      textBlock('title', title, 0),
      textBlock('opening', texts.workbook.overview.municipalityCount(selectMunicipalities(state).length), 6),
      ...facts(telling).map((text) => textBlock('lead', text, 4)),
    ],
    columns: [[...gatherings(telling), ...decided(telling), ...shared(telling)]],
    footer: joined([name, formatDay(today, language, '')]),
    care: texts.trace.care,
    pageWords: texts.workbookExport.overview.page,
    // Every network's own id is the same; its first gathering is nobody else's.
    keyword: overviewMark(selectGatherings(state)[0]?.id ?? ''),
  }
}

function facts({ state, texts, language, gatheringId, today, shown }: Telling): readonly string[] {
  const { overview: words } = texts.workbook
  const told = toldGathering(state, { gatheringId, today })
  return [
    ...(told ? [gatheringMoment(state, told, language)] : []),
    ...(shown === '' ? [] : [shown]),
    `${words.careTitle}: ${words.care}`,
  ]
}

function gatherings({ state, texts, language }: Telling): readonly DocumentBlock[] {
  const { overview: words } = texts.workbook
  const lines = selectGatherings(state).flatMap(({ title, date, place }, index) => {
    const when = date === null ? words.dateNotSet : formatDay(date, language, '')
    return line(`${index + 1}. ${title}`, joined([when, place]))
  })
  return lines.length === 0 ? [] : section(words.gatheringsTitle, lines, '')
}

/** What each chose, and why, and what it promised last. */
function decided(telling: Telling): readonly DocumentBlock[] {
  const { state, texts } = telling
  const { overview: words } = texts.workbookExport
  const all = selectMunicipalities(state)
  const lines = all.flatMap((municipality) => ownLines(telling, municipality))
  return section(
    words.whatEachDecided,
    all.length === 0 ? [] : [textBlock('lead', texts.trace.networkLead, 3, true), ...lines],
    texts.trace.nothingYet,
  )
}

function ownLines({ state, texts }: Telling, { id, name }: Municipality): readonly DocumentBlock[] {
  const { overview: words } = texts.workbookExport
  const choices = selectChoices(state, id).map(({ improvementAreaId, reason }, index) => {
    const title = `${index + 1}. ${getImprovementArea(state, improvementAreaId)?.title ?? ''}`
    return textBlock('body', reason === '' ? title : `${title}: ${reason}`, 3)
  })
  const last = lastPromising(state, id)
  const number = selectGatherings(state).findIndex((one) => one.id === last?.id) + 1
  const promises = last ? selectPromises(state, id, last.id).map(({ text }) => text) : []
  return [
    textBlock('item', name, 12, true),
    ...(choices.length > 0 ? choices : [textBlock('body', words.nothingChosen, 3)]),
    ...(last
      ? [textBlock('lead', words.hasPromised(texts.trace.gatheringNumber(number), promises.join('; ')), 3)]
      : []),
  ]
}

/** Whom several of them have on their lists, alphabetically; how differently they see them stands in the workbook. */
function shared({ state, texts, language }: Telling): readonly DocumentBlock[] {
  const bodies = selectBodies(state)
    .map((body) => ({
      name: bodyName(body, language),
      whose: [...new Set(body.cards.map(({ municipality }) => municipality))].join(', '),
    }))
    .sort((left, right) => left.name.localeCompare(right.name, 'nb'))
  const lines = bodies.map(({ name, whose }) => textBlock('body', `${name}: ${whose}`, 4))
  return section(texts.workbook.sheets.shared, lines, texts.workbook.noShared)
}
