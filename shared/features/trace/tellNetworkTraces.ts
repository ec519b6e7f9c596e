import type { Id } from '../../core/ids.ts'
import { stripSoftHyphens } from '../../packs/stripSoftHyphens.ts'
import { bodyName } from '../region/selectBodies.ts'
import type { CommonLevel, LevelRange, NetworkTraces } from './selectNetworkTraces.ts'
import type { Traces } from './selectTraces.ts'
import type { StoryLine, StoryWords } from './tellTraces.ts'

/** A municipality among the others: its own words, what it chose and what came of it. No levels, nothing counted. */
export interface MunicipalityStory {
  readonly municipalityId: Id
  readonly name: string
  /** The group's own words; '' = none yet. */
  readonly summary: string
  readonly areas: readonly StoryLine[]
  readonly keepDoing: string
}

/** One of the things the network has in common. */
export interface CommonStory {
  readonly key: 'raised' | 'shared' | 'done'
  readonly title: string
  /** Said instead of lines, or above them. */
  readonly lead: string
  readonly lines: readonly StoryLine[]
}

export interface NetworkStory {
  readonly municipalities: readonly MunicipalityStory[]
  readonly common: readonly CommonStory[]
}

function areasOf({ areas }: Traces, { texts: { trace } }: StoryWords): readonly StoryLine[] {
  return areas.map(({ area, choice }) => ({
    title: stripSoftHyphens(area.title),
    said: [
      ...(choice.happened === null ? [] : [trace.happenedIs(trace.happenedWords[choice.happened])]),
      ...(choice.outcome === '' ? [] : [choice.outcome]),
    ],
  }))
}

function levelLine(
  { characteristic, earlier, later, raisedCount }: CommonLevel,
  words: StoryWords,
): StoryLine {
  const { trace } = words.texts
  const rangeOf = ({ least, most }: LevelRange): string => trace.range(least, most)
  return {
    title: characteristic.title[words.language],
    said: [
      ...(raisedCount > 0 ? [trace.raisedIn(raisedCount)] : []),
      trace.spreadThenNow(rangeOf(earlier), rangeOf(later)),
    ],
  }
}

/** The network's traces in words, for page, wall and paper alike. */
export function tellNetworkTraces(network: NetworkTraces, words: StoryWords): NetworkStory {
  const { trace } = words.texts
  const levels = network.levels.map((level) => levelLine(level, words))
  const shared = network.sharedBodies.map(({ body, municipalities }) => ({
    title: stripSoftHyphens(bodyName(body, words.language)),
    said: [municipalities.join(' · ')],
  }))
  return {
    municipalities: network.municipalities.map(({ municipality, traces }) => ({
      municipalityId: municipality.id,
      name: municipality.name,
      summary: traces.own.summary,
      areas: areasOf(traces, words),
      keepDoing: traces.own.keepDoing,
    })),
    common: [
      { key: 'done', title: trace.doneHeading, lead: trace.doneTogether(network.doneActionCount), lines: [] },
      { key: 'raised', title: trace.raised, lead: levels.length > 0 ? '' : trace.noneRaised, lines: levels },
      {
        key: 'shared',
        title: trace.sharedInvolved,
        lead: shared.length > 0 ? '' : trace.noneShared,
        lines: shared,
      },
    ],
  }
}
