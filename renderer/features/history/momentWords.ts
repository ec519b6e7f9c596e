import type { State } from '../../../shared/core/state.ts'
import type { Moment } from '../../../shared/features/history/moments.ts'
import type { Language } from '../../../shared/packs/language.ts'
import { getTexts } from '../../../shared/texts/texts.ts'
import { formatDay, isoDayOf } from '../../ui/formatDate.ts'
import { gatheringTitle } from '../../ui/gatheringTitle.ts'

/** «Samling 2 · Valget» and «9. juni»: at which gathering something was done, and on which day. */
export function momentWords(
  moment: Moment,
  state: State,
  language: Language,
): { readonly gathering: string; readonly day: string } {
  const texts = getTexts(language)
  const { history: words } = texts
  const title = moment.gatheringId === null ? '' : gatheringTitle(state, moment.gatheringId, texts)
  const gathering = title === '' ? words.before : moment.isAt ? title : words.after(title)
  return { gathering, day: formatDay(moment.day, language, isoDayOf(Date.now())) }
}
