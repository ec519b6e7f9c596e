import type { State } from '../../../shared/core/state.ts'
import { getCharacteristic } from '../../../shared/features/characteristic/select.ts'
import type { Round } from '../../../shared/features/round/record.ts'
import type { Language } from '../../../shared/packs/language.ts'
import { stripSoftHyphens } from '../../../shared/packs/stripSoftHyphens.ts'

export interface BallotArea {
  /** Place in the round's own list: what a ballot points at. */
  readonly index: number
  readonly title: string
}

/** Alphabetical, so that no area stands first because somebody wanted it to. */
export const areasInOrder = ({ areas }: Round, language: Language): readonly BallotArea[] =>
  areas
    .map(({ title }, index) => ({ index, title: stripSoftHyphens(title) }))
    .sort((left, right) => left.title.localeCompare(right.title, language === 'en' ? 'en' : 'nb'))

/** What the room reads that a round is about. Characteristics stand in the order they are asked. */
export const askedAbout = (round: Round, state: State, language: Language): readonly BallotArea[] =>
  round.method === 'rating'
    ? round.characteristics.map(({ id, title }, index) => ({
        index,
        title: stripSoftHyphens(getCharacteristic(state, id)?.title[language] ?? title),
      }))
    : areasInOrder(round, language)
