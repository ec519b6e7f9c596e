import type { Id } from '../../../shared/core/ids.ts'
import {
  selectLearningPairs,
  selectSharing,
} from '../../../shared/features/assessment/selectLearningPairs.ts'
import { useIsPast } from '../../store/pastState.tsx'
import { useNetworkState } from '../../store/storeContext.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { listNames } from '../../ui/listNames.ts'
import './spreadEmpty.css'
import './learning.css'

/** «Hvem kan vi lære av»: by characteristic, who could ask whom. Only among those who share. */
export function Learning({ gatheringId }: { readonly gatheringId: Id }) {
  const { spread: texts } = useTexts()
  const { learning: words } = texts
  const { language } = useLanguage()
  const state = useNetworkState()
  const isPast = useIsPast()
  const found = selectLearningPairs(state, gatheringId)
  // Who has said no since must not be named because a kept version remembers a yes.
  if (isPast)
    return (
      <div className="assessments-empty">
        <p>{words.past}</p>
      </div>
    )
  if (found.length === 0) {
    const isShared = selectSharing(state, gatheringId).length > 1
    return (
      <div className="assessments-empty">
        <p>{isShared ? words.none : words.tooFew}</p>
        <p>{isShared ? words.noneHelp : words.tooFewHelp}</p>
      </div>
    )
  }
  return (
    <div className="learning">
      <p className="learning-about">{words.about}</p>
      <ul>
        {found.map(({ characteristic, lessons }) => (
          <li key={characteristic.id} className="learning-row">
            <h2>{characteristic.title[language]}</h2>
            <ul>
              {lessons.map(({ learner, teachers }) => (
                <li key={learner.id}>
                  {words.lesson(
                    learner.name,
                    listNames(
                      teachers.map(({ name }) => name),
                      language,
                    ),
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  )
}
