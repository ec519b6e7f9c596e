import type { State } from '../../../shared/core/state.ts'
import { actionNoun } from '../../../shared/features/action/record.ts'
import { improvementAreaNoun } from '../../../shared/features/improvementArea/record.ts'
import type { ParkedItem } from '../../../shared/features/parkedItem/record.ts'
import { stakeholderNoun } from '../../../shared/features/stakeholder/record.ts'
import { stripSoftHyphens } from '../../../shared/packs/stripSoftHyphens.ts'
import type { MunicipalityScreen } from '../../ui/place.ts'

export type ParkedAbout = NonNullable<ParkedItem['about']>

/** The card, area or action the keyboard stands on, or else the one card that is chosen; null = none. */
export function aboutAtHand(state: State): ParkedAbout | null {
  const marked =
    document.activeElement?.closest<HTMLElement>('[data-card], [data-action]') ??
    document.querySelector<HTMLElement>('[data-chosen-card]')
  const id = marked?.dataset['card'] ?? marked?.dataset['action'] ?? marked?.dataset['chosenCard']
  if (id === undefined) return null
  if (stakeholderNoun.get(state, id)) return { noun: 'stakeholder', id }
  if (improvementAreaNoun.get(state, id)) return { noun: 'improvementArea', id }
  return actionNoun.get(state, id) ? { noun: 'action', id } : null
}

/** What it is called today; undefined = it is gone. */
export function aboutName(state: State, { noun, id }: ParkedAbout): string | undefined {
  const name =
    noun === 'stakeholder'
      ? stakeholderNoun.get(state, id)?.name
      : noun === 'improvementArea'
        ? improvementAreaNoun.get(state, id)?.title
        : actionNoun.get(state, id)?.title
  return name === undefined ? undefined : stripSoftHyphens(name)
}

/** Where each kind of thing is worked on. */
export const screenOf: Readonly<Record<ParkedAbout['noun'], MunicipalityScreen>> = {
  stakeholder: 'stakeholderMap',
  improvementArea: 'improvementAreas',
  action: 'plan',
}
