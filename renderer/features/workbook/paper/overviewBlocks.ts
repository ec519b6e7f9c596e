import type { Id } from '../../../../shared/core/ids.ts'
import type { State } from '../../../../shared/core/state.ts'
import type { Gathering } from '../../../../shared/features/gathering/record.ts'
import {
  getGathering,
  selectCurrentGathering,
  selectGatherings,
} from '../../../../shared/features/gathering/select.ts'
import { selectPromises } from '../../../../shared/features/promise/select.ts'
import type { Language } from '../../../../shared/packs/language.ts'
import { getTexts, type Texts } from '../../../../shared/texts/texts.ts'
import { type DocumentBlock, textBlock } from '../../../canvas/document/documentModel.ts'
import { formatDay } from '../../../ui/formatDate.ts'
import { gatheringTitle } from '../../../ui/gatheringTitle.ts'

/** What the overviews on paper, a municipality's and the network's, have in common. */
export interface OverviewMoment {
  readonly language: Language
  /** ISO day on which it is made. */
  readonly today: string
  /** The gathering it tells of; null = the newest. */
  readonly gatheringId: Id | null
  /** What of the network is told, in words; '' = as it is now. */
  readonly shown: string
}

export const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ')

/** A heading and what stands under it, or that nothing does. */
export const section = (
  title: string,
  lines: readonly DocumentBlock[],
  nothing: string,
): readonly DocumentBlock[] => [
  textBlock('heading', title, 22, true),
  ...(lines.length > 0 ? lines : [textBlock('body', nothing, 5)]),
]

export const line = (title: string, said: string): readonly DocumentBlock[] => [
  textBlock('item', title, 9, said !== ''),
  ...(said === '' ? [] : [textBlock('body', said, 2)]),
]

/** The gathering a paper tells of. */
export const toldGathering = (
  state: State,
  { gatheringId, today }: Pick<OverviewMoment, 'gatheringId' | 'today'>,
): Gathering | undefined =>
  gatheringId === null ? selectCurrentGathering(state, today) : getGathering(state, gatheringId)

/** «Samling 2 · Valget · 9. juni 2026»; always with the year: paper is kept. */
export const gatheringMoment = (state: State, { id, date }: Gathering, language: Language): string =>
  joined([gatheringTitle(state, id, getTexts(language)), date === null ? '' : formatDay(date, language, '')])

/** «samling 2: Valget» */
export function inSentence(state: State, gatheringId: Id, texts: Texts): string {
  const title = gatheringTitle(state, gatheringId, texts).replace(' · ', ': ')
  return title.charAt(0).toLocaleLowerCase('nb') + title.slice(1)
}

/** The last gathering at which a municipality promised something. */
export const lastPromising = (state: State, municipalityId: Id): Gathering | undefined =>
  selectGatherings(state).findLast(({ id }) => selectPromises(state, municipalityId, id).length > 0)
