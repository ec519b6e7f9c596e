import type { Id } from '../../../shared/core/ids.ts'
import { selectTakingPart } from '../../../shared/features/assessment/selectSpread.ts'
import { refusalText } from '../../../shared/texts/sections/refusal.ts'
import { useNetworkState, useStore } from '../../store/storeContext.ts'
import { useTexts } from '../../ui/language.tsx'
import { SwitchRow } from '../../ui/SwitchRow.tsx'
import { useToast } from '../../ui/toast.tsx'
import './sharingPanel.css'

/** Who has agreed to be seen by the others. Off until the municipality itself has said yes. */
export function SharingPanel({ gatheringId }: { readonly gatheringId: Id }) {
  const texts = useTexts()
  const { sharing: words } = texts.spread
  const store = useStore()
  const toast = useToast()
  const flip = (municipalityId: Id, isSharing: boolean): void => {
    const done = store.dispatch('municipality.setSharing', { municipalityId, isSharing })
    if (!done.ok) toast(refusalText(texts, done.failure))
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long list scrolls, and keys must reach that
    <section className="sharing" tabIndex={0} aria-labelledby="sharingTitle">
      <h2 id="sharingTitle">{words.title}</h2>
      <p>{words.text}</p>
      <p>{words.ask}</p>
      <ul>
        {selectTakingPart(useNetworkState(), gatheringId).map(({ id, name, isSharing }) => (
          <li key={id}>
            <SwitchRow label={name} isOn={isSharing} onFlip={(isOn) => flip(id, isOn)} />
          </li>
        ))}
      </ul>
    </section>
  )
}
