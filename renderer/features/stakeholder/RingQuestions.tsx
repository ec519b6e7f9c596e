import { ringPack } from '../../../shared/packs/ringPack.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import './ringQuestions.css'

/** The three questions the rings answer, from within. */
export function RingQuestions() {
  const { stakeholder: words } = useTexts()
  const { language } = useLanguage()
  return (
    <div className="ringQuestions">
      <strong>{words.ringQuestions}</strong>
      <p>{ringPack.map(({ question }) => question[language]).join(' ')}</p>
    </div>
  )
}
