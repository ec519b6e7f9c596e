import { useMemo } from 'react'
import type { Id } from '../../../../shared/core/ids.ts'
import type { Closing } from '../../../../shared/features/closing/record.ts'
import { selectCorrections } from '../../../../shared/features/closing/selectCorrections.ts'
import { getMunicipality } from '../../../../shared/features/municipality/select.ts'
import { libraryProblemText } from '../../../../shared/texts/sections/refusal.ts'
import { useNetworkState } from '../../../store/storeContext.ts'
import { useKeptState } from '../../../store/useKeptState.ts'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import { correctionWords } from './correctionWords.ts'
import './checkOut.css'
import './corrections.css'

/** More than anybody reads at the end of a day; the count still tells all. */
const MOST_SHOWN = 60

export interface CorrectionsProps {
  readonly gatheringId: Id
  /** The newest version: earlier corrections are in it. */
  readonly closing: Closing
}

/** «Rettet etter utsjekk: 3», and what from what to what. */
export function Corrections({ gatheringId, closing }: CorrectionsProps) {
  const texts = useTexts()
  const { corrections: words } = texts.checkOut
  const { language } = useLanguage()
  const state = useNetworkState()
  const kept = useKeptState(closing.id)
  const frozen = kept?.status === 'ready' ? kept.state : null
  const corrections = useMemo(
    () => (frozen ? selectCorrections(frozen, state, gatheringId, language) : null),
    [frozen, state, gatheringId, language],
  )
  const nameOf = (id: Id | null) => (id === null ? words.wholeNetwork : getMunicipality(state, id)?.name)
  if (kept?.status === 'failed')
    return (
      <p className="checkOut-quiet">
        {kept.problem.reason === 'versionDamaged' ? words.damaged : libraryProblemText(texts, kept.problem)}
      </p>
    )
  if (!corrections) return null
  if (corrections.length === 0) return <p className="checkOut-quiet">{words.none}</p>
  return (
    <details className="corrections" open>
      <summary>{words.count(corrections.length)}</summary>
      <ul>
        {corrections.slice(0, MOST_SHOWN).map((correction) => {
          const { about, fromTo } = correctionWords(correction, language)
          return (
            <li key={correction.key}>
              <strong>{nameOf(correction.municipalityId)}</strong> {about}
              <span className="checkOut-quiet">{fromTo}</span>
            </li>
          )
        })}
      </ul>
      {corrections.length > MOST_SHOWN && <p>{words.more(corrections.length - MOST_SHOWN)}</p>}
    </details>
  )
}
