import type { Moment } from '../../../../shared/features/history/moments.ts'
import { useNetworkState } from '../../../store/storeContext.ts'
import { useLanguage } from '../../../ui/language.tsx'
import { momentWords } from '../momentWords.ts'
import './timelineHeading.css'

/** At which gathering and on which day the lines below were done. */
export function TimelineHeading({ moment }: { readonly moment: Moment }) {
  const state = useNetworkState()
  const { language } = useLanguage()
  const { gathering, day } = momentWords(moment, state, language)
  return (
    <h2 className="timelineHeading-words" data-at={moment.isAt}>
      {gathering}
      <span>{day}</span>
    </h2>
  )
}
