import type { Phase } from '../../../../shared/features/programmeItem/record.ts'
import { useTexts } from '../../../ui/language.tsx'
import './phaseChips.css'

/** «I 10 · G 35»: how the time is worked in. The letters are read out as words. */
export function PhaseChips({ phases }: { readonly phases: readonly Phase[] }) {
  const { programme: words } = useTexts()
  const spoken = phases.map(({ form, minutes }) => `${words.forms[form]} ${words.minutes(minutes)}`)
  return (
    <span className="phaseChips">
      {spoken.length > 0 && <span className="onlyForScreenReader">{spoken.join(', ')}</span>}
      {phases.map(({ form, minutes }, index) => (
        // The same form may come twice, with as many minutes.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <span key={index} className="phaseChips-phase" aria-hidden="true" title={words.forms[form]}>
          <b>{form}</b> {minutes}
        </span>
      ))}
    </span>
  )
}
