import { useTexts } from '../../../ui/language.tsx'
import './checkInQuestion.css'

/** What everybody answers first; nothing when none is asked. */
export function CheckInQuestion({ question }: { readonly question: string }) {
  const { promises: words } = useTexts()
  if (question === '') return null
  return (
    <p className="promises-checkIn">
      <strong>{words.checkIn}</strong> {question}
    </p>
  )
}
