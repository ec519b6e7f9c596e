import { DONT_KNOW } from '../../../shared/features/assessment/level.ts'
import { selectNoLongerAsked } from '../../../shared/features/assessment/selectLevels.ts'
import { getCharacteristic } from '../../../shared/features/characteristic/select.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import type { ShownAssessment } from './useAssessment.ts'
import './formerList.css'

/** What was answered about characteristics the network no longer asks about: agreed levels, and answers of the shown round. */
export function FormerList({ shown }: { readonly shown: ShownAssessment }) {
  const state = useNetworkState()
  const { selfAssessment: words } = useTexts()
  const { language } = useLanguage()
  const agreed = selectNoLongerAsked(state, shown.municipalityId, shown.gatheringId)
  const answered = [...shown.spreads.values()].filter(
    ({ characteristicId, levels }) =>
      levels.length > 0 && !getCharacteristic(state, characteristicId)?.isActive,
  )
  if (agreed.length + answered.length === 0) return null
  const titleOf = (id: string, asked: string): string =>
    getCharacteristic(state, id)?.title[language] || asked
  return (
    <section className="formerList">
      <h3>{words.formerTitle}</h3>
      <p>{words.formerHelp}</p>
      <ul>
        {agreed.map(({ id, characteristicId, asked, level, wanted }) => (
          <li key={id}>
            <strong>{titleOf(characteristicId, asked)}</strong>
            <span>
              {words.now} {level === null ? '–' : level === DONT_KNOW ? words.unknown : level} ·{' '}
              {words.wanted} {wanted ?? '–'}
            </span>
          </li>
        ))}
        {answered.map(({ characteristicId, title, levels }) => (
          <li key={`round/${characteristicId}`}>
            <strong>{titleOf(characteristicId, title)}</strong>
            <span>
              {words.formerAnswers}: {levels.join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
