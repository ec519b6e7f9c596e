import type { State } from '../../core/state.ts'
import { anchoringBodyPack, anchoringSides } from '../../packs/anchoringBodyPack.ts'
import type { Language } from '../../packs/language.ts'
import { quadrantPack } from '../../packs/quadrantPack.ts'
import { stripSoftHyphens } from '../../packs/stripSoftHyphens.ts'
import { capital } from '../../texts/countWords.ts'
import type { Texts } from '../../texts/texts.ts'
import type { Action } from '../action/record.ts'
import type { Anchoring } from '../anchoring/record.ts'
import { selectRatingLevels } from '../characteristic/select.ts'
import type { Gathering } from '../gathering/record.ts'
import { selectGatherings } from '../gathering/select.ts'
import { quadrantOf } from '../stakeholder/quadrant.ts'
import type { Stakeholder } from '../stakeholder/record.ts'
import type { MapPlace } from '../stakeholder/selectMapChanges.ts'
import type { LevelTrace, RatedAssessment } from './selectLevels.ts'
import type { AreaTrace, Traces } from './selectTraces.ts'

export const storyKeys = [
  'levels',
  'areas',
  'actions',
  'stakeholders',
  'anchoring',
  'promises',
  'goesOn',
] as const
export type StoryKey = (typeof storyKeys)[number]

/** One thing that is told, and what is said about it, the most important first. */
export interface StoryLine {
  readonly title: string
  readonly said: readonly string[]
  /** Something has changed here: told first where there is little room. */
  readonly isNews?: boolean
}

/** One heading of the page. */
export interface StorySection {
  readonly key: StoryKey
  readonly title: string
  readonly lead: string
  readonly lines: readonly StoryLine[]
  /** Said below the lines: what is not there yet. */
  readonly rest: string
}

export interface StoryWords {
  readonly texts: Texts
  readonly language: Language
  /** A calendar day as people write it. */
  readonly formatDay: (day: string) => string
}

/** «samling 2»; a gathering is known by its place. */
export const gatheringWords = (state: State, gathering: Gathering | null, { trace }: Texts): string =>
  gathering === null
    ? ''
    : trace.gatheringNumber(selectGatherings(state).findIndex(({ id }) => id === gathering.id) + 1)

/** One after the other, those that are empty left out. */
const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ')

const namesOf = (cards: readonly { readonly stakeholder: Stakeholder }[] = []): string =>
  joined(cards.map(({ stakeholder }) => stripSoftHyphens(stakeholder.name)))

/** Only what is written is said. */
const ifSaid = (text: string, say: (text: string) => string): readonly string[] =>
  text.trim() === '' ? [] : [say(text)]

/**
 * A municipality's traces in words: the same on the page, on the wall, on paper and in the workbook.
 * What is not there yet is said as it is.
 */
export function tellTraces(state: State, traces: Traces, words: StoryWords): readonly StorySection[] {
  const { trace } = words.texts
  const { leads, nothing, sections } = trace
  const tell = (key: StoryKey, lead: string, lines: readonly StoryLine[], rest = ''): StorySection => ({
    key,
    title: sections[key],
    lead: lines.length > 0 ? lead : nothing[key],
    lines,
    rest,
  })
  const [earlier, later] = [traces.levelsSince, traces.later].map((one) =>
    gatheringWords(state, one, words.texts),
  )
  const since = traces.map ? gatheringWords(state, traces.map.since, words.texts) : ''
  return [
    tell(
      'levels',
      leads.levels(earlier ?? '', later ?? ''),
      traces.levels.map((one) => levelLine(state, one, traces, words)),
    ),
    tell(
      'areas',
      leads.areas,
      traces.areas.map((one) => areaLine(one, words)),
    ),
    tell(
      'actions',
      leads.actions,
      traces.doneActions.map((one) => actionLine(one, words)),
      ifSaid(joined(traces.openActions.map(({ title }) => title)), trace.underWay).join(''),
    ),
    tell(
      'stakeholders',
      leads.stakeholders(since),
      stakeholderLines(traces, words),
      [
        ...ifSaid(namesOf(traces.map?.added), trace.newOnMap),
        ...ifSaid(namesOf(traces.map?.gone), trace.goneFromMap),
      ].join('. '),
    ),
    tell('anchoring', leads.anchoring, anchoringLines(traces, words)),
    tell(
      'promises',
      leads.promises,
      traces.keptPromises.map(({ text, note }) => ({ title: text, said: ifSaid(note, (said) => said) })),
      ifSaid(joined(traces.openPromises.map(({ text }) => text)), trace.promiseOpen).join(''),
    ),
    tell(
      'goesOn',
      leads.goesOn,
      ifSaid(traces.own.keepDoing, (text) => text).map((title) => ({ title, said: [] })),
    ),
  ]
}

/** Where a level was first agreed on, when that was after the gathering the heading names. */
function lateStart(
  state: State,
  { gatheringId }: RatedAssessment,
  { levelsSince }: Traces,
): Gathering | null {
  const gatherings = selectGatherings(state)
  const at = gatherings.findIndex(({ id }) => id === gatheringId)
  const isLate = at > gatherings.findIndex(({ id }) => id === levelsSince?.id)
  return isLate ? (gatherings[at] ?? null) : null
}

function levelLine(
  state: State,
  { characteristic, earlier, later }: LevelTrace,
  traces: Traces,
  words: StoryWords,
): StoryLine {
  const { trace } = words.texts
  const inWords = ({ level }: RatedAssessment): string => {
    const name = selectRatingLevels(state).find((rating) => rating.level === level)?.name
    return trace.levelWord(level, name?.[words.language] ?? '')
  }
  const isCompared = traces.earlier !== traces.later
  const since = earlier ? lateStart(state, earlier, traces) : null
  const then = since ? gatheringWords(state, since, words.texts) : ''
  const move =
    earlier && later
      ? earlier.level === later.level
        ? trace.still(inWords(later), then)
        : trace.fromTo(inWords(earlier), inWords(later), then)
      : later
        ? trace.onlyNow(inWords(later))
        : earlier
          ? (isCompared ? trace.onlyThen : capital)(inWords(earlier))
          : ''
  const newest = later ?? earlier
  return {
    title: characteristic.title[words.language],
    ...(earlier && later && earlier.level !== later.level ? { isNews: true } : {}),
    said: [
      move,
      ...ifSaid(newest?.evidence ?? '', trace.evidence),
      ...ifSaid(newest?.reason ?? '', trace.reason),
      ...(newest?.wanted ? [trace.wanted(newest.wanted)] : []),
    ],
  }
}

function areaLine({ area, choice }: AreaTrace, { texts: { trace } }: StoryWords): StoryLine {
  const outcome = ifSaid(choice.outcome, trace.outcomeIs)
  return {
    title: stripSoftHyphens(area.title),
    said: [
      ...(choice.happened === null ? [] : [trace.happenedIs(trace.happenedWords[choice.happened])]),
      ...(outcome.length > 0 ? outcome : [trace.noOutcome]),
      ...ifSaid(area.vision, trace.vision),
      ...ifSaid(choice.reason, trace.because),
    ],
  }
}

function actionLine({ title, result, sign, owner }: Action, { texts: { trace } }: StoryWords): StoryLine {
  const told = ifSaid(result, trace.resultIs)
  return {
    title,
    said: [
      ...(told.length > 0 ? told : [trace.noResult]),
      ...ifSaid(sign, trace.signIs),
      ...ifSaid(owner, trace.ownerIs),
    ],
  }
}

/** First those who took part, then those who have only moved, the farthest first. */
function stakeholderLines(traces: Traces, { texts: { trace }, language }: StoryWords): readonly StoryLine[] {
  const zoneOf = ({ x, y }: MapPlace): string =>
    quadrantPack.find(({ key }) => key === quadrantOf({ interest: x, influence: y }))?.name[language] ?? ''
  const moves = new Map<string, string>()
  for (const { stakeholder, from, to } of traces.map?.moved ?? []) {
    const [before, after] = [zoneOf(from), zoneOf(to)]
    moves.set(stakeholder.id, before === after ? trace.movedWithin(after) : trace.moved(before, after))
  }
  const tookPart = traces.involved.map(({ stakeholder, actions }) => ({
    title: stripSoftHyphens(stakeholder.name),
    said: [
      trace.tookPart(joined(actions.map(({ title }) => title))),
      ...ifSaid(moves.get(stakeholder.id) ?? '', (move) => move),
    ],
  }))
  const involved = new Set(traces.involved.map(({ stakeholder }) => stakeholder.id))
  const others = (traces.map?.moved ?? [])
    .filter(({ stakeholder }) => !involved.has(stakeholder.id))
    .map(({ stakeholder }) => ({
      title: stripSoftHyphens(stakeholder.name),
      said: ifSaid(moves.get(stakeholder.id) ?? '', (move) => move),
    }))
  return [...tookPart, ...others]
}

/** What a body is called: the pack's word, or the municipality's own. */
export const bodyNameOf = ({ body, bodyName }: Anchoring, language: Language): string => {
  const pack = anchoringBodyPack.find(({ key }) => key === body)
  return pack ? stripSoftHyphens(pack.name[language]) : bodyName
}

/** A line for each side that is reached or on its way; one nobody has planned is not asked for here. */
function anchoringLines(traces: Traces, words: StoryWords): readonly StoryLine[] {
  const { trace, anchoring } = words.texts
  if (traces.doneAnchorings.length === 0) return []
  return anchoringSides
    .filter((side) => side !== 'region' || traces.sides.region !== 'empty')
    .map((side) => ({
      title: `${anchoring.sides[side]}: ${anchoring.sideStatus[traces.sides[side]]}`,
      said: traces.doneAnchorings
        .filter((step) => step.side === side)
        .map((step) =>
          joined([
            trace.step(
              bodyNameOf(step, words.language),
              trace.needsDone[step.need],
              step.doneDay === null ? '' : words.formatDay(step.doneDay),
            ),
            step.what,
          ]),
        ),
    }))
}
